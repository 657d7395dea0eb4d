package vn.tonghop.rank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Scorecard;
import vn.tonghop.model.Scorecard.Band;
import vn.tonghop.model.Scorecard.Criterion;
import vn.tonghop.model.Scorecard.Enough;
import vn.tonghop.model.Scorecard.Grade;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// Scorecards and figures for tests, a line each.
final class Cards {

  static final Months YEAR = Months.year(2021);

  private static final Plan PLAN =
      Plans.plan(
          List.of(
              Plans.indicator("addicts", Measure.STOCK),
              Plans.indicator("points", Measure.FLOW),
              Plans.indicator("premises", Measure.FLOW),
              Plans.share("share", "points", "premises"),
              Plans.indicator("model", Measure.YES_NO)),
          List.of(),
          List.of());

  private final Units units;
  private final List<Criterion> criteria = new ArrayList<>();
  private final List<Grade> grades = new ArrayList<>();
  private List<ReporterRule> reporters = List.of();
  private Boundaries boundaries = new Boundaries.AsReported();
  private Optional<Scorecard.Quota> quota = Optional.empty();
  private final Map<String, Figure> figures = new HashMap<>();

  Cards(Units units) {
    this.units = units;
  }

  /// Wards of the district `d`, without inhabitants.
  static Cards of(String... wards) {
    return new Cards(Plans.units(wards));
  }

  static Unit inhabited(String code, String level, Optional<String> parent, long... people) {
    SequencedMap<LocalDate, Long> populations = new TreeMap<>();
    for (int half = 0; half < people.length; half++) {
      populations.put(LocalDate.of(2021, 1 + 6 * half, 1), people[half]);
    }
    Unit unit = Plans.unit(code, level, parent, Optional.empty());
    return new Unit(
        unit.code(),
        unit.official(),
        unit.name(),
        unit.kind(),
        unit.level(),
        unit.parent(),
        unit.aliases(),
        unit.from(),
        unit.until(),
        unit.successors(),
        unit.otherNames(),
        unit.otherOfficials(),
        populations);
  }

  static Goal atLeast(String floor, boolean percent) {
    return new Goal.AtLeast(new BigDecimal(floor), percent);
  }

  static Goal atMost(String ceiling, boolean percent) {
    return new Goal.AtMost(new BigDecimal(ceiling), percent);
  }

  static Band band(Goal goal, int points) {
    return new Band(goal, BigDecimal.valueOf(points));
  }

  Cards asks(String code, String indicator, Band... bands) {
    return asks(code, indicator, false, false, bands);
  }

  Cards asks(
      String code, String indicator, boolean perPopulation, boolean knockOut, Band... bands) {
    criteria.add(
        new Criterion(
            code,
            Label.same(code),
            indicator,
            perPopulation,
            List.of(bands),
            knockOut,
            Optional.empty()));
    return this;
  }

  Cards grade(String code, int points) {
    return add(code, Optional.of(BigDecimal.valueOf(points)), Optional.empty(), false);
  }

  Cards grade(String code, int count, String... of) {
    return add(code, Optional.empty(), Optional.of(new Enough(count, List.of(of))), false);
  }

  Cards last(String code) {
    return add(code, Optional.empty(), Optional.empty(), false);
  }

  Cards out(String code) {
    return add(code, Optional.empty(), Optional.empty(), true);
  }

  private Cards add(
      String code, Optional<BigDecimal> points, Optional<Enough> enough, boolean knockedOut) {
    grades.add(new Grade(code, Label.same("Loại " + code), points, enough, knockedOut));
    return this;
  }

  Cards classes(ReporterRule... rules) {
    reporters = List.of(rules);
    return this;
  }

  /// Classes the units of a day, which the figures are for.
  Cards within(LocalDate day) {
    boundaries = new Boundaries.On(day);
    return this;
  }

  Cards wants(String floor, String... classes) {
    quota =
        Optional.of(new Scorecard.Quota(List.of(classes), atLeast(floor, true), Optional.empty()));
    return this;
  }

  Cards says(String unit, String indicator, int value) {
    return says(unit, indicator, new Total.Amount(BigDecimal.valueOf(value)), 12);
  }

  /// @param reported how many of 12 reports are there
  Cards says(String unit, String indicator, Total total, int reported) {
    Coverage units = new Coverage(reported == 12 ? 1 : 0, 1);
    figures.put(
        unit + " " + indicator,
        new Figure(total, new Coverage(reported, 12), units, List.of(), List.of()));
    return this;
  }

  Ranking ranking() {
    return ranking(PLAN);
  }

  Ranking rankingOf(String unit) {
    return ranking(PLAN.reportedBy(unit));
  }

  private Ranking ranking(Plan plan) {
    Scorecard scorecard =
        new Scorecard(
            "card",
            Label.same("Bộ tiêu chí"),
            reporters,
            criteria,
            grades,
            quota,
            Optional.empty());
    return Rankings.of(
        scorecard,
        plan,
        units,
        Reporters.of(PLAN, units),
        YEAR,
        LocalDate.of(2021, 12, 20),
        this::figure,
        boundaries);
  }

  private Figure figure(int unit, int place) {
    Indicator indicator = PLAN.indicators().get(place);
    return Optional.ofNullable(figures.get(units.get(unit).code() + " " + indicator.code()))
        .orElseGet(() ->
            new Figure(
                new Total.NoData(), new Coverage(0, 12), new Coverage(0, 1), List.of(), List.of()));
  }

  /// Each row as `rank unit points class`, a dash where there is none.
  List<String> rows() {
    return ranking().rows().stream()
        .map(row ->
            "%d %s %s %s"
                .formatted(
                    row.rank(),
                    units.get(row.unit()).code(),
                    row.points().toPlainString(),
                    row.grade().map(Grade::code).orElse("-")))
        .toList();
  }

  /// The only mark of the first row.
  Ranking.Mark mark() {
    return ranking().rows().getFirst().marks().getFirst();
  }
}
