package vn.tonghop.pipeline;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Submission;
import vn.tonghop.model.TotalsClaim;
import vn.tonghop.model.Units;

/// Everything that the submissions of a workspace say, settled.
///
/// @param findings what is wrong with the files and their cells
public record Gathered(
    Plan plan,
    Units units,
    Reporters reporters,
    Settled settled,
    List<TotalsClaim> totals,
    List<CumulativeClaim> cumulatives,
    List<Submission> submissions,
    List<Finding> findings) {

  public Gathered {
    totals = List.copyOf(totals);
    cumulatives = List.copyOf(cumulatives);
    submissions = List.copyOf(submissions);
    findings = List.copyOf(findings);
  }
}
