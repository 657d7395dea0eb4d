package vn.tonghop.finding;

import java.time.LocalDate;
import java.util.Optional;

/// What is wrong with the value of a cell.
public sealed interface CellProblem extends ReadingProblem {

  /// No number stands where one is due.
  ///
  /// @param slip what was probably done
  /// @param instead the number that it may have been meant to be; never taken
  @Graded(Severity.ERROR)
  record NotANumber(String written, Slip slip, Optional<String> instead) implements CellProblem {}

  /// What was probably done where something is no number.
  enum Slip {
    /// A letter stands for a digit: `12O`.
    LETTER,
    /// A percentage for a count: `80%`.
    PERCENT,
    /// Two numbers for one: `38/32`.
    RATIO,
    /// More digits than any count has.
    TOO_LONG,
    UNKNOWN
  }

  /// Two readings, and neither the plan nor the indicator tells which.
  @Graded(Severity.ERROR)
  record AmbiguousNumber(String written, String first, String second) implements CellProblem {}

  /// A count with a fraction.
  ///
  /// @param instead the number that may have been typed: `3460` where `3.46` is stored
  @Graded(Severity.ERROR)
  record Fraction(String written, Optional<String> instead) implements CellProblem {}

  /// More digits after the point than the indicator has.
  @Graded(Severity.ERROR)
  record TooManyDecimals(String written, int allowed) implements CellProblem {}

  /// A number below 0 where the plan refuses it.
  @Graded(Severity.ERROR)
  record Negative(String written) implements CellProblem {}

  /// A date in a cell for a number: Excel makes one of `3/12`.
  ///
  /// @param date the day; of one that names no year, in a year that means nothing
  /// @param written how a text spells it: `3-Dec`, `03/12/2021`; none for a date of a workbook
  @Graded(Severity.ERROR)
  record DateForNumber(LocalDate date, Optional<String> written) implements CellProblem {

    /// A date of a workbook.
    public DateForNumber(LocalDate date) {
      this(date, Optional.empty());
    }
  }

  /// A formula that gives an error: `#REF!`.
  @Graded(Severity.ERROR)
  record BrokenFormula(String error) implements CellProblem {}

  /// A formula whose value the file does not hold.
  @Graded(Severity.ERROR)
  record UncalculatedFormula(String formula) implements CellProblem {}

  /// A percentage, or one number, where numerator and denominator are due.
  @Graded(Severity.ERROR)
  record BarePercent(String written) implements CellProblem {}

  /// Neither yes nor no.
  @Graded(Severity.ERROR)
  record NotYesOrNo(String written) implements CellProblem {}

  /// *Không phát sinh* where what there is at the end of the period is asked for.
  @Graded(Severity.ERROR)
  record NilOnStock(String written) implements CellProblem {}

  /// What is wrong with a cell that holds no plain number: a state, a day, the weight of a figure.
  sealed interface Special extends CellProblem {}

  /// No state that a site can be in.
  @Graded(Severity.ERROR)
  record UnknownSiteState(String written) implements Special {}

  /// A value for a list of sites as a whole: each site has a state of its own.
  @Graded(Severity.ERROR)
  record SiteNotNamed(String written) implements Special {}

  /// Neither the day nor the document of something done once, nor a word for it.
  @Graded(Severity.ERROR)
  record NotAMilestone(String written) implements Special {}

  /// No day, where one is due.
  @Graded(Severity.ERROR)
  record NotADate(String written) implements Special {}

  /// The counts of reports behind a rolled-up figure are no numbers, or more came than were due.
  ///
  /// @param reported the cell that says how many came; empty if nothing stands there
  /// @param expected the cell that says how many were due
  @Graded(Severity.ERROR)
  record BadWeight(String reported, String expected) implements Special {}

  /// A rolled-up figure whose part is larger than its whole: `11/10`.
  @Graded(Severity.ERROR)
  record PartAboveWhole(String written) implements Special {}

  /// A correction of an indicator that has no number of its own.
  ///
  /// @param indicator its code
  @Graded(Severity.ERROR)
  record NotAdjustable(String indicator) implements Special {}
}
