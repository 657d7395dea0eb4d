package vn.tonghop.rollup;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import vn.tonghop.model.Combine;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Plan;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Units;

/// The reporters of an indicator in two sets that count the same things: the agencies that its
/// rules list, and all others.
///
/// A reporter counts by itself where no reporter of its own set stands below it.
final class Agencies {

  private final Units units;
  private final BitSet agencies = new BitSet();
  private final BitSet others = new BitSet();

  private Agencies(Units units, Reporters reporters, int indicator, List<ReporterRule> rules) {
    this.units = units;
    for (ReporterRule rule : rules) {
      if (rule instanceof ReporterRule.Listed(List<String> codes)) {
        codes.stream().flatMap(code -> units.places(code).stream()).forEach(agencies::set);
      }
    }
    for (int unit = 0; unit < units.size(); unit++) {
      if (!reporters.owes(unit, indicator)) {
        agencies.clear(unit);
      } else if (!agencies.get(unit)) {
        others.set(unit);
      }
    }
  }

  /// The two sets of an indicator whose figures are to be reconciled; of a share, those of its
  /// numerator.
  static Optional<Agencies> of(Plan plan, Units units, Reporters reporters, int index) {
    Indicator indicator = plan.indicators().get(index);
    Indicator source =
        indicator
            .ratio()
            .filter(_ -> indicator.reporters().isEmpty())
            .map(ratio -> plan.indicators().get(plan.indicator(ratio.numerator())))
            .orElse(indicator);
    boolean reconciled =
        indicator.combine().or(source::combine).filter(Combine.RECONCILE::equals).isPresent();
    List<ReporterRule> rules = source.reporters().isEmpty() ? plan.reporters() : source.reporters();
    return reconciled
        ? Optional.of(new Agencies(units, reporters, index, rules))
        : Optional.empty();
  }

  /// Whether an agency's own readings count.
  boolean isAgency(int unit) {
    return isLowest(agencies, unit);
  }

  /// Whether the readings of a unit that is no agency count.
  boolean isOther(int unit) {
    return isLowest(others, unit);
  }

  private boolean isLowest(BitSet set, int unit) {
    int next = set.nextSetBit(unit + 1);
    return set.get(unit) && (next < 0 || next >= units.end(unit));
  }

  /// The units with one of those below them, or that are one, which exist in a span.
  BitSet above(IntPredicate leaf, Tiles tiles) {
    BitSet above = new BitSet();
    for (int unit = 0; unit < units.size(); unit++) {
      if (leaf.test(unit) && tiles.existsAtAll(unit)) {
        for (int place = unit; place >= 0 && !above.get(place); place = units.parent(place)) {
          above.set(place);
        }
      }
    }
    return above;
  }
}
