package vn.tonghop.intake;

import org.xml.sax.SAXException;
import vn.tonghop.finding.IntakeProblem;

/// Stops the parsing of a workbook, the only way out of a SAX handler; [WorkbookReader] catches it
/// and nobody else sees it.
final class Refusal extends SAXException {

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
