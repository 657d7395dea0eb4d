package vn.tonghop.finding;

import java.math.BigDecimal;
import java.util.List;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Source;

/// What readings say against each other and against the plan.
public sealed interface CheckProblem extends Problem {

  /// What a reading is of.
  record Subject(Label unit, Label indicator, Period period) {
    String in(Lang lang) {
      return "%s, %s, %s".formatted(unit.in(lang), indicator.in(lang), period.name(lang));
    }
  }

  /// The same reading stands in two places.
  ///
  /// @param value the reading, as a reader would say it
  /// @param other the first place
  @Graded(Severity.REMARK)
  record SameReadingTwice(Subject of, Label value, Source other) implements CheckProblem {}

  /// Two readings differ and none is a revision of the other: neither is taken.
  @Graded(Severity.ERROR)
  record ConflictingReadings(Subject of, Label value, Label otherValue, Source other)
      implements CheckProblem {}

  /// A later revision says something else, and is taken.
  @Graded(Severity.REMARK)
  record RevisedReading(Subject of, Label value, Label oldValue, Source old)
      implements CheckProblem {}

  /// A totals row is not the sum of its cells.
  ///
  /// @param cells how many cells it stands for
  @Graded(Severity.ERROR)
  record TotalsDiffer(
      Label indicator, Period period, BigDecimal stated, BigDecimal summed, int cells)
      implements CheckProblem {}

  /// A running total is not what the readings of its year give.
  @Graded(Severity.ERROR)
  record CumulativeDiffers(Subject of, BigDecimal stated, BigDecimal given)
      implements CheckProblem {}

  /// The parts of a whole do not add up to it.
  @Graded(Severity.ERROR)
  record PartsDiffer(Subject of, BigDecimal stated, BigDecimal summed, List<Label> parts)
      implements CheckProblem {
    public PartsDiffer {
      parts = List.copyOf(parts);
    }
  }

  /// A reading is above another that bounds it.
  @Graded(Severity.ERROR)
  record AboveLimit(Subject of, BigDecimal value, Label limit, BigDecimal most)
      implements CheckProblem {}

  /// A part of a share is above its whole.
  @Graded(Severity.ERROR)
  record NumeratorAbove(
      Subject of, Label numerator, BigDecimal part, Label denominator, BigDecimal whole)
      implements CheckProblem {}

  /// A reading comes from a unit that does not owe the indicator.
  @Graded(Severity.WARNING)
  record NotExpected(Subject of, Label value) implements CheckProblem {}

  /// A unit has a reading of its own where those below it report.
  @Graded(Severity.ERROR)
  record ParentAndChildren(Subject of, Label value) implements CheckProblem {}

  /// Units have no report for a period whose data has closed.
  @Graded(Severity.WARNING)
  record MissingReport(Period period, List<Label> units) implements CheckProblem {
    public MissingReport {
      units = List.copyOf(units);
    }
  }

  /// Units have no report for a closed period, because the file that they sent cannot be used.
  @Graded(Severity.WARNING)
  record RejectedReport(String file, Period period, List<Label> units) implements CheckProblem {
    public RejectedReport {
      units = List.copyOf(units);
    }
  }

  /// A report leaves out indicators that its unit owes.
  ///
  /// @param indicators the first of them
  /// @param count how many they are
  @Graded(Severity.WARNING)
  record MissingFigures(Label unit, Period period, List<Label> indicators, int count)
      implements CheckProblem {
    public MissingFigures {
      indicators = List.copyOf(indicators);
    }
  }

  /// The shares of a target add up to less than it.
  ///
  /// @param measure the unit of measure
  @Graded(Severity.WARNING)
  record AllocationShort(Label indicator, String measure, BigDecimal target, BigDecimal given)
      implements CheckProblem {}

  /// The shares of a target add up to more than it.
  @Graded(Severity.REMARK)
  record AllocationOver(Label indicator, String measure, BigDecimal target, BigDecimal given)
      implements CheckProblem {}

  /// The shares of a target do not add up to it, where the plan says that they must.
  @Graded(Severity.ERROR)
  record AllocationUnequal(Label indicator, String measure, BigDecimal target, BigDecimal given)
      implements CheckProblem {}

  /// Two files that are used are the same, byte by byte.
  @Graded(Severity.REMARK)
  record SameFileTwice(String other) implements CheckProblem {}
}
