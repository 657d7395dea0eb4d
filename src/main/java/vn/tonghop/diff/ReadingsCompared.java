package vn.tonghop.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Claim;
import vn.tonghop.model.Difference.ReadingChanged;
import vn.tonghop.model.Difference.Said;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Site;
import vn.tonghop.model.State;

/// The readings of two settled ledgers that are not the same. A reading that only moved to another
/// cell is the same.
final class ReadingsCompared {

  private static final Comparator<ReadingChanged> ORDER =
      Comparator.comparingInt(ReadingChanged::unit)
          .thenComparingInt(changed -> changed.period().key())
          .thenComparingInt(ReadingChanged::indicator);

  private final Plan plan;
  private final Settled before;
  private final Settled after;
  private final List<ReadingChanged> changed = new ArrayList<>();

  ReadingsCompared(Plan plan, Settled before, Settled after) {
    this.plan = plan;
    this.before = before;
    this.after = after;
  }

  List<ReadingChanged> changed() {
    before
        .handles()
        .forEach(handle -> {
          Claim claim = before.claim(handle);
          compare(claim, handle, at(after, claim));
        });
    after
        .handles()
        .forEach(handle -> {
          Claim claim = after.claim(handle);
          if (at(before, claim) == Settled.NONE) {
            compare(claim, Settled.NONE, handle);
          }
        });
    changed.sort(ORDER);
    return List.copyOf(changed);
  }

  private static int at(Settled settled, Claim claim) {
    return settled.at(claim.unit(), settled.periodPlace(claim.period()), claim.indicator());
  }

  private void compare(Claim key, int then, int now) {
    Indicator indicator = plan.indicators().get(key.indicator());
    Said old = said(before, then, indicator);
    Said current = said(after, now, indicator);
    if (old.state() != current.state() || !old.value().equals(current.value())) {
      changed.add(
          new ReadingChanged(
              key.unit(), Period.ofKey(key.period()), key.indicator(), old, current));
    }
  }

  private Said said(Settled settled, int handle, Indicator indicator) {
    if (handle == Settled.NONE) {
      return Said.NOTHING;
    }
    State state = settled.state(handle);
    String value = state == State.VALUE ? value(settled, handle, indicator) : "";
    return new Said(state, value, Optional.of(settled.source(handle)));
  }

  private String value(Settled settled, int handle, Indicator indicator) {
    return switch (indicator.measure()) {
      case TEXT -> settled.text(handle);
      case MILESTONE ->
          settled.weight(handle).isPresent()
              ? number(settled.value(handle), 0)
              : settled.text(handle);
      case SITE_STATE -> state(settled.value(handle));
      case FLOW, STOCK, DISTINCT, YES_NO, SHARE, SITE ->
          number(settled.value(handle), indicator.decimals()) + whole(settled, handle, indicator);
    };
  }

  /// The second number of a rolled-up `381/608`; empty where there is one number.
  private String whole(Settled settled, int handle, Indicator indicator) {
    int decimals =
        indicator
            .ratio()
            .map(ratio -> plan.indicators().get(plan.indicator(ratio.denominator())).decimals())
            .orElse(0);
    return settled
        .weight(handle)
        .filter(weight -> weight.whole() != 0)
        .map(weight -> "/" + number(weight.whole(), decimals))
        .orElse("");
  }

  private static String number(long value, int decimals) {
    return Numbers.plain(BigDecimal.valueOf(value, decimals));
  }

  private static String state(long value) {
    Site.State[] states = Site.State.values();
    return states[Math.clamp(value, 0, states.length - 1)].word();
  }
}
