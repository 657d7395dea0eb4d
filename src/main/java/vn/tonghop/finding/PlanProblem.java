package vn.tonghop.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What is wrong with `plan.yaml` or `units.yaml`.
public sealed interface PlanProblem extends Problem {

  /// What a written word may have been meant to be.
  ///
  /// @param nearest the allowed word that is near, if any is
  /// @param allowed the first of the allowed words
  /// @param more how many others are allowed
  record Meant(Optional<String> nearest, List<String> allowed, int more) {

    private static final int SHOWN = 8;

    public Meant {
      allowed = List.copyOf(allowed);
    }

    public static Meant of(String written, Collection<String> allowed) {
      List<String> shown = allowed.stream().limit(SHOWN).toList();
      return new Meant(Nearest.of(written, allowed), shown, allowed.size() - shown.size());
    }
  }

  /// The file is no YAML.
  @Graded(Severity.ERROR)
  record NotYaml(Slip slip) implements PlanProblem {
    public enum Slip {
      QUOTE,
      BRACKET,
      COLON,
      TAB,
      INDENTATION,
      CHARACTER,
      ESCAPE,
      KEY,
      OTHER
    }
  }

  /// YAML that definitions have no use for, because it can hide what they say or make them grow.
  @Graded(Severity.ERROR)
  record UnsupportedYaml(Feature feature) implements PlanProblem {
    public enum Feature {
      ANCHOR,
      ALIAS,
      TAG,
      SECOND_DOCUMENT,
      CONTROL_CHARACTER,
      TOO_DEEP,
      TOO_LONG,
      TOO_LARGE
    }
  }

  /// A key that nothing reads.
  ///
  /// @param block where it stands: `plan`, `targets`
  @Graded(Severity.ERROR)
  record UnknownKey(String key, String block, Meant meant) implements PlanProblem {}

  /// A key that stands twice in one block.
  @Graded(Severity.ERROR)
  record DuplicateKey(String key, int firstLine) implements PlanProblem {}

  /// A key that must be there.
  @Graded(Severity.ERROR)
  record MissingKey(String key, String block) implements PlanProblem {}

  /// A key that means nothing beside the others.
  ///
  /// @param belongs what it belongs to: `measure: share`
  @Graded(Severity.ERROR)
  record MisplacedKey(String key, String belongs) implements PlanProblem {}

  /// A word that is not one of those that a key takes.
  @Graded(Severity.ERROR)
  record UnknownWord(String key, String written, Meant meant) implements PlanProblem {}

  /// A list where a text should stand, or the like.
  @Graded(Severity.ERROR)
  record WrongType(String key, Shape expected, Shape found) implements PlanProblem {}

  /// The shapes of what stands behind a key.
  enum Shape {
    TEXT,
    LIST,
    PAIR,
    BLOCK
  }

  /// No number, or one out of bounds.
  ///
  /// @param bounds the least and the most that it may be, where there are bounds
  @Graded(Severity.ERROR)
  record BadNumber(String key, String written, Optional<Bounds> bounds) implements PlanProblem {
    public record Bounds(String least, String most) {}
  }

  /// A goal such as `1.700`, which may be a thousand or a fraction.
  @Graded(Severity.ERROR)
  record AmbiguousGoal(String written, String thousands, String fraction) implements PlanProblem {}

  /// No date.
  @Graded(Severity.ERROR)
  record BadDate(String key, String written) implements PlanProblem {}

  /// No period, or one that the plan has no figure for.
  @Graded(Severity.ERROR)
  record BadPeriod(String written, Misfit misfit) implements PlanProblem {
    public enum Misfit {
      NO_YEAR,
      NO_PERIOD,
      OUTSIDE_PLAN,
      OUTSIDE_TARGET,
      NOT_SUBMITTED,
      NO_PARTS
    }
  }

  /// A unit, an indicator or a level that is not there.
  @Graded(Severity.ERROR)
  record UnknownReference(Kind kind, String written, Meant meant) implements PlanProblem {
    public enum Kind {
      UNIT,
      INDICATOR,
      LEVEL
    }
  }

  /// A unit that does not stand below the one that reports, so that nothing of it would count.
  @Graded(Severity.ERROR)
  record UnitOutside(String unit, String root) implements PlanProblem {}

  /// A code that cannot be one.
  @Graded(Severity.ERROR)
  record BadCode(String written) implements PlanProblem {}

  /// Two things of one code.
  @Graded(Severity.ERROR)
  record DuplicateCode(String written, int firstLine) implements PlanProblem {}

  /// The units above a unit never end in a root.
  ///
  /// @param path the first of them
  @Graded(Severity.ERROR)
  record UnitCycle(List<String> path) implements PlanProblem {
    public UnitCycle {
      path = List.copyOf(path);
    }
  }

  /// The reporting tree stands both in the plan and in a file of its own.
  @Graded(Severity.ERROR)
  record UnitsTwice(String file) implements PlanProblem {}

  /// Nobody would have to report.
  ///
  /// @param level the level that no unit below the plan's has
  @Graded(Severity.ERROR)
  record NoReporters(String level) implements PlanProblem {}

  /// A goal that its indicator cannot have.
  @Graded(Severity.ERROR)
  record WrongGoal(String indicator, String written, Reason reason) implements PlanProblem {
    public enum Reason {
      NONE,
      SEVERAL,
      OF_TEXT,
      OF_MILESTONE,
      PERCENT_OF_COUNT,
      COUNT_OF_PERCENT,
      COVERAGE_OF_NUMBER,
      DAY_OF_NUMBER,
      CEILING_OF_SITES,
      RELATIVE_OF_OTHER,
      NO_BOUND,
      NO_TARGET_OF_WHOLE,
      NESTED,
      TOO_FEW,
      ABOVE_HUNDRED,
      NEGATIVE,
      TOO_FINE
    }
  }

  /// A part that cannot be one of its whole.
  @Graded(Severity.ERROR)
  record WrongPart(String part, String whole, Flaw flaw) implements PlanProblem {
    public enum Flaw {
      ITSELF,
      NO_NUMBER
    }
  }

  /// A range, or two dates, whose end comes before its start.
  @Graded(Severity.ERROR)
  record RangeUpsideDown(String low, String high) implements PlanProblem {}

  /// Less time to report than Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5b leaves.
  @Graded(Severity.ERROR)
  record DeadlineTooSoon(String written) implements PlanProblem {}
}
