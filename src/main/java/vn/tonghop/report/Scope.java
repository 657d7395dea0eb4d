package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Span;
import vn.tonghop.model.Target;
import vn.tonghop.model.Units;

/// Whom and when a target is for, and whether the reported period is only the last part of that
/// time.
final class Scope {

  private static final int MOST_NAMES = 4;

  private final Plan plan;
  private final Units units;
  private final Phrases phrases;
  private final Period period;
  private final Lang lang;

  Scope(Plan plan, Units units, Phrases phrases, Period period, Lang lang) {
    this.plan = plan;
    this.units = units;
    this.phrases = phrases;
    this.period = period;
    this.lang = lang;
  }

  /// Whom and when the target is for, where it is not for the unit as a whole and the year.
  Optional<String> of(Progress row) {
    return row.target()
        .map(target -> scope(row, target))
        .filter(scope -> !scope.isEmpty())
        .map(scope -> "(" + String.join("; ", scope) + ")");
  }

  private List<String> scope(Progress row, Target target) {
    List<String> scope = new ArrayList<>();
    if (target.eachUnit() && units.hasChildren(row.unit())) {
      scope.add(Term.EACH_UNIT.with(lang, phrases.level(row.unit(), row.indicator())));
    }
    target
        .eachPeriod()
        .map(Scope::word)
        .ifPresent(word -> scope.add(Term.EACH_PERIOD.with(lang, word.in(lang))));
    if (!target.among().isEmpty()) {
      scope.add(Term.IN_UNITS.with(lang, among(target.among(), row)));
    }
    target
        .period()
        .filter(own -> !own.equals(year()))
        .ifPresent(own -> scope.add(Term.TARGET_OF.with(lang, phrases.inYear(own))));
    return scope;
  }

  private static Term word(Frequency frequency) {
    return switch (frequency) {
      case MONTH -> Term.MONTH_WORD;
      case QUARTER -> Term.QUARTER_WORD;
      case HALF -> Term.HALF_WORD;
      case YEAR -> Term.YEAR_WORD;
    };
  }

  private String among(List<String> codes, Progress row) {
    return codes.size() > MOST_NAMES
        ? Term.MANY_UNITS.with(lang, codes.size(), phrases.level(row.unit(), row.indicator()))
        : String.join(", ", codes.stream().map(code -> phrases.name(units.place(code))).toList());
  }

  /// The figure of the reported period alone, where the target's period starts earlier and the
  /// figure adds up over time.
  Optional<String> inPeriod(Progress row) {
    boolean later = plan.calendar().span(period, plan.frequency()).start() > own(row).start();
    return later && row.conditions().isEmpty() && adds(plan.indicators().get(row.indicator()))
        ? Optional.of(
            phrases.total(row.actual().total(), row.unit(), row.indicator(), Optional.empty()))
        : Optional.empty();
  }

  /// The period that a row's target belongs to.
  Months own(Progress row) {
    return row.target().flatMap(Target::period).orElse(year());
  }

  /// Whether the figure of a longer time is another than that of its last part.
  private boolean adds(Indicator indicator) {
    return switch (indicator.measure()) {
      case FLOW, DISTINCT -> true;
      case STOCK, YES_NO, SITE, SITE_STATE, MILESTONE, TEXT -> false;
      case SHARE ->
          indicator
              .ratio()
              .map(ratio -> adds(ratio.numerator()) || adds(ratio.denominator()))
              .orElse(false);
    };
  }

  private boolean adds(String code) {
    return adds(plan.indicators().get(plan.indicator(code)));
  }

  /// The year that targets without a period belong to: the one that the reported period ends in.
  private Months year() {
    Span span = plan.calendar().span(period, plan.frequency());
    return switch (period) {
      case Dates dates when span.end() == span.start() ->
          Months.year(Math.clamp(dates.to().getYear(), plan.firstYear(), plan.lastYear()));
      case Dates _, Months _ -> Months.year((span.end() - 1) / 12);
    };
  }
}
