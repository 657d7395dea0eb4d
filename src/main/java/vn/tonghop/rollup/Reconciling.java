package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.BitSet;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Span;
import vn.tonghop.model.Units;

/// The figures of an indicator that agencies and the units of a level both report: a unit with both
/// below it takes the agencies', and where none of them reported, the others' on the agencies'
/// coverage.
final class Reconciling {

  /// Two figures of one unit that differ: the agencies' and the others', with the reports that the
  /// others' rests on.
  record Difference(
      int unit,
      int indicator,
      Span span,
      BigDecimal agencies,
      BigDecimal others,
      Coverage coverage) {}

  private final Units units;
  private final Agencies agencies;
  private final Faults faults;

  Reconciling(Units units, Agencies agencies, Faults faults) {
    this.units = units;
    this.agencies = agencies;
    this.faults = faults;
  }

  /// The tally of every unit.
  Tally[] tallies(int indicator, LeafMeasure measure, Climb climb, Tiles tiles) {
    Tally[] theirs = climb.tallies(measure, agencies::isAgency, tiles);
    Tally[] others = climb.tallies(measure, agencies::isOther, tiles);
    BitSet agencyThere = agencies.above(agencies::isAgency, tiles);
    BitSet otherThere = agencies.above(agencies::isOther, tiles);
    BitSet told = new BitSet();
    Tally[] tallies = new Tally[units.size()];
    for (int unit = units.size() - 1; unit >= 0; unit--) {
      boolean both = agencyThere.get(unit) && otherThere.get(unit);
      tallies[unit] = both ? of(theirs[unit], others[unit]) : either(theirs[unit], others[unit]);
      if (both && differ(theirs[unit], others[unit])) {
        tell(indicator, unit, tiles.span(), theirs[unit], others[unit], told);
      }
      if (told.get(unit) && units.parent(unit) >= 0) {
        told.set(units.parent(unit));
      }
    }
    return tallies;
  }

  private static Tally of(Tally agencies, Tally others) {
    return agencies.any ? agencies : others.restingOn(agencies);
  }

  /// Where only one set has reporters, the other's tally is empty.
  private static Tally either(Tally agencies, Tally others) {
    return agencies.any || agencies.expected > 0 ? agencies : others;
  }

  private static boolean differ(Tally agencies, Tally others) {
    return agencies.any && others.any && agencies.sum.compareTo(others.sum) != 0;
  }

  /// Tells of a difference where it arises: the units above differ for the same reason.
  private void tell(int indicator, int unit, Span span, Tally agencies, Tally others, BitSet told) {
    if (!told.get(unit)) {
      told.set(unit);
      faults.differ(
          new Difference(
              unit,
              indicator,
              span,
              agencies.sum.scaled(0),
              others.sum.scaled(0),
              new Coverage(others.reported, others.expected)));
    }
  }
}
