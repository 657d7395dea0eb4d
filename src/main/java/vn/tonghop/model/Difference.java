package vn.tonghop.model;

import java.util.List;
import java.util.Optional;

/// What the submissions of a workspace say that those of an earlier day did not.
///
/// @param files the files that came, went or changed, by name
/// @param readings the readings that are not what they were: by unit, period and indicator
/// @param figures the rows of the reported roll-up that moved, in its order
public record Difference(
    List<FileChanged> files, List<ReadingChanged> readings, List<FigureMoved> figures) {

  public Difference {
    files = List.copyOf(files);
    readings = List.copyOf(readings);
    figures = List.copyOf(figures);
  }

  /// Whether nothing at all is different.
  public boolean isEmpty() {
    return files.isEmpty() && readings.isEmpty() && figures.isEmpty();
  }

  /// What concerns one unit and those below it; files stay whole.
  ///
  /// @param unit the unit's place in the tree
  public Difference within(Units units, int unit) {
    return new Difference(
        files,
        readings.stream().filter(changed -> units.within(changed.unit(), unit)).toList(),
        figures.stream().filter(moved -> units.within(moved.after().unit(), unit)).toList());
  }

  /// A file that is not what it was. A file that moved came and went.
  ///
  /// @param file its path from the workspace
  /// @param before what became of it then; none if it was not there
  /// @param after what becomes of it now; none if it is gone
  public record FileChanged(String file, Optional<Fate> before, Optional<Fate> after) {}

  /// What was known of one (unit, period, indicator), and what is known now.
  ///
  /// @param unit the unit's place in the tree
  /// @param indicator the indicator's place in the plan
  public record ReadingChanged(int unit, Period period, int indicator, Said before, Said after) {}

  /// One side of a change.
  ///
  /// @param state missing where nothing was said
  /// @param value the number or text, as data files spell it; empty without a value
  /// @param source the cell; none where nothing was said
  public record Said(State state, String value, Optional<Source> source) {

    public static final Said NOTHING = new Said(State.MISSING, "", Optional.empty());
  }

  /// A row of the roll-up: the same unit, indicator and target, then and now.
  public record FigureMoved(Progress before, Progress after) {}
}
