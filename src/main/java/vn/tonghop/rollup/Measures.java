package vn.tonghop.rollup;

import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Over;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Settled;

/// Which rule makes a unit's figure from its readings, an indicator each.
record Measures(Plan plan, Settled settled, Faults faults) {

  /// The rule of an indicator that is no [Measure#SITE].
  LeafMeasure of(int index) {
    Indicator indicator = plan.indicators().get(index);
    return switch (indicator.measure()) {
      case FLOW, STOCK -> overTime(index, indicator);
      case YES_NO ->
          indicator.over().time() == Over.Rule.SUM
              ? new LastReading(index, indicator.carry(), settled)
              : overTime(index, indicator);
      case DISTINCT ->
          indicator.over().time() == Over.Rule.SUM
              ? new DistinctMeasure(index, settled, faults::notAdded)
              : overTime(index, indicator);
      case MILESTONE -> new MilestoneMeasure(index, settled);
      case TEXT -> new TextMeasure(index, settled);
      case SITE, SITE_STATE -> new LastReading(index, indicator.carry(), settled);
      case SHARE -> share(index, indicator.ratio().orElseThrow());
    };
  }

  private LeafMeasure overTime(int index, Indicator indicator) {
    return switch (indicator.over().time()) {
      case SUM ->
          new FlowMeasure(
              index, settled, new RunningTotals(settled, faults::fell), faults::disagreed);
      case LAST -> new LastReading(index, indicator.carry(), settled);
      case MAX, MIN -> new Extreme(index, indicator.over().time(), settled);
    };
  }

  private LeafMeasure share(int index, Indicator.Ratio ratio) {
    boolean above = addsUp(ratio.numerator());
    boolean below = addsUp(ratio.denominator());
    return new ShareMeasure(
        of(plan.indicator(ratio.numerator())),
        of(plan.indicator(ratio.denominator())),
        above && below,
        new RolledUpShare(index, settled, above, below));
  }

  private boolean addsUp(String code) {
    Indicator part = plan.indicators().get(plan.indicator(code));
    return part.measure() == Measure.FLOW && part.over().time() == Over.Rule.SUM;
  }

  /// How the figures of units make that of the unit above.
  Over.Rule overUnits(int index) {
    Indicator indicator = plan.indicators().get(index);
    return switch (indicator.measure()) {
      case FLOW, STOCK, DISTINCT -> indicator.over().units();
      case YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> Over.Rule.SUM;
    };
  }

  /// Whether figures can be shared out among other units: sums alone can.
  boolean isShareable(int index) {
    return switch (plan.indicators().get(index).measure()) {
      case FLOW, STOCK, DISTINCT, SHARE -> overUnits(index) == Over.Rule.SUM;
      case YES_NO, SITE, SITE_STATE, MILESTONE, TEXT -> false;
    };
  }
}
