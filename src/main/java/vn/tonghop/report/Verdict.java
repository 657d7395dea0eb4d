package vn.tonghop.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

/// How a letter words a figure against one demand: never `0 (≤ 0)`, and *chậm tiến độ* only where
/// the plan itself sets a pace.
final class Verdict {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Plan plan;
  private final Phrases phrases;
  private final Demands demands;
  private final Changes changes;
  private final Details details;
  private final Lang lang;

  /// @param day the last one that is reported
  Verdict(Plan plan, Phrases phrases, LocalDate day, Lang lang) {
    this.plan = plan;
    this.phrases = phrases;
    this.lang = lang;
    this.demands = new Demands(plan, phrases, lang);
    this.changes = new Changes(plan, phrases, lang);
    this.details = new Details(plan, phrases, day, lang);
  }

  /// The figure against the demand: `38/32 = 118.75%`, `42 cơ sở`, `14/14 phường = 100%`.
  String result(Held held) {
    return switch (held.total()) {
      case Total.Amount(BigDecimal value) when againstFloor(held) ->
          phrases.number(value)
              + "/"
              + phrases.number(held.demand().flatMap(Demand::bottom).orElseThrow())
              + held.percent().map(percent -> " = " + phrases.percent(percent)).orElse("");
      case Total.Amount _ when change(held).isPresent() ->
          total(held)
              + (held.uncompared() ? "; " : ", ")
              + changes.fromBase(change(held).orElseThrow(), held.percent());
      case Total.Ratio(BigDecimal _, BigDecimal whole) when whole.signum() != 0 ->
          total(held) + held.demand().flatMap(demands::whole).map(whose -> " " + whose).orElse("");
      case Total.Sites(int closed, int named, List<Total.SiteFound> _) when closed == named ->
          total(held) + ", " + details.allClosed(held.indicator());
      case Total.Milestones milestones when milestones.of() == 1 ->
          details.single(milestones, held);
      case Total.Texts _ -> wrote(held);
      case Total.NoData _,
          Total.Amount _,
          Total.YesOf _,
          Total.Ratio _,
          Total.Sites _,
          Total.Milestones _ ->
          total(held);
    };
  }

  private String total(Held held) {
    return phrases.total(held.total(), held.unit(), held.indicator(), held.percent());
  }

  private static boolean againstFloor(Held held) {
    return held.percent().isPresent() && held.demand().filter(Demands::plainFloor).isPresent();
  }

  /// What the figure is a change from, where that is what is asked of it.
  private static Optional<Comparison> change(Held held) {
    return held.base()
        .filter(_ ->
            held.demand()
                .flatMap(Demand::relative)
                .filter(Demand.Since.class::isInstance)
                .isPresent());
  }

  /// How many have written: `12/14 phường đã báo cáo`.
  private String wrote(Held held) {
    Coverage units = held.figure().units();
    if (units.expected() == 0) {
      return Term.NO_REPORTS_DUE.in(lang);
    }
    if (units.expected() == 1) {
      return (units.full() ? Term.WROTE : Term.NOT_REPORTED).in(lang);
    }
    return Term.WROTE_IN.with(
        lang, phrases.coverage(units) + " " + phrases.level(held.unit(), held.indicator()));
  }

  /// What stands behind the figure, and how a change was worked out.
  Optional<String> details(Held held) {
    boolean worked = change(held).isPresent() && !held.uncompared();
    return worked && held.total() instanceof Total.Amount
        ? Optional.of(Term.FORMULA.in(lang))
        : details.of(held);
  }

  /// What the target demands, as far as the result does not show it: `(chỉ tiêu 80%)`.
  Optional<String> demand(Held held) {
    Indicator indicator = plan.indicators().get(held.indicator());
    return held.demand()
        .filter(demand -> held.status() != Status.NIL && !isShown(demand, held, indicator))
        .map(demand -> "(" + demands.bracket(demand, indicator) + ")");
  }

  private static boolean isShown(Demand demand, Held held, Indicator indicator) {
    if (!Demands.plainFloor(demand)) {
      return false;
    }
    if (!demand.percent()) {
      return Demands.isCount(indicator.measure()) && held.percent().isPresent();
    }
    boolean all = demand.bottom().filter(floor -> floor.compareTo(HUNDRED) == 0).isPresent();
    return all && held.status().reached() && coversUnits(held.total());
  }

  /// Whether a figure counts units or places, so that all of them are plain to see.
  private static boolean coversUnits(Total total) {
    return switch (total) {
      case Total.YesOf _, Total.Sites _, Total.Milestones _, Total.Texts _ -> true;
      case Total.NoData _, Total.Amount _, Total.Ratio _ -> false;
    };
  }

  /// What is to be said of it; nothing where the result says it already.
  Optional<String> status(Held held, Target target) {
    boolean ceiling = held.demand().filter(Demand::ceiling).isPresent();
    boolean none = held.demand().filter(Demands::none).isPresent();
    if (change(held).isPresent() && held.uncompared()) {
      return Optional.empty();
    }
    return switch (held.status()) {
      case NO_TARGET, NIL -> Optional.empty();
      case NO_DATA ->
          label(held)
              .filter(_ ->
                  !(held.total() instanceof Total.NoData) && held.figure().units().expected() > 0);
      case BREACHED -> none ? Optional.of(Term.HAPPENED.in(lang)) : breached(held);
      case MET -> none ? Optional.of(Term.KEPT.in(lang)) : label(held);
      case ON_TRACK ->
          ceiling ? Optional.of(Term.KEPT_SO_FAR.in(lang)) : label(held).filter(_ -> paced(target));
      case BEHIND -> label(held).filter(_ -> paced(target));
      case NOT_DUE, EXCEEDED, INCOMPLETE, MISSED -> label(held);
    };
  }

  /// Why a change has no percentage, where it is one and has none.
  Optional<String> uncompared(Held held) {
    return change(held).filter(_ -> held.uncompared()).map(changes::words);
  }

  /// Who fell by too little has not passed a limit but missed what was asked.
  private Optional<String> breached(Held held) {
    boolean fall =
        change(held).isPresent()
            && held.demand().flatMap(Demand::top).filter(most -> most.signum() < 0).isPresent();
    return fall ? Optional.of(Status.MISSED.label().in(lang)) : label(held);
  }

  private Optional<String> label(Held held) {
    return Optional.of(held.status().label().in(lang));
  }

  /// What is said of a target as a whole that asks several things.
  Optional<String> overall(Status status, Target target) {
    return switch (status) {
      case NO_TARGET, NIL -> Optional.empty();
      case ON_TRACK, BEHIND -> Optional.of(status.label().in(lang)).filter(_ -> paced(target));
      case NOT_DUE, NO_DATA, BREACHED, EXCEEDED, MET, INCOMPLETE, MISSED ->
          Optional.of((status == Status.BREACHED ? Status.MISSED : status).label().in(lang));
    };
  }

  /// Whether the plan itself says how fast a floor is to be approached.
  private static boolean paced(Target target) {
    return switch (target.pace()) {
      case Target.Pace.Linear(boolean stated) -> stated;
      case Target.Pace.None() -> false;
      case Target.Pace.Steps _ -> true;
    };
  }
}
