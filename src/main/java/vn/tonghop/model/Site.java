package vn.tonghop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A named place that a plan closes or keeps closed. It has a code of its own, because it may lie
/// in several units, and in others after their boundaries change.
///
/// @param code its code within the indicator: `to-lich`
/// @param name as reports name it
/// @param list what the plan wants of it
/// @param units the codes of the units that it lies in, for each time
/// @param aliases other names that submissions use
/// @param basis where the plan names it
public record Site(
    String code,
    Label name,
    Listed list,
    List<Dated<List<String>>> units,
    List<String> aliases,
    Optional<String> basis) {

  public Site {
    units = List.copyOf(units);
    aliases = List.copyOf(aliases);
  }

  /// What a plan wants of a site.
  public enum Listed {
    /// It is open and has to be closed (triệt xóa).
    CLOSE("close"),
    /// It was closed and has to stay so (không để tái hoạt động).
    KEEP_CLOSED("keep-closed");

    private final String word;

    Listed(String word) {
      this.word = word;
    }

    /// The word that plans use.
    public String word() {
      return word;
    }
  }

  /// How a site stands.
  public enum State {
    CLOSED("closed", new Label("đã triệt xóa, không tái hoạt động", "closed")),
    OPEN("open", new Label("đang hoạt động", "open")),
    REOPENED("reopened", new Label("tái hoạt động", "open again")),
    NEW("new", new Label("mới phát sinh", "new"));

    private final String word;
    private final Label name;

    State(String word, Label name) {
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

  /// The codes of the units that it lies in on a day.
  public List<String> unitsOn(LocalDate day) {
    return units.stream()
        .filter(dated -> dated.holdsOn(day))
        .flatMap(dated -> dated.value().stream())
        .distinct()
        .toList();
  }

  /// The codes of all units that it ever lies in.
  public List<String> unitsEver() {
    return units.stream().flatMap(dated -> dated.value().stream()).distinct().toList();
  }
}
