package vn.tonghop.progress;

import java.util.Optional;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Over;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Total;

/// Measures goals that look at nothing but the indicator's own figure.
record Plainly(Plan plan, Figures reported, ToDate toDate, Among among) {

  Measured measured(Question question) {
    Figure own = toDate(question);
    Figure figure = isOfNumerator(question) ? numerator(own) : own;
    Demand bound = question.goal().demands().getFirst();
    Indicator rules = rules(question);
    Total held = held(question, figure);
    boolean full = figure.reports().full() || figure.total() instanceof Total.Texts;
    return new Measured(
        actual(question),
        figure,
        Held.of(held, bound.percent(), full, onlyGrows(rules)),
        bound,
        rules.decimals() == 0 && !bound.percent(),
        Percentage.of(held, Optional.of(bound)),
        Optional.empty());
  }

  /// The figure of the reported period.
  Figure actual(Question question) {
    Figure figure = among.figure(reported, question);
    return isOfNumerator(question) ? numerator(figure) : figure;
  }

  Figure toDate(Question question) {
    return among.wherever(toDate.within(question.indicator(), question.period()), question);
  }

  /// Beside other goals, a bound on a share that is no percentage is one on its numerator.
  private boolean isOfNumerator(Question question) {
    return question.amongOthers()
        && !question.goal().percent()
        && indicator(question).ratio().isPresent();
  }

  private Indicator indicator(Question question) {
    return plan.indicators().get(question.indicator());
  }

  /// The indicator that says how what is measured adds up.
  private Indicator rules(Question question) {
    Indicator own = indicator(question);
    return isOfNumerator(question)
        ? own.ratio()
            .map(ratio -> plan.indicators().get(plan.indicator(ratio.numerator())))
            .orElse(own)
        : own;
  }

  private static Figure numerator(Figure share) {
    return share.total() instanceof Total.Ratio(var above, var _)
        ? new Figure(
            new Total.Amount(above),
            share.reports(),
            share.units(),
            share.absent(),
            share.carried())
        : share;
  }

  /// Of texts the reporters that wrote: whoever did not is what is measured, not what is missing.
  private static Total held(Question question, Figure figure) {
    if (figure.total() instanceof Total.Texts && question.goal() instanceof Goal.Coverage) {
      Coverage units = figure.units();
      return new Total.YesOf(units.reported(), units.expected());
    }
    return figure.total();
  }

  private static boolean onlyGrows(Indicator indicator) {
    return switch (indicator.measure()) {
      case FLOW, DISTINCT -> rises(indicator.over().units()) && rises(indicator.over().time());
      case STOCK, YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> false;
    };
  }

  private static boolean rises(Over.Rule rule) {
    return switch (rule) {
      case SUM, MAX -> true;
      case MIN, LAST -> false;
    };
  }
}
