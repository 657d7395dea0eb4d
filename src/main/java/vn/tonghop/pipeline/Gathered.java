package vn.tonghop.pipeline;

import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Submission;
import vn.tonghop.model.TotalsClaim;
import vn.tonghop.model.Units;

/// Everything that the submissions of a workspace say, settled.
///
/// @param adjustments the corrections that apply
/// @param receipts when each file came, where that is known
/// @param past what is known of the years before
/// @param findings what is wrong with the files and their cells
public record Gathered(
    Plan plan,
    Units units,
    Reporters reporters,
    Settled settled,
    List<TotalsClaim> totals,
    List<CumulativeClaim> cumulatives,
    List<Submission> submissions,
    List<Adjustment> adjustments,
    Map<String, Receipt> receipts,
    Past past,
    List<Finding> findings) {

  public Gathered {
    totals = List.copyOf(totals);
    cumulatives = List.copyOf(cumulatives);
    submissions = List.copyOf(submissions);
    adjustments = List.copyOf(adjustments);
    receipts = Map.copyOf(receipts);
    findings = List.copyOf(findings);
  }
}
