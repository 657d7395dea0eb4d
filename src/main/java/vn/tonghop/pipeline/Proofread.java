package vn.tonghop.pipeline;

import java.util.List;
import vn.tonghop.finding.Finding;

/// What came of verifying a finished text.
///
/// @param readable whether it could be read at all
/// @param claims how many claims were computed again or compared
/// @param wrong how many of them do not hold
public record Proofread(boolean readable, int claims, int wrong, List<Finding> findings) {
  public Proofread {
    findings = List.copyOf(findings);
  }
}
