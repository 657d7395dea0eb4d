package vn.tonghop.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is wrong with the unit, the period or the indicator that a submission names.
public sealed interface NameProblem extends ReadingProblem {

  /// No unit has that name.
  ///
  /// @param nearest the name that it may have been meant to be; never taken
  @Graded(Severity.ERROR)
  record UnknownUnit(String written, Optional<String> nearest) implements NameProblem {}

  /// No indicator has that name.
  ///
  /// @param written empty where a row with a value names none
  /// @param nearest the name that it may have been meant to be; never taken
  @Graded(Severity.ERROR)
  record UnknownIndicator(String written, Optional<String> nearest) implements NameProblem {}

  /// No period, or none of the plan's.
  ///
  /// @param years the years of the plan, where the period lies outside
  @Graded(Severity.ERROR)
  record UnknownPeriod(String written, Optional<String> years) implements NameProblem {}

  /// A code or a name that a unit has at another time, and no unit when the period closes.
  ///
  /// @param closing the day on which the data of the period closes
  /// @param until the last day of the name, where it is past
  /// @param since its first day, where it is still to come
  /// @param instead what the unit became or is called on that day, as far as known
  @Graded(Severity.ERROR)
  record UnitOutOfTime(
      String written,
      LocalDate closing,
      Optional<LocalDate> until,
      Optional<LocalDate> since,
      List<String> instead)
      implements NameProblem {
    public UnitOutOfTime {
      instead = List.copyOf(instead);
    }
  }

  /// Neither a cell nor the title block nor the path says which unit it is.
  @Graded(Severity.ERROR)
  record NoUnit() implements NameProblem {}

  /// Neither a cell nor the title block nor the path says which period it is.
  @Graded(Severity.ERROR)
  record NoPeriod() implements NameProblem {}

  /// Several units or indicators answer to that name.
  ///
  /// @param candidates their codes
  @Graded(Severity.ERROR)
  record AmbiguousName(String written, List<String> candidates) implements NameProblem {
    public AmbiguousName {
      candidates = List.copyOf(candidates);
    }
  }

  /// A code and a name side by side stand for two.
  @Graded(Severity.ERROR)
  record NamesDisagree(String first, String second) implements NameProblem {}

  /// Two places of a file name two units, periods or revisions.
  ///
  /// @param first the code of what the one place says
  /// @param second the code of what the other says
  @Graded(Severity.ERROR)
  record PlacesDisagree(
      Subject subject, Place firstPlace, String first, Place secondPlace, String second)
      implements NameProblem {}

  /// An indicator of another plan, named under `other-indicators:`.
  @Graded(Severity.REMARK)
  record OtherIndicator(String written) implements NameProblem {}

  /// What two places can disagree about.
  enum Subject {
    UNIT,
    PERIOD,
    REVISION
  }

  /// Where a unit, a period or a revision is named; the first wins.
  enum Place {
    CELL,
    TITLE,
    FILE_NAME,
    FOLDER,
    /// The name of a sheet; it comes after the title block.
    SHEET
  }
}
