package vn.tonghop.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Receipt;
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
  /// @param slip what would explain it
  @Graded(Severity.ERROR)
  record TotalsDiffer(
      Label indicator,
      Period period,
      BigDecimal stated,
      BigDecimal summed,
      int cells,
      Optional<Slip> slip)
      implements CheckProblem {}

  /// A running total is not what the readings of its year give. Those after it that differ by the
  /// same are not told again.
  ///
  /// @param slip what would explain it
  @Graded(Severity.ERROR)
  record CumulativeDiffers(Subject of, BigDecimal stated, BigDecimal given, Optional<Slip> slip)
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

  /// Parts that share nothing come to more than their whole.
  ///
  /// @param parts the parts that are reported
  @Graded(Severity.ERROR)
  record SubsetAboveWhole(Subject of, BigDecimal whole, BigDecimal summed, List<Label> parts)
      implements CheckProblem {
    public SubsetAboveWhole {
      parts = List.copyOf(parts);
    }
  }

  /// A reading differs from that of the period before by more than the plan takes for likely.
  ///
  /// @param change |now − before| / |before|
  /// @param most the most that the plan lets pass, in percent
  @Graded(Severity.WARNING)
  record Jump(Subject of, BigDecimal before, BigDecimal now, Percent change, BigDecimal most)
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

  /// A file came after the day on which the reports in it were due.
  ///
  /// @param units the units that had to be on time by the same day
  @Graded(Severity.WARNING)
  record LateSubmission(List<Label> units, Period period, LocalDate deadline, Receipt receipt)
      implements CheckProblem {
    public LateSubmission {
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

  /// What one kind of units was given of a target.
  ///
  /// @param kind what the units are called: `phường`, `ward`
  record Given(Label kind, BigDecimal amount) {}

  /// What was given of a target, beside the target itself.
  ///
  /// @param measure the unit of measure
  /// @param given what was given in all
  /// @param kinds what was given to each kind of units; empty where there is one kind alone
  record Shares(
      Label indicator, String measure, BigDecimal target, BigDecimal given, List<Given> kinds) {
    public Shares {
      kinds = List.copyOf(kinds);
    }
  }

  /// The shares of a target add up to less than it.
  @Graded(Severity.WARNING)
  record AllocationShort(Shares shares) implements CheckProblem {}

  /// The shares of a target add up to more than it.
  @Graded(Severity.REMARK)
  record AllocationOver(Shares shares) implements CheckProblem {}

  /// The shares of a target do not add up to it, where the plan says that they must.
  @Graded(Severity.ERROR)
  record AllocationUnequal(Shares shares) implements CheckProblem {}

  /// Two files that are used are the same, byte by byte.
  @Graded(Severity.REMARK)
  record SameFileTwice(String other) implements CheckProblem {}
}
