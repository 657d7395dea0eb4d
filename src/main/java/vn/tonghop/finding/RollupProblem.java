package vn.tonghop.finding;

import java.util.List;

/// What stands in the way of a figure.
public sealed interface RollupProblem extends Problem {

  /// A reading of a long period differs from the sum of those that tile it: neither counts.
  ///
  /// @param whole what the long period's reading says, as data files spell it
  /// @param sum what the others add up to
  @Graded(Severity.ERROR)
  record PeriodsDisagree(String unit, String indicator, String period, String whole, String sum)
      implements RollupProblem {}

  /// A running total is lower than the one before it.
  @Graded(Severity.ERROR)
  record CumulativeFalls(String unit, String indicator, String period, String before, String after)
      implements RollupProblem {}

  /// Earlier readings stand in for those that are not there.
  ///
  /// @param units the names of the units
  @Graded(Severity.WARNING)
  record Carried(String indicator, String period, List<String> units) implements RollupProblem {
    public Carried {
      units = List.copyOf(units);
    }
  }

  /// Two dates cut a submission period in two.
  ///
  /// @param cut the window of the submission period
  /// @param span the window of the two dates
  /// @param counted whether the submission period counts as a whole
  @Graded(Severity.REMARK)
  record CutPeriod(String period, String cut, String span, boolean counted)
      implements RollupProblem {}
}
