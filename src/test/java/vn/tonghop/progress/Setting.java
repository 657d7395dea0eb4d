package vn.tonghop.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Source;
import vn.tonghop.model.Span;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// A plan of 2021 with the calendar of the decree, over a city of two districts: `ba-dinh` with the
/// wards `cong-vi` and `kim-ma`, `tay-ho` with the ward `buoi`.
final class Setting {

  private static final Source HERE = Source.ofFile("plan.yaml");

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private Calendar calendar = Calendar.DECREE_09;
  private Frequency frequency = Frequency.MONTH;

  static final Units UNITS =
      Units.of(
          List.of(
              unit("ha-noi", "city", Optional.empty()),
              unit("ba-dinh", "district", Optional.of("ha-noi")),
              unit("cong-vi", "ward", Optional.of("ba-dinh")),
              unit("kim-ma", "ward", Optional.of("ba-dinh")),
              unit("tay-ho", "district", Optional.of("ha-noi")),
              unit("buoi", "ward", Optional.of("tay-ho"))));

  private static Unit unit(String code, String level, Optional<String> parent) {
    return new Unit(
        code,
        Optional.empty(),
        Label.same(code),
        "",
        level,
        parent,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  Setting indicator(String code, Measure measure, int decimals) {
    boolean share = measure == Measure.SHARE;
    if (share) {
      indicator("part", Measure.FLOW, 0).indicator("whole", Measure.FLOW, 0);
    }
    indicators.add(
        new Indicator(
            code,
            Label.same(code),
            "",
            measure,
            Optional.empty(),
            decimals,
            true,
            List.of(),
            share ? Optional.of(new Indicator.Ratio("part", "whole")) : Optional.empty(),
            Optional.empty(),
            1,
            List.of()));
    return this;
  }

  Setting calendar(Calendar other) {
    calendar = other;
    return this;
  }

  Setting frequency(Frequency other) {
    frequency = other;
    return this;
  }

  Setting target(Target target) {
    targets.add(target);
    return this;
  }

  static Target target(String indicator, String goal) {
    return target(indicator, goal, new Target.Pace.Linear(false));
  }

  static Target target(String indicator, String goal, Target.Pace pace) {
    return new Target(
        indicator,
        goal(goal),
        "ha-noi",
        Optional.empty(),
        false,
        List.of(),
        new LinkedHashMap<>(),
        false,
        pace,
        Optional.empty(),
        HERE);
  }

  static Target during(Target target, Months period) {
    return rebuilt(target, target.unit(), Optional.of(period), false, List.of(), target.shares());
  }

  static Target of(Target target, String unit) {
    return rebuilt(target, unit, target.period(), false, List.of(), target.shares());
  }

  static Target each(Target target, String... among) {
    return rebuilt(target, target.unit(), target.period(), true, List.of(among), target.shares());
  }

  static Target among(Target target, String... among) {
    return rebuilt(target, target.unit(), target.period(), false, List.of(among), target.shares());
  }

  static Target shared(Target target, Map<String, BigDecimal> shares) {
    return rebuilt(
        target, target.unit(), target.period(), false, List.of(), new LinkedHashMap<>(shares));
  }

  private static Target rebuilt(
      Target target,
      String unit,
      Optional<Months> period,
      boolean each,
      List<String> among,
      SequencedMap<String, BigDecimal> shares) {
    return new Target(
        target.indicator(),
        target.goal(),
        unit,
        period,
        each,
        among,
        shares,
        target.mustEqual(),
        target.pace(),
        target.basis(),
        target.source());
  }

  /// A goal as plans and data files spell it: `32` `<=0` `=5` `30-50` `80%`; `cover 100%`.
  static Goal goal(String text) {
    boolean percent = text.endsWith("%");
    String bare = text.replace("%", "");
    if (bare.startsWith("cover ")) {
      return new Goal.Coverage(new BigDecimal(bare.substring(6)));
    }
    if (bare.startsWith("<=")) {
      return new Goal.AtMost(new BigDecimal(bare.substring(2)), percent);
    }
    if (bare.startsWith("=")) {
      return new Goal.Exactly(new BigDecimal(bare.substring(1)), percent);
    }
    int dash = bare.indexOf('-');
    return dash < 0
        ? new Goal.AtLeast(new BigDecimal(bare), percent)
        : new Goal.Between(
            new BigDecimal(bare.substring(0, dash)),
            new BigDecimal(bare.substring(dash + 1)),
            percent);
  }

  static Figure figure(Total total, int reported, int expected) {
    Coverage coverage = new Coverage(reported, expected);
    return new Figure(total, coverage, coverage, List.of(), List.of());
  }

  static Figure amount(String value) {
    return figure(new Total.Amount(new BigDecimal(value)), 1, 1);
  }

  static Figure yes(int yes, int of) {
    return figure(new Total.YesOf(yes, of), of, of);
  }

  static Figure nothing(int expected) {
    return figure(new Total.NoData(), 0, expected);
  }

  static int place(String unit) {
    return UNITS.place(unit);
  }

  Plan plan() {
    return new Plan(
        "ha-noi-2021",
        Label.same("Kế hoạch năm 2021"),
        2021,
        2021,
        "ha-noi",
        List.of(new ReporterRule.OfLevel("ward")),
        frequency,
        calendar,
        new Plan.Due(2, Set.of()),
        false,
        NumberStyle.PLAIN,
        Lang.VI,
        Map.of(),
        indicators,
        targets,
        List.of(),
        List.of(),
        List.of());
  }

  /// The rows of a period, where every span has the figures given.
  List<Progress> rows(String period, String asOf, Figures figures) {
    return rows(period, asOf, figures, _ -> figures);
  }

  List<Progress> rows(String period, String asOf, Figures actual, Function<Span, Figures> figures) {
    Plan plan = plan();
    return new Judging(
            plan,
            UNITS,
            Reporters.of(plan, UNITS),
            Period.parse(period).orElseThrow(),
            LocalDate.parse(asOf),
            actual,
            figures)
        .rows();
  }
}
