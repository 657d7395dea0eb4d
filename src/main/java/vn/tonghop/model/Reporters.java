package vn.tonghop.model;

import java.util.BitSet;
import java.util.List;

/// Which units owe which indicator.
///
/// A share is owed by the units that owe both its parts, named places by those that owe the state
/// of any of them.
public final class Reporters {

  private final List<BitSet> byIndicator;
  private final BitSet any = new BitSet();

  private Reporters(List<BitSet> byIndicator) {
    this.byIndicator = byIndicator;
    byIndicator.forEach(any::or);
  }

  public static Reporters of(Plan plan, Units units) {
    return new Reporters(
        plan.indicators().stream().map(indicator -> owing(plan, units, indicator)).toList());
  }

  private static BitSet owing(Plan plan, Units units, Indicator indicator) {
    if (indicator.measure() == Measure.SITE) {
      return any(plan, units, indicator.code());
    }
    return indicator
        .ratio()
        .filter(_ -> indicator.reporters().isEmpty())
        .map(ratio -> both(plan, units, ratio))
        .orElseGet(() ->
            named(
                indicator.reporters().isEmpty() ? plan.reporters() : indicator.reporters(),
                units,
                units.place(plan.unit())));
  }

  private static BitSet any(Plan plan, Units units, String sites) {
    BitSet any = new BitSet(units.size());
    plan.indicators().stream()
        .filter(state -> state.siteOf().filter(sites::equals).isPresent())
        .forEach(state -> any.or(owing(plan, units, state)));
    return any;
  }

  private static BitSet both(Plan plan, Units units, Indicator.Ratio ratio) {
    BitSet both = owing(plan, units, plan.indicators().get(plan.indicator(ratio.numerator())));
    both.and(owing(plan, units, plan.indicators().get(plan.indicator(ratio.denominator()))));
    return both;
  }

  private static BitSet named(List<ReporterRule> rules, Units units, int root) {
    BitSet named = new BitSet(units.size());
    for (ReporterRule rule : rules) {
      switch (rule) {
        case ReporterRule.Listed(List<String> codes) ->
            codes.stream()
                .flatMap(code -> units.places(code).stream())
                .filter(unit -> units.within(unit, root))
                .forEach(named::set);
        case ReporterRule.OfLevel(String level) -> {
          for (int unit = root; unit < units.end(root); unit++) {
            if (units.get(unit).level().equals(level)) {
              named.set(unit);
            }
          }
        }
      }
    }
    return named;
  }

  /// Whether a unit owes an indicator, both by their places.
  public boolean owes(int unit, int indicator) {
    return byIndicator.get(indicator).get(unit);
  }

  /// Whether any unit below one owes an indicator.
  public boolean anyBelow(Units units, int unit, int indicator) {
    int next = byIndicator.get(indicator).nextSetBit(unit + 1);
    return next >= 0 && next < units.end(unit);
  }

  /// Whether a unit owes any indicator: whether it must submit at all.
  public boolean submits(int unit) {
    return any.get(unit);
  }
}
