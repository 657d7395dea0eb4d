package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.HistoryProblem.Before;
import vn.tonghop.finding.HistoryProblem.LooksCumulative;
import vn.tonghop.finding.HistoryProblem.NoUsualLevel;
import vn.tonghop.finding.HistoryProblem.Outlier;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Source;

/// Readings far from what their unit usually says of the same indicator, and those that look like
/// the total since January.
///
/// An indicator of which more than one reading in a hundred stands out has no usual level: nothing
/// is said of its readings, but that.
final class Outliers {

  private static final int MOST_SHOWN = 12;
  private static final int FEW = 5;
  private static final int ONE_IN = 100;

  private final CheckInput input;
  private final Numbers numbers;
  private final CheckRule.Outliers rule;
  private final Consumer<Finding> found;
  private final int[] periods;

  private Outliers(
      CheckInput input, Numbers numbers, CheckRule.Outliers rule, Consumer<Finding> found) {
    this.input = input;
    this.numbers = numbers;
    this.rule = rule;
    this.found = found;
    this.periods = numbers.ofLength(input.plan().frequency().months());
  }

  static void check(CheckInput input, Numbers numbers, Consumer<Finding> found) {
    CheckRule.Outliers rule =
        input.plan().checks().stream()
            .filter(CheckRule.Outliers.class::isInstance)
            .map(CheckRule.Outliers.class::cast)
            .findFirst()
            .orElse(CheckRule.Outliers.DEFAULT);
    if (rule.wanted()) {
      new Outliers(input, numbers, rule, found).check();
    }
  }

  private void check() {
    if (periods.length <= UnitHistory.SHORTEST_YEAR) {
      return;
    }
    int[] starts =
        Arrays.stream(periods)
            .map(period -> numbers.period(period) instanceof Months tile ? tile.start() : 0)
            .toArray();
    boolean[] flows = new boolean[input.plan().indicators().size()];
    for (int indicator = 0; indicator < flows.length; indicator++) {
      flows[indicator] = input.indicator(indicator).measure() == Measure.FLOW;
    }
    tell(
        IntStream.range(0, numbers.units())
            .parallel()
            .mapToObj(unit -> new UnitHistory(numbers, rule, periods, starts, flows, unit))
            .toList());
  }

  private void tell(List<UnitHistory> units) {
    int[] judged = new int[input.plan().indicators().size()];
    int[] far = new int[judged.length];
    for (UnitHistory unit : units) {
      for (int indicator = 0; indicator < judged.length; indicator++) {
        judged[indicator] += unit.judged(indicator);
      }
      unit.far().forEach(one -> far[one.indicator()]++);
    }
    List<Label> restless = new ArrayList<>();
    for (int indicator = 0; indicator < judged.length; indicator++) {
      if (isRestless(far[indicator], judged[indicator])) {
        restless.add(input.indicator(indicator).name());
      }
    }
    for (UnitHistory unit : units) {
      unit.totals().stream()
          .filter(
              one -> one.others() > 0 || !isRestless(far[one.indicator()], judged[one.indicator()]))
          .forEach(total -> tellTotal(unit, total));
      unit.far().stream()
          .filter(one -> !isRestless(far[one.indicator()], judged[one.indicator()]))
          .forEach(one -> tell(unit, one));
    }
    if (!restless.isEmpty()) {
      found.accept(
          new Finding(
              new NoUsualLevel(restless.stream().limit(MOST_SHOWN).toList(), restless.size()),
              Source.ofFile("plan.yaml")));
    }
  }

  private static boolean isRestless(int far, int judged) {
    return far > FEW && (long) far * ONE_IN > judged;
  }

  private void tell(UnitHistory unit, UnitHistory.Far far) {
    if (far.total()) {
      tellTotal(unit, new UnitHistory.Total(far.indicator(), far.at(), far.sum(), 0));
      return;
    }
    int period = periods[far.at()];
    long value = numbers.row(unit.unit(), period)[far.indicator()];
    found.accept(
        new Finding(
            new Outlier(
                input.subject(unit.unit(), far.indicator(), numbers.key(period)),
                amount(value, far.indicator()),
                history(unit.unit(), far),
                Optional.of(far.tenth())
                    .filter(tenth -> tenth > 0)
                    .map(tenth -> amount(tenth, far.indicator()))),
            source(unit.unit(), period, far.indicator())));
  }

  private void tellTotal(UnitHistory unit, UnitHistory.Total total) {
    int period = periods[total.at()];
    long value = numbers.row(unit.unit(), period)[total.indicator()];
    found.accept(
        new Finding(
            new LooksCumulative(
                input.subject(unit.unit(), total.indicator(), numbers.key(period)),
                amount(value, total.indicator()),
                amount(total.sum(), total.indicator()),
                total.others()),
            source(unit.unit(), period, total.indicator())));
  }

  /// The last readings before one.
  private List<Before> history(int unit, UnitHistory.Far far) {
    List<Before> before =
        Arrays.stream(periods)
            .limit(far.at())
            .filter(period -> UnitHistory.number(numbers, unit, period, far.indicator()) >= 0)
            .mapToObj(period ->
                new Before(
                    numbers.period(period),
                    amount(numbers.row(unit, period)[far.indicator()], far.indicator())))
            .toList();
    return before.subList(Math.max(0, before.size() - MOST_SHOWN), before.size());
  }

  private BigDecimal amount(long unscaled, int indicator) {
    return BigDecimal.valueOf(unscaled, input.indicator(indicator).decimals());
  }

  private Source source(int unit, int period, int indicator) {
    return input.settled().source(input.settled().at(unit, period, indicator));
  }
}
