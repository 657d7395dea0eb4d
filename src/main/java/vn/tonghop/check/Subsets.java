package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.tonghop.finding.CheckProblem.SubsetAboveWhole;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Label;
import vn.tonghop.model.Settled;

/// In every unit and period the parts together are not above their whole. Parts that are missing
/// are left out: what they may add makes it worse, unless one of them may be below 0.
final class Subsets {

  private final CheckInput input;
  private final int whole;
  private final int[] parts;
  private final boolean growing;

  private Subsets(CheckInput input, CheckRule.Subset rule) {
    this.input = input;
    this.whole = input.plan().indicator(rule.whole());
    this.parts = rule.parts().stream().mapToInt(input.plan()::indicator).toArray();
    this.growing = IntStream.of(parts).noneMatch(part -> input.indicator(part).negatives());
  }

  static void check(CheckInput input, Consumer<Finding> found) {
    for (CheckRule rule : input.plan().checks()) {
      if (rule instanceof CheckRule.Subset subset) {
        new Subsets(input, subset).check(found);
      }
    }
  }

  private void check(Consumer<Finding> found) {
    int periods = input.settled().periods().length;
    for (int unit = 0; unit < input.units().size(); unit++) {
      for (int period = 0; period < periods; period++) {
        check(unit, period, found);
      }
    }
  }

  private void check(int unit, int period, Consumer<Finding> found) {
    Settled settled = input.settled();
    int total = settled.at(unit, period, whole);
    if (!input.counts(total)) {
      return;
    }
    int[] given = IntStream.of(parts).filter(part -> isGiven(unit, period, part, total)).toArray();
    if (given.length == 0 || given.length < parts.length && !growing) {
      return;
    }
    BigDecimal sum = sum(unit, period, given);
    BigDecimal most = input.amount(total, whole);
    if (sum.compareTo(most) > 0) {
      found.accept(
          new Finding(
              new SubsetAboveWhole(
                  input.subject(unit, whole, settled.periods()[period]), most, sum, names(given)),
              settled.source(total)));
    }
  }

  /// Whether a part is reported, for the same time as the whole.
  private boolean isGiven(int unit, int period, int part, int total) {
    Settled settled = input.settled();
    int handle = settled.at(unit, period, part);
    return input.counts(handle) && settled.cumulative(handle) == settled.cumulative(total);
  }

  private BigDecimal sum(int unit, int period, int[] given) {
    return IntStream.of(given)
        .mapToObj(part -> input.amount(input.settled().at(unit, period, part), part))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Label> names(int[] given) {
    return IntStream.of(given).mapToObj(part -> input.indicator(part).name()).toList();
  }
}
