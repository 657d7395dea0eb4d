package vn.tonghop.pipeline;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Standing;

/// What the submissions come to for one period.
///
/// @param rollup every unit's figures and progress
/// @param standings who has submitted
/// @param findings everything that was found on the way, from the files to the figures
public record Evaluated(Rollup rollup, List<Standing> standings, List<Finding> findings) {
  public Evaluated {
    standings = List.copyOf(standings);
    findings = List.copyOf(findings);
  }
}
