package vn.tonghop.finding;

/// What readings say against each other and against the plan.
public sealed interface CheckProblem extends Problem {

  /// Replaced by the stage's own.
  @Graded(Severity.ERROR)
  record MissingReporter(String what) implements CheckProblem {}
}
