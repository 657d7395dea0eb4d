package vn.tonghop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How a unit stands with its submission for one submission period.
///
/// @param unit the unit's place in the tree
/// @param period the submission period
/// @param deadline the last day on which it is on time
/// @param kind how it stands
/// @param files the files that speak for it, in order
/// @param reported how many of the indicators that it owes have a value or nil
/// @param expected how many it owes
/// @param errors error findings in those files
/// @param warnings warnings in those files
/// @param receipt when the last of those files came, where that is known
public record Standing(
    int unit,
    Months period,
    LocalDate deadline,
    Kind kind,
    List<String> files,
    int reported,
    int expected,
    int errors,
    int warnings,
    Optional<Receipt> receipt) {

  /// A standing of which nobody knows when its files came.
  public Standing(
      int unit,
      Months period,
      LocalDate deadline,
      Kind kind,
      List<String> files,
      int reported,
      int expected,
      int errors,
      int warnings) {
    this(
        unit,
        period,
        deadline,
        kind,
        files,
        reported,
        expected,
        errors,
        warnings,
        Optional.empty());
  }

  /// Whether it came after its deadline.
  public boolean late() {
    return receipt.map(came -> came.date().isAfter(deadline)).orElse(false);
  }

  public Standing {
    files = List.copyOf(files);
  }

  public enum Kind {
    COMPLETE("complete", new Label("đã nộp đủ", "complete")),
    PARTIAL("partial", new Label("đã nộp, còn thiếu số liệu", "submitted, figures missing")),
    REJECTED("rejected", new Label("đã nộp, bị loại", "submitted, rejected")),
    MISSING("missing", new Label("chưa nộp", "not submitted")),
    OVERDUE("overdue", new Label("chưa nộp, quá hạn", "not submitted, overdue")),
    NOT_DUE("not-due", new Label("chưa đến kỳ chốt số liệu", "data not closed yet"));

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
}
