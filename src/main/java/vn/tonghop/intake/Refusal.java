package vn.tonghop.intake;

import vn.tonghop.finding.IntakeProblem;

/// Stops the reading of a workbook from inside its streams and handlers; [WorkbookReader] catches
/// it and nobody else sees it.
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient IntakeProblem problem;

  Refusal(IntakeProblem problem) {
    super(problem.code());
    this.problem = problem;
  }

  IntakeProblem problem() {
    return problem;
  }
}
