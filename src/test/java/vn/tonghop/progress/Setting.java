package vn.tonghop.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Comparison.Against;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Due;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Span;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;
import vn.tonghop.model.Validity;

/// A plan of 2021 with the calendar of the decree, over a city of two districts: `ba-dinh` with the
/// wards `cong-vi` and `kim-ma`, `tay-ho` with the ward `buoi`.
final class Setting {

  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private final List<Against> comparisons = new ArrayList<>();
  private Earlier earlier = Earlier.NONE;
  private Units units = UNITS;
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

  /// An indicator whose data closes when it pleases.
  Setting indicator(String code, Measure measure, Calendar own) {
    return indicator(code, measure, Optional.of(own), Optional.empty());
  }

  /// The state of a site, which has no rows.
  Setting hidden(String code, String site) {
    return indicator(code, Measure.SITE_STATE, Optional.empty(), Optional.of(site));
  }

  private Setting indicator(
      String code, Measure measure, Optional<Calendar> own, Optional<String> siteOf) {
    indicators.add(
        new Indicator(
            code,
            Label.same(code),
            "",
            measure,
            Optional.empty(),
            0,
            false,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            1,
            List.of(),
            Indicator.over(measure),
            Optional.empty(),
            Validity.ALWAYS,
            own,
            List.of(),
            List.of(),
            siteOf));
    return this;
  }

  Setting comparing(Against... earlier) {
    comparisons.addAll(List.of(earlier));
    return this;
  }

  Setting over(Units others) {
    units = others;
    return this;
  }

  Setting earlier(Earlier known) {
    earlier = known;
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
        new Due(2, Set.of()),
        false,
        NumberStyle.PLAIN,
        Lang.VI,
        Map.of(),
        indicators,
        targets,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        comparisons,
        Optional.empty(),
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
            units,
            Reporters.of(plan, units),
            Period.parse(period).orElseThrow(),
            LocalDate.parse(asOf),
            actual,
            figures,
            earlier)
        .rows();
  }
}
