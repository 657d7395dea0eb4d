package vn.tonghop.finding;

/// What is wrong with what a submission says.
public sealed interface ReadingProblem extends Problem {

  /// Replaced by the stage's own.
  @Graded(Severity.ERROR)
  record NotANumber(String what) implements ReadingProblem {}
}
