package vn.tonghop.progress;

import java.math.BigDecimal;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Status;

/// Where something measured stands against its bound: the first status that applies.
///
/// What can only grow is decided early: a flow above its floor stays above it, whoever is still
/// missing. All else waits for full coverage, because what is missing could change the answer.
record Verdict(Held held, Demand bound, Moment moment, Pacing pacing) {

  Status status() {
    return moment.beforeStart()
        ? Status.NOT_DUE
        : held.value().map(this::compared).orElse(held.otherwise());
  }

  private Status compared(Fraction reached) {
    return bound
        .bottom()
        .map(bottom ->
            bound
                .top()
                .map(top -> bound.exact() ? exactly(reached, top) : between(reached, bottom, top))
                .orElseGet(() -> above(reached, bottom)))
        .or(() -> bound.top().map(ceiling -> below(reached, ceiling)))
        .orElse(held.otherwise());
  }

  private Status below(Fraction reached, BigDecimal ceiling) {
    if (reached.compareTo(ceiling) > 0) {
      return Status.BREACHED;
    }
    if (!held.full()) {
      return Status.INCOMPLETE;
    }
    return moment.atEnd() ? Status.MET : Status.ON_TRACK;
  }

  private Status exactly(Fraction reached, BigDecimal value) {
    int side = reached.compareTo(value);
    if (side > 0) {
      return Status.BREACHED;
    }
    if (!held.full()) {
      return Status.INCOMPLETE;
    }
    return side == 0 ? Status.MET : under(reached, value);
  }

  private Status above(Fraction reached, BigDecimal floor) {
    int side = reached.compareTo(floor);
    if (!held.full() && !(side >= 0 && held.grows())) {
      return Status.INCOMPLETE;
    }
    if (side < 0) {
      return under(reached, floor);
    }
    return side > 0 ? Status.EXCEEDED : Status.MET;
  }

  private Status between(Fraction reached, BigDecimal bottom, BigDecimal top) {
    boolean past = reached.compareTo(top) > 0;
    if (!held.full() && !(past && held.grows())) {
      return Status.INCOMPLETE;
    }
    if (reached.compareTo(bottom) < 0) {
      return under(reached, bottom);
    }
    return past ? Status.EXCEEDED : Status.MET;
  }

  private Status under(Fraction reached, BigDecimal floor) {
    if (moment.atEnd()) {
      return Status.MISSED;
    }
    return pacing.kept(reached, floor, moment) ? Status.ON_TRACK : Status.BEHIND;
  }
}
