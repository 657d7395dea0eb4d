package vn.tonghop.finding;

/// What is wrong with a file as a file.
public sealed interface IntakeProblem extends Problem {

  /// Replaced by the stage's own.
  @Graded(Severity.ERROR)
  record Unreadable(String what) implements IntakeProblem {}
}
