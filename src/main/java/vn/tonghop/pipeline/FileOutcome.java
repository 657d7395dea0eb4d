package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Segment;
import vn.tonghop.model.Submission;
import vn.tonghop.model.TotalsClaim;

/// What one file came to.
///
/// @param submission the file and its fate
/// @param segment its claims; none unless it is used
/// @param received when it came, where the file itself says so
record FileOutcome(
    Submission submission,
    Optional<Segment> segment,
    List<TotalsClaim> totals,
    List<CumulativeClaim> cumulatives,
    Optional<LocalDate> received,
    List<Finding> findings) {

  /// A file that gives no claims.
  static FileOutcome without(Submission submission, List<Finding> findings) {
    return new FileOutcome(
        submission, Optional.empty(), List.of(), List.of(), Optional.empty(), findings);
  }
}
