package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.RollupProblem;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Claim;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Months;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Source;
import vn.tonghop.model.Units;
import vn.tonghop.model.Window;

/// What a roll-up came upon, each fault once however many figures met it.
public final class Faults {

  private final Plan plan;
  private final Units units;
  private final Settled settled;
  private final Set<FlowMeasure.Disagreement> disagreements = ConcurrentHashMap.newKeySet();
  private final Set<RunningTotals.Fall> falls = ConcurrentHashMap.newKeySet();
  private final Set<DistinctMeasure.NotAdded> notAdded = ConcurrentHashMap.newKeySet();
  private final Set<Reconciling.Difference> differences = ConcurrentHashMap.newKeySet();
  private final Set<Restatement.Unresolved> unresolved = ConcurrentHashMap.newKeySet();

  Faults(Plan plan, Units units, Settled settled) {
    this.plan = plan;
    this.units = units;
    this.settled = settled;
  }

  void disagreed(FlowMeasure.Disagreement disagreement) {
    disagreements.add(disagreement);
  }

  void fell(RunningTotals.Fall fall) {
    falls.add(fall);
  }

  void notAdded(DistinctMeasure.NotAdded found) {
    notAdded.add(found);
  }

  void differ(Reconciling.Difference difference) {
    differences.add(difference);
  }

  void unresolved(Restatement.Unresolved found) {
    unresolved.add(found);
  }

  /// Readings that could not be used as they stand, in the order of places: indicators are rolled
  /// up side by side, and tell of their faults in any order.
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (FlowMeasure.Disagreement found : disagreements) {
      findings.add(new Finding(problem(found), settled.source(found.handle())));
    }
    for (RunningTotals.Fall fall : falls) {
      findings.add(new Finding(problem(fall), settled.source(fall.handle())));
    }
    findings.addAll(new SpanFaults(plan, units).findings(notAdded, differences, unresolved));
    findings.sort(null);
    return findings;
  }

  private RollupProblem problem(FlowMeasure.Disagreement found) {
    Claim claim = settled.claim(found.handle());
    return new RollupProblem.PeriodsDisagree(
        unit(found.unit()),
        indicator(found.indicator()),
        Period.ofKey(claim.period()).code(),
        number(found.indicator(), found.whole()),
        number(found.indicator(), found.sum()));
  }

  private RollupProblem problem(RunningTotals.Fall fall) {
    Claim claim = settled.claim(fall.handle());
    Label unit = unit(fall.unit());
    Label indicator = indicator(fall.indicator());
    String period = Period.ofKey(claim.period()).code();
    String before = number(fall.indicator(), BigDecimal.valueOf(fall.before()));
    String after = number(fall.indicator(), BigDecimal.valueOf(fall.after()));
    return fall.revised()
        ? new RollupProblem.CumulativeRevised(unit, indicator, period, before, after)
        : new RollupProblem.CumulativeFalls(unit, indicator, period, before, after);
  }

  /// The readings that stand in for later ones in the figures of a unit, an indicator a finding.
  public List<Finding> carried(Figures figures, int root, Period period) {
    List<Finding> findings = new ArrayList<>();
    for (int index = 0; index < plan.indicators().size(); index++) {
      List<Figure.Carried> carried = figures.of(root, index).carried();
      if (!carried.isEmpty() && plan.indicators().get(index).shown()) {
        List<Label> names = carried.stream().map(found -> unit(found.unit())).toList();
        findings.add(
            new Finding(
                new RollupProblem.Carried(indicator(index), period.code(), names),
                Source.ofFile("submissions")));
      }
    }
    return findings;
  }

  /// The submission periods that a span of two dates cuts.
  public static List<Finding> cuts(Calendar calendar, Frequency frequency, Dates dates) {
    Window span = calendar.window(dates);
    int first = dates.from().getYear() * 12 / frequency.months() - 1;
    int last = (dates.to().getYear() + 1) * 12 / frequency.months() + 1;
    List<Finding> findings = new ArrayList<>();
    for (int tile = first; tile <= last; tile++) {
      Months months = new Months(tile * frequency.months(), frequency.months());
      Window window = calendar.window(months);
      boolean from = span.holds(window.from());
      boolean to = span.holds(window.to());
      boolean around = window.from().isBefore(span.from()) && window.to().isAfter(span.to());
      if (from != to || around) {
        findings.add(
            new Finding(
                new RollupProblem.CutPeriod(months.code(), window, span, to),
                Source.ofFile("plan.yaml")));
      }
    }
    return findings;
  }

  private Label unit(int unit) {
    return units.get(unit).name();
  }

  private Label indicator(int indicator) {
    return plan.indicators().get(indicator).name();
  }

  private String number(int index, BigDecimal unscaled) {
    Indicator indicator = plan.indicators().get(index);
    return Numbers.plain(unscaled.movePointLeft(indicator.decimals()));
  }
}
