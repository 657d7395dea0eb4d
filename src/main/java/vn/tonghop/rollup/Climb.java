package vn.tonghop.rollup;

import java.util.Optional;
import java.util.function.IntPredicate;
import vn.tonghop.model.Over;
import vn.tonghop.model.Units;

/// The way up the tree: the tallies of the units whose own readings count, and of all units above
/// them.
///
/// @param rule how the figures of units make that of the unit above
/// @param restatement how figures are shared out, where they are
record Climb(Units units, Over.Rule rule, Optional<Restatement> restatement) {

  /// The tally of every unit, by place.
  ///
  /// @param leaf whether a unit's own readings count
  Tally[] tallies(LeafMeasure measure, IntPredicate leaf, Tiles tiles) {
    Tally[] tallies = new Tally[units.size()];
    for (int unit = units.size() - 1; unit >= 0; unit--) {
      Tally tally = new Tally();
      if (leaf.test(unit)) {
        measure.count(unit, tiles, tally, Trace.NOBODY);
        tally.close(unit);
      }
      tallies[unit] = tally;
    }
    restatement.ifPresentOrElse(
        boundaries -> addRestated(boundaries, leaf, tallies), () -> addUp(tallies));
    return tallies;
  }

  private void addUp(Tally[] tallies) {
    for (int unit = units.size() - 1; unit >= 0; unit--) {
      Tally tally = tallies[unit];
      units.forEachChild(unit, child -> tally.add(tallies[child], rule));
    }
  }

  private void addRestated(Restatement boundaries, IntPredicate leaf, Tally[] tallies) {
    Tally[] former = tallies.clone();
    for (int unit = 0; unit < tallies.length; unit++) {
      if (!boundaries.stays(unit)) {
        tallies[unit] = new Tally();
      }
    }
    for (int unit = 0; unit < former.length; unit++) {
      if (leaf.test(unit) && !boundaries.stays(unit)) {
        boundaries.shareOut(unit, former[unit], tallies);
      }
    }
    addUp(tallies);
    for (int unit = 0; unit < former.length; unit++) {
      if (leaf.test(unit) && !boundaries.stays(unit)) {
        boundaries.cover(unit, former[unit], tallies);
      }
    }
    boundaries.coverLost(leaf, former, tallies);
  }
}
