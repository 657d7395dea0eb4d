package vn.tonghop.pipeline;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Units;

/// What the submissions come to for one period.
///
/// @param rollup every unit's figures and progress
/// @param standings who has submitted
/// @param findings everything that was found on the way, from the files to the figures
/// @param excused the standings whose absence or delay the plan takes as it is, or tries out
public record Evaluated(
    Rollup rollup, List<Standing> standings, List<Finding> findings, List<Standing> excused) {

  /// The same where nothing is excused.
  public Evaluated(Rollup rollup, List<Standing> standings, List<Finding> findings) {
    this(rollup, standings, findings, List.of());
  }

  /// What concerns one unit and those below it; findings stay whole, for a wrong file is wrong for
  /// all.
  ///
  /// @param unit the unit's place in the tree
  public Evaluated within(Units units, int unit) {
    return new Evaluated(
        rollup.only(place -> units.within(place, unit)),
        standings.stream().filter(standing -> units.within(standing.unit(), unit)).toList(),
        findings,
        excused);
  }

  /// The standings that somebody must do something about.
  public List<Standing> unexcused() {
    return standings.stream().filter(standing -> !excused.contains(standing)).toList();
  }

  public Evaluated {
    standings = List.copyOf(standings);
    findings = List.copyOf(findings);
    excused = List.copyOf(excused);
  }
}
