package vn.tonghop.finding;

/// What is wrong with a report's template.
public sealed interface ReportProblem extends Problem {

  /// Replaced by the stage's own.
  @Graded(Severity.ERROR)
  record BadTemplate(String what) implements ReportProblem {}
}
