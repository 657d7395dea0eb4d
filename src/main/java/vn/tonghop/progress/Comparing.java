package vn.tonghop.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Comparison.Against;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Units;

/// Sets the figures of a period beside those of earlier ones.
///
/// Counts are compared as amounts, yes-no and shares in percentage points (điểm phần trăm); texts,
/// sites and milestones have no numbers that could rise or fall.
public final class Comparing {

  private static final Compared COMPARED = new Compared(Optional.empty());

  private final Plan plan;
  private final Figures now;
  private final Earlier earlier;

  private Comparing(Plan plan, Figures now, Earlier earlier) {
    this.plan = plan;
    this.now = now;
    this.earlier = earlier;
  }

  /// The comparisons that the plan asks for, of the plan's unit and of all below it, in the tree's
  /// order, then the order of indicators, then that of the plan's comparisons. There is none with a
  /// period that does not exist: nothing of the length of nine months lies just before them.
  ///
  /// @param period the reported period
  /// @param now the figures of the reported period
  /// @param earlier the figures of earlier ones
  public static List<Comparison> of(
      Plan plan, Units units, Period period, Figures now, Earlier earlier) {
    Comparing comparing = new Comparing(plan, now, earlier);
    int root = units.place(plan.unit());
    return IntStream.range(root, units.end(root))
        .boxed()
        .flatMap(unit -> comparing.of(unit, period))
        .toList();
  }

  private Stream<Comparison> of(int unit, Period period) {
    return IntStream.range(0, plan.indicators().size())
        .filter(indicator -> plan.indicators().get(indicator).shown())
        .filter(indicator -> isNumber(plan.indicators().get(indicator).measure()))
        .boxed()
        .flatMap(indicator ->
            plan.comparisons().stream()
                .flatMap(against -> of(unit, indicator, against, period).stream()));
  }

  private static boolean isNumber(Measure measure) {
    return switch (measure) {
      case FLOW, STOCK, DISTINCT, YES_NO, SHARE -> true;
      case SITE, SITE_STATE, MILESTONE, TEXT -> false;
    };
  }

  private Optional<Comparison> of(int unit, int indicator, Against against, Period period) {
    return EarlierPeriods.against(against, period)
        .map(base ->
            new Comparison(
                unit,
                indicator,
                against,
                base,
                COMPARED.outcome(earlier.find(unit, indicator, base), now.of(unit, indicator))));
  }
}
