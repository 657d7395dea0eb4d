package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.PartsDiffer;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Label;
import vn.tonghop.model.Settled;

/// In every unit and period the parts add up to their whole, where all of them are there.
final class SumsOfParts {

  private final CheckInput input;
  private final int whole;
  private final int[] parts;

  private SumsOfParts(CheckInput input, CheckRule.Sum rule) {
    this.input = input;
    this.whole = input.plan().indicator(rule.whole());
    this.parts = rule.parts().stream().mapToInt(input.plan()::indicator).toArray();
  }

  static void check(CheckInput input, Consumer<Finding> found) {
    for (CheckRule rule : input.plan().checks()) {
      if (rule instanceof CheckRule.Sum sum) {
        new SumsOfParts(input, sum).check(found);
      }
    }
  }

  private void check(Consumer<Finding> found) {
    int periods = input.settled().periods().length;
    for (int unit = 0; unit < input.units().size(); unit++) {
      for (int period = 0; period < periods; period++) {
        if (differs(unit, period)) {
          found.accept(finding(unit, period));
        }
      }
    }
  }

  private boolean differs(int unit, int period) {
    if (!comparable(unit, period)) {
      return false;
    }
    Settled settled = input.settled();
    try {
      long left = input.scaled(settled.at(unit, period, whole), whole);
      for (int part : parts) {
        left = Math.subtractExact(left, input.scaled(settled.at(unit, period, part), part));
      }
      return left != 0;
    } catch (ArithmeticException tooLarge) {
      return input.amount(settled.at(unit, period, whole), whole).compareTo(sum(unit, period)) != 0;
    }
  }

  private boolean comparable(int unit, int period) {
    Settled settled = input.settled();
    int total = settled.at(unit, period, whole);
    if (!input.counts(total)) {
      return false;
    }
    for (int part : parts) {
      int handle = settled.at(unit, period, part);
      if (!input.counts(handle) || settled.cumulative(handle) != settled.cumulative(total)) {
        return false;
      }
    }
    return true;
  }

  private Finding finding(int unit, int period) {
    Settled settled = input.settled();
    int total = settled.at(unit, period, whole);
    List<Label> names =
        Arrays.stream(parts).mapToObj(part -> input.indicator(part).name()).toList();
    return new Finding(
        new PartsDiffer(
            input.subject(unit, whole, settled.periods()[period]),
            input.amount(total, whole),
            sum(unit, period),
            names),
        settled.source(total));
  }

  private BigDecimal sum(int unit, int period) {
    return Arrays.stream(parts)
        .mapToObj(part -> input.amount(input.settled().at(unit, period, part), part))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
