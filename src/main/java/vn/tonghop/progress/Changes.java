package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Comparison.Outcome;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Months;
import vn.tonghop.model.Over;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Status;

/// Measures bounds on the change from a year.
record Changes(Plan plan, ToDate toDate, Plainly plainly, Earlier earlier) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Measured measured(Question question, Goal.ChangeFrom goal) {
    Demand asked = goal.bound().demands().getFirst();
    Figure now = plainly.toDate(question);
    Compared compared = new Compared(Optional.of(asked));
    Optional<Period> period = period(question, goal.year());
    Outcome outcome =
        compared.outcome(
            period.flatMap(base -> earlier.find(question.unit(), question.indicator(), base)), now);
    Optional<Percent> change = compared.change(outcome);
    return new Measured(
        plainly.actual(question),
        now,
        change.map(percent -> held(percent, asked)).orElseGet(() -> Held.nothing(unknown(outcome))),
        isFall(asked) ? fall(asked) : asked,
        false,
        change,
        Optional.of(
            new Comparison(
                question.unit(),
                question.indicator(),
                Comparison.Against.BASE_YEAR,
                period.orElseGet(() -> Months.year(goal.year())),
                outcome)));
  }

  /// The same months of the other year as have gone by; of what is read once, its last reading: all
  /// of that year.
  private Optional<Period> period(Question question, int year) {
    Indicator indicator = plan.indicators().get(question.indicator());
    Calendar calendar = indicator.calendar().orElse(plan.calendar());
    return indicator.over().time() == Over.Rule.LAST
        ? Optional.of(Months.year(year))
        : toDate
            .span(question.indicator(), question.period())
            .flatMap(span -> EarlierPeriods.inYear(span, year, calendar));
  }

  private static Status unknown(Outcome outcome) {
    return outcome instanceof Outcome.Partial ? Status.INCOMPLETE : Status.NO_DATA;
  }

  /// Whether a fall has to be reached: a figure that has not fallen far enough yet has not passed a
  /// limit, it is on its way.
  private static boolean isFall(Demand asked) {
    return asked.top().filter(top -> top.signum() < 0).isPresent();
  }

  /// `at-most: -5%` is a fall by at least 5%.
  private static Demand fall(Demand asked) {
    return new Demand(
        asked.top().map(BigDecimal::negate),
        asked.bottom().map(BigDecimal::negate),
        asked.percent(),
        asked.relative(),
        asked.day());
  }

  /// Both figures rest on all their reports here; and a change may turn with every period.
  private static Held held(Percent change, Demand asked) {
    BigDecimal part = change.part().multiply(HUNDRED);
    Fraction value = new Fraction(isFall(asked) ? part.negate() : part, change.whole());
    return new Held(Optional.of(value), Status.NO_DATA, true, false);
  }
}
