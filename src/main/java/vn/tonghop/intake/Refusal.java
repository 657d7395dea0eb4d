package vn.tonghop.intake;

import vn.tonghop.finding.Problem;

/// Stops the reading of a workbook from inside its streams and handlers; [WorkbookReader] catches
/// it and nobody else sees it.
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refusal(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
