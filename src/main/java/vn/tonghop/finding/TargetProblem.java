package vn.tonghop.finding;

/// What does not hold together in the targets, checks and scorecards of a plan.
public sealed interface TargetProblem extends Problem {

  /// A part and its whole that are not counted in the same unit of measure.
  @Graded(Severity.ERROR)
  record UnlikeUnits(String part, String partUnit, String whole, String wholeUnit)
      implements TargetProblem {}

  /// Two keys that cannot stand together.
  @Graded(Severity.ERROR)
  record ClashingKeys(String one, String other) implements TargetProblem {}

  /// A target that holds on no day of its period.
  ///
  /// @param period that period, or the plan's years
  @Graded(Severity.ERROR)
  record NeverInForce(String period) implements TargetProblem {}

  /// A target that cannot be given out to the units below.
  ///
  /// @param unit the unit that stands in the way
  @Graded(Severity.ERROR)
  record AllocationImpossible(String indicator, String unit, Obstacle obstacle)
      implements TargetProblem {
    public enum Obstacle {
      NO_REPORTERS,
      NO_POPULATION
    }
  }

  /// A band or class that asks for more, or gives more, than the better one before it.
  ///
  /// @param before what the one before it says
  @Graded(Severity.ERROR)
  record NotBestFirst(String key, String written, String before) implements TargetProblem {}

  /// A class that no unit can get, because one before it takes every unit.
  @Graded(Severity.ERROR)
  record UnreachableClass(String grade, String before) implements TargetProblem {}
}
