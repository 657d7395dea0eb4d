package vn.tonghop.rollup;

import java.math.BigDecimal;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Total;

/// From tallies to figures.
record Rolled(Plan plan) {

  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

  /// The figure of an indicator that is no site.
  Figure figure(int indicator, Tally tally) {
    return figure(total(plan.indicators().get(indicator), tally), tally);
  }

  /// A total with what it rests on.
  static Figure figure(Total total, Tally tally) {
    return new Figure(
        total,
        new Coverage(tally.reported, tally.expected),
        new Coverage(tally.unitsReported, tally.unitsExpected),
        tally.absent,
        tally.carried.size() < 2 ? tally.carried : tally.carried.stream().distinct().toList());
  }

  private Total total(Indicator indicator, Tally tally) {
    if (!tally.any) {
      return new Total.NoData();
    }
    return switch (indicator.measure()) {
      case FLOW, STOCK, DISTINCT, SITE, SITE_STATE ->
          new Total.Amount(tally.sum.scaled(indicator.decimals()));
      case YES_NO -> new Total.YesOf(tally.sum.scaled(0).min(MOST).intValue(), tally.asked);
      case MILESTONE -> new Total.Milestones(tally.done, tally.asked);
      case TEXT -> new Total.Texts(tally.passages);
      case SHARE -> {
        Indicator.Ratio ratio = indicator.ratio().orElseThrow();
        yield new Total.Ratio(
            tally.sum.scaled(decimals(ratio.numerator())),
            tally.denominator.scaled(decimals(ratio.denominator())));
      }
    };
  }

  private int decimals(String indicator) {
    return plan.indicators().get(plan.indicator(indicator)).decimals();
  }
}
