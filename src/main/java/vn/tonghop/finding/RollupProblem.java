package vn.tonghop.finding;

import java.time.LocalDate;
import java.util.List;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Label;
import vn.tonghop.model.Window;

/// What stands in the way of a figure.
///
/// Periods and numbers are spelt as data files spell them.
public sealed interface RollupProblem extends Problem {

  /// A reading of a long period differs from the sum of those that tile it: neither counts.
  @Graded(Severity.ERROR)
  record PeriodsDisagree(Label unit, Label indicator, String period, String whole, String sum)
      implements RollupProblem {}

  /// A running total is lower than the one before it: it does not count.
  @Graded(Severity.ERROR)
  record CumulativeFalls(Label unit, Label indicator, String period, String before, String after)
      implements RollupProblem {}

  /// A running total is lower than the one before it, and came as a revision: it stands.
  @Graded(Severity.REMARK)
  record CumulativeRevised(Label unit, Label indicator, String period, String before, String after)
      implements RollupProblem {}

  /// Earlier readings stand in for those that are not there.
  ///
  /// @param units the names of the units
  @Graded(Severity.WARNING)
  record Carried(Label indicator, String period, List<Label> units) implements RollupProblem {
    public Carried {
      units = List.copyOf(units);
    }
  }

  /// Two dates cut a submission period in two.
  ///
  /// @param cut the window of the submission period
  /// @param span the two dates
  /// @param counted whether the submission period counts as a whole
  @Graded(Severity.REMARK)
  record CutPeriod(String period, Window cut, Window span, boolean counted)
      implements RollupProblem {}

  /// People counted once were reported for parts of a period, not for the period: they are not
  /// added.
  ///
  /// @param units the names of the units that did so
  @Graded(Severity.REMARK)
  record DistinctNotAdded(Label indicator, String period, List<Label> units)
      implements RollupProblem {
    public DistinctNotAdded {
      units = List.copyOf(units);
    }
  }

  /// Agencies and other units report the same things and differ: the agencies' figure is taken.
  ///
  /// @param unit the unit that both are rolled up for
  /// @param others what the other units add up to
  /// @param coverage the reports that the others' number rests on
  @Graded(Severity.WARNING)
  record ReconcileDiffers(
      Label unit, Label indicator, String period, String agencies, String others, Coverage coverage)
      implements RollupProblem {}

  /// Readings that cannot be shared out to the units of a day.
  ///
  /// @param units the units that reported them
  /// @param at the unit that they are counted at, and none below it
  @Graded(Severity.REMARK)
  record BoundariesUnresolved(List<Label> units, Label at, LocalDate day) implements RollupProblem {
    public BoundariesUnresolved {
      units = List.copyOf(units);
    }
  }
}
