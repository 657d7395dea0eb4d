package vn.tonghop.finding;

import java.time.LocalDate;
import vn.tonghop.model.Label;
import vn.tonghop.model.Source;

/// What the plan makes of a finding: only a plain one has the weight of its severity.
public sealed interface Treatment {

  /// Nothing: it stands for what it is.
  record Plain() implements Treatment {}

  /// The office takes it as it is. No reading changes by that.
  ///
  /// @param until the last day on which it does
  /// @param source where the plan says so
  record Waived(String reason, LocalDate until, Source source) implements Treatment {}

  /// The rule is tried out, and holds nothing up.
  record OnTrial() implements Treatment {}

  /// What findings are counted by.
  enum Kind {
    PLAIN("plain", new Label("tính đầy đủ", "in force")),
    WAIVED("waived", new Label("đã chấp nhận", "waived")),
    TRIAL("trial", new Label("thử nghiệm", "trial"));

    private final String word;
    private final Label name;

    Kind(String word, Label name) {
      this.word = word;
      this.name = name;
    }

    /// The word that data files use.
    public String word() {
      return word;
    }

    public Label label() {
      return name;
    }
  }

  default Kind kind() {
    return switch (this) {
      case Plain() -> Kind.PLAIN;
      case Waived _ -> Kind.WAIVED;
      case OnTrial() -> Kind.TRIAL;
    };
  }
}
