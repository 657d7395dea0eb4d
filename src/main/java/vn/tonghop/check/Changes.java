package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.Jump;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Months;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Settled;

/// From one submission period to the next a unit's reading changes by no more than the plan takes
/// for likely. From 0 no change has a percentage; running totals are no readings of one period.
final class Changes {

  private static final int NINE_MONTHS = 9;

  private final CheckInput input;
  private final int indicator;
  private final BigDecimal most;

  private Changes(CheckInput input, CheckRule.Change rule) {
    this.input = input;
    this.indicator = input.plan().indicator(rule.indicator());
    this.most = rule.percent();
  }

  static void check(CheckInput input, Consumer<Finding> found) {
    for (CheckRule rule : input.plan().checks()) {
      if (rule instanceof CheckRule.Change change) {
        new Changes(input, change).check(found);
      }
    }
  }

  private void check(Consumer<Finding> found) {
    int[] periods = input.settled().periods();
    for (int period = 0; period < periods.length; period++) {
      int before = before(periods[period]);
      for (int unit = 0; before >= 0 && unit < input.units().size(); unit++) {
        check(unit, before, period, found);
      }
    }
  }

  /// The place of the period of the same length just before; below 0 where nobody has reported it,
  /// or there is none: nine months follow no nine months.
  private int before(int key) {
    return Period.ofKey(key) instanceof Months months && months.length() != NINE_MONTHS
        ? input
            .settled()
            .periodPlace(new Months(months.start() - months.length(), months.length()).key())
        : Settled.NONE;
  }

  private void check(int unit, int before, int period, Consumer<Finding> found) {
    Settled settled = input.settled();
    int now = settled.at(unit, period, indicator);
    Optional<BigDecimal> base = amount(settled.at(unit, before, indicator));
    Optional<BigDecimal> value = amount(now);
    if (base.isEmpty() || value.isEmpty() || base.get().signum() == 0) {
      return;
    }
    BigDecimal change = value.get().subtract(base.get());
    BigDecimal whole = base.get().abs();
    if (change.abs().movePointRight(2).compareTo(most.multiply(whole)) > 0) {
      found.accept(
          new Finding(
              new Jump(
                  input.subject(unit, indicator, settled.periods()[period]),
                  base.get(),
                  value.get(),
                  new Percent(change.abs(), whole, Optional.empty(), Optional.of(most)),
                  most),
              settled.source(now)));
    }
  }

  private Optional<BigDecimal> amount(int handle) {
    return input.counts(handle) && !input.settled().cumulative(handle)
        ? Optional.of(input.amount(handle, indicator))
        : Optional.empty();
  }
}
