package vn.tonghop.verify;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.VerifyProblem;

/// What came of verifying one file.
///
/// @param readable whether the file could be read at all
/// @param claims how many claims were computed again or compared
/// @param findings what is wrong with them, or with the file
public record Proof(boolean readable, int claims, List<Finding> findings) {
  public Proof {
    findings = List.copyOf(findings);
  }

  /// How many claims do not hold.
  public int wrong() {
    return Math.toIntExact(
        findings.stream().filter(finding -> isWrong(finding.problem())).distinct().count());
  }

  private static boolean isWrong(Problem problem) {
    return problem instanceof VerifyProblem && problem.severity() == Severity.ERROR;
  }
}
