package vn.tonghop.progress;

import java.math.BigDecimal;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

/// Where one figure stands against one target: the first status that applies.
///
/// What can only grow is decided early: a flow above its floor stays above it, whoever is still
/// missing. All else waits for full coverage, because what is missing could change the answer.
record Verdict(Indicator indicator, Target target, Figure toDate, Moment moment, Pacing pacing) {

  Status status() {
    if (moment.beforeStart()) {
      return Status.NOT_DUE;
    }
    return Fraction.of(toDate.total(), target.goal().percent())
        .map(this::compared)
        .orElse(toDate.total() instanceof Total.Ratio ? Status.NIL : Status.NO_DATA);
  }

  private Status compared(Fraction reached) {
    return switch (target.goal()) {
      case Goal.AtMost(BigDecimal ceiling, boolean _) -> below(reached, ceiling);
      case Goal.Exactly(BigDecimal value, boolean _) -> exactly(reached, value);
      case Goal.AtLeast(BigDecimal floor, boolean _) -> above(reached, floor);
      case Goal.Coverage(BigDecimal floor) -> above(reached, floor);
      case Goal.Between(BigDecimal bottom, BigDecimal top, boolean _) ->
          between(reached, bottom, top);
      case Goal.ShareOf _, Goal.ChangeFrom _, Goal.DoneBy _, Goal.AllOf _ -> Status.NO_DATA;
    };
  }

  private Status below(Fraction reached, BigDecimal ceiling) {
    if (reached.compareTo(ceiling) > 0) {
      return Status.BREACHED;
    }
    if (!toDate.reports().full()) {
      return Status.INCOMPLETE;
    }
    return moment.atEnd() ? Status.MET : Status.ON_TRACK;
  }

  private Status exactly(Fraction reached, BigDecimal value) {
    int side = reached.compareTo(value);
    if (side > 0) {
      return Status.BREACHED;
    }
    if (!toDate.reports().full()) {
      return Status.INCOMPLETE;
    }
    return side == 0 ? Status.MET : under(reached, value);
  }

  private Status above(Fraction reached, BigDecimal floor) {
    int side = reached.compareTo(floor);
    if (!toDate.reports().full() && !(side >= 0 && onlyGrows())) {
      return Status.INCOMPLETE;
    }
    if (side < 0) {
      return under(reached, floor);
    }
    return side > 0 ? Status.EXCEEDED : Status.MET;
  }

  private Status between(Fraction reached, BigDecimal bottom, BigDecimal top) {
    boolean past = reached.compareTo(top) > 0;
    if (!toDate.reports().full() && !(past && onlyGrows())) {
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
    return pacing.kept(reached, floor, target, indicator, moment) ? Status.ON_TRACK : Status.BEHIND;
  }

  private boolean onlyGrows() {
    return indicator.measure() == Measure.FLOW;
  }
}
