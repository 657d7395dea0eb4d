package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Span;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;

/// How a letter words a figure against its target: never `0 (≤ 0)`, and *chậm tiến độ* only where
/// the plan itself sets a pace.
final class Verdict {

  private static final int MOST_NAMES = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Plan plan;
  private final Units units;
  private final Phrases phrases;
  private final Period period;
  private final Lang lang;

  Verdict(Plan plan, Units units, Phrases phrases, Period period, Lang lang) {
    this.plan = plan;
    this.units = units;
    this.phrases = phrases;
    this.period = period;
    this.lang = lang;
  }

  /// The figure to date against its target: `38/32 = 118.75%`, `42 cơ sở`, `14/14 phường = 100%`.
  String result(Progress row) {
    if (row.toDate().total() instanceof Total.Amount(BigDecimal value)
        && row.target().map(Target::goal).orElse(null)
            instanceof Goal.AtLeast(BigDecimal floor, boolean _)
        && row.percent().isPresent()) {
      return phrases.number(value)
          + "/"
          + phrases.number(floor)
          + " = "
          + phrases.percent(row.percent().get());
    }
    return phrases.total(row.toDate().total(), row.unit(), row.indicator(), row.percent());
  }

  /// The target as a column of a table has it: `32 người`, `80%`, `không để phát sinh`.
  Optional<String> target(Progress row) {
    Indicator indicator = plan.indicators().get(row.indicator());
    return row.target().map(Target::goal).map(goal -> target(goal, indicator));
  }

  private String target(Goal goal, Indicator indicator) {
    String unit = goal.percent() || !isCount(indicator) ? "" : indicator.unit();
    return switch (goal) {
      case Goal.AtLeast(BigDecimal floor, boolean _) -> with(phrases.bound(floor, goal), unit);
      case Goal.AtMost(BigDecimal ceiling, boolean _) when ceiling.signum() == 0 ->
          Term.NONE_ALLOWED.in(lang);
      case Goal.AtMost(BigDecimal ceiling, boolean _) ->
          Term.AT_MOST.with(lang, with(phrases.bound(ceiling, goal), unit));
      case Goal.Exactly(BigDecimal value, boolean _) -> with(phrases.bound(value, goal), unit);
      case Goal.Between(BigDecimal bottom, BigDecimal top, boolean _) ->
          with(phrases.number(bottom) + "-" + phrases.bound(top, goal), unit);
      case Goal.Coverage(BigDecimal floor) -> phrases.bound(floor, goal);
      case Goal.ShareOf _, Goal.ChangeFrom _, Goal.DoneBy _, Goal.AllOf _ -> goal.code();
    };
  }

  private static boolean isCount(Indicator indicator) {
    return switch (indicator.measure()) {
      case FLOW, DISTINCT, STOCK -> true;
      case YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> false;
    };
  }

  private static String with(String number, String unit) {
    return (number + " " + Layout.line(unit)).strip();
  }

  /// What the target demands, as far as the result does not show it: `(chỉ tiêu 80%)`.
  Optional<String> demand(Progress row) {
    return row.target()
        .filter(_ -> row.status() != Status.NIL)
        .flatMap(target -> bound(row, target.goal()))
        .map(bound -> "(" + bound + ")");
  }

  /// Whom and when the target is for, where it is not for the unit as a whole and the year.
  Optional<String> scope(Progress row) {
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
    if (!target.among().isEmpty()) {
      scope.add(Term.IN_UNITS.with(lang, among(target.among(), row)));
    }
    target
        .period()
        .filter(own -> !own.equals(year()))
        .ifPresent(own -> scope.add(Term.TARGET_OF.with(lang, phrases.inYear(own))));
    return scope;
  }

  private String among(List<String> codes, Progress row) {
    return codes.size() > MOST_NAMES
        ? Term.MANY_UNITS.with(lang, codes.size(), phrases.level(row.unit(), row.indicator()))
        : String.join(", ", codes.stream().map(code -> phrases.name(units.place(code))).toList());
  }

  private Optional<String> bound(Progress row, Goal goal) {
    Indicator indicator = plan.indicators().get(row.indicator());
    return switch (goal) {
      case Goal.AtLeast(BigDecimal floor, boolean percent) -> {
        boolean shown = !percent && isCount(indicator) && row.percent().isPresent();
        yield shown
            ? Optional.empty()
            : Optional.of(Term.AT_LEAST_PERCENT.with(lang, phrases.bound(floor, goal)));
      }
      case Goal.AtMost _ -> Optional.of(target(goal, indicator));
      case Goal.Exactly(BigDecimal value, boolean _) ->
          Optional.of(Term.EXACTLY.with(lang, phrases.bound(value, goal)));
      case Goal.Between(BigDecimal bottom, BigDecimal top, boolean _) ->
          Optional.of(
              Term.AT_LEAST_PERCENT.with(
                  lang, phrases.number(bottom) + "-" + phrases.bound(top, goal)));
      case Goal.Coverage(BigDecimal floor) ->
          row.status().reached() && floor.compareTo(HUNDRED) == 0
              ? Optional.empty()
              : Optional.of(Term.AT_LEAST_PERCENT.with(lang, phrases.bound(floor, goal)));
      case Goal.ShareOf _, Goal.ChangeFrom _, Goal.DoneBy _, Goal.AllOf _ ->
          Optional.of(goal.code());
    };
  }

  /// What is to be said of it; nothing where the result says it already.
  Optional<String> status(Progress row) {
    return row.target().flatMap(target -> status(row, target));
  }

  private Optional<String> status(Progress row, Target target) {
    boolean ceiling = target.goal() instanceof Goal.AtMost;
    boolean none =
        target.goal() instanceof Goal.AtMost(BigDecimal most, boolean _) && most.signum() == 0;
    return switch (row.status()) {
      case NO_TARGET, NIL -> Optional.empty();
      case NO_DATA -> label(row).filter(_ -> !(row.toDate().total() instanceof Total.NoData));
      case BREACHED -> none ? Optional.of(Term.HAPPENED.in(lang)) : label(row);
      case MET -> none ? Optional.of(Term.KEPT.in(lang)) : label(row);
      case ON_TRACK ->
          ceiling ? Optional.of(Term.KEPT_SO_FAR.in(lang)) : label(row).filter(_ -> paced(target));
      case BEHIND -> label(row).filter(_ -> paced(target));
      case NOT_DUE, EXCEEDED, INCOMPLETE, MISSED -> label(row);
    };
  }

  private Optional<String> label(Progress row) {
    return Optional.of(row.status()).map(Status::label).map(label -> label.in(lang));
  }

  /// Whether the plan itself says how fast a floor is to be approached.
  private static boolean paced(Target target) {
    return switch (target.pace()) {
      case Target.Pace.Linear(boolean stated) -> stated;
      case Target.Pace.None() -> false;
      case Target.Pace.Steps _ -> true;
    };
  }

  /// The figure of the reported period alone, where the target's period starts earlier and the
  /// figure adds up over time.
  Optional<String> inPeriod(Progress row) {
    Months own = row.target().flatMap(Target::period).orElse(year());
    boolean later = plan.calendar().span(period, plan.frequency()).start() > own.start();
    return later && adds(plan.indicators().get(row.indicator()))
        ? Optional.of(
            phrases.total(row.actual().total(), row.unit(), row.indicator(), Optional.empty()))
        : Optional.empty();
  }

  private boolean adds(Indicator indicator) {
    return switch (indicator.measure()) {
      case FLOW -> true;
      case STOCK, YES_NO, DISTINCT, SITE, SITE_STATE, MILESTONE, TEXT -> false;
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
