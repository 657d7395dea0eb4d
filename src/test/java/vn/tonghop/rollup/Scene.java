package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Due;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Ledger;
import vn.tonghop.model.Measure;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Segment;
import vn.tonghop.model.State;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;
import vn.tonghop.model.Weight;

/// A small district for tests: wards `a`, `b`, `c` below `district`; a plan for 2021 by civil
/// months.
final class Scene {

  static final List<Indicator> INDICATORS =
      List.of(
          indicator("flow", Measure.FLOW, 0),
          indicator("stock", Measure.STOCK, 0),
          indicator("yes", Measure.YES_NO, 0),
          indicator("whole", Measure.FLOW, 0),
          share("share", "flow", "whole"),
          share("of-stock", "flow", "stock"),
          indicator("money", Measure.FLOW, 2),
          indicator("words", Measure.TEXT, 0));

  final Units units;
  final Plan plan;
  private final Map<String, Segment.Builder> files = new LinkedHashMap<>();
  private final List<Integer> rows = new ArrayList<>();
  private LocalDate asOf = LocalDate.of(2022, 6, 30);
  private @org.jspecify.annotations.Nullable RollUp rollUp;

  private Boundaries boundaries = new Boundaries.AsReported();

  Scene(Frequency frequency, Unit... wards) {
    this(frequency, district(wards), INDICATORS, new ReporterRule.OfLevel("ward"));
  }

  private static List<Unit> district(Unit... wards) {
    List<Unit> all =
        new ArrayList<>(List.of(unit("district", "district", Optional.empty(), Optional.empty())));
    all.addAll(List.of(wards));
    return all;
  }

  /// A plan of its own for the first of some units.
  Scene(
      Frequency frequency, List<Unit> all, List<Indicator> indicators, ReporterRule... reporters) {
    units = Units.of(all);
    plan =
        Plans.of(
            "test",
            Label.same("Test"),
            2021,
            2021,
            all.getFirst().code(),
            List.of(reporters),
            frequency,
            Calendar.CIVIL,
            new Due(1, Set.of()),
            false,
            NumberStyle.PLAIN,
            Lang.VI,
            Map.of(),
            indicators,
            List.of(),
            List.of(),
            List.of(),
            List.of("txt"));
  }

  static Scene monthly() {
    return new Scene(Frequency.MONTH, ward("a"), ward("b"), ward("c"));
  }

  static Unit ward(String code) {
    return unit(code, "ward", Optional.of("district"), Optional.empty());
  }

  static Unit wardUntil(String code, String until) {
    return unit(code, "ward", Optional.of("district"), Optional.of(LocalDate.parse(until)));
  }

  static Unit unit(String code, String level, Optional<String> parent, Optional<LocalDate> until) {
    return new Unit(
        code,
        Optional.empty(),
        Label.same(code),
        "",
        level,
        parent,
        List.of(),
        Optional.empty(),
        until,
        List.of());
  }

  static Indicator indicator(String code, Measure measure, int decimals) {
    return new Indicator(
        code,
        Label.same(code),
        "người",
        measure,
        Optional.empty(),
        decimals,
        true,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of());
  }

  static Indicator share(String code, String numerator, String denominator) {
    return new Indicator(
        code,
        Label.same(code),
        "%",
        Measure.SHARE,
        Optional.empty(),
        0,
        false,
        List.of(),
        Optional.of(new Indicator.Ratio(numerator, denominator)),
        Optional.empty(),
        0,
        List.of());
  }

  Scene asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  Scene on(String day) {
    boundaries = new Boundaries.On(LocalDate.parse(day));
    return this;
  }

  /// A row of a rolled-up submission.
  Scene rolledUp(
      String unit, String period, String indicator, State state, long value, Weight weight) {
    Segment.Builder file =
        files.computeIfAbsent(unit, name -> new Segment.Builder(name + ".csv", 0));
    rows.add(0);
    file.add(
        units.place(unit),
        Period.parse(period).orElseThrow().key(),
        plan.indicator(indicator),
        state,
        value,
        false,
        -1,
        rows.size(),
        4);
    file.weigh(weight);
    return this;
  }

  Scene rolledUp(
      String unit,
      String period,
      String indicator,
      long value,
      int reported,
      int expected,
      long whole) {
    Weight weight = new Weight(new Coverage(reported, expected), whole);
    return rolledUp(unit, period, indicator, State.VALUE, value, weight);
  }

  /// A reading, spelt `a 2021-01 flow 3`; `-` is nil, `?` a blank, `!` rejected, `+3` a running
  /// total.
  Scene says(String... readings) {
    for (String reading : readings) {
      String[] words = reading.split(" ", 4);
      int indicator = plan.indicator(words[2]);
      Segment.Builder file =
          files.computeIfAbsent(words[0], unit -> new Segment.Builder(unit + ".csv", 0));
      rows.add(0);
      State state =
          switch (words[3]) {
            case "-" -> State.NIL;
            case "?" -> State.MISSING;
            case "!" -> State.REJECTED;
            default -> State.VALUE;
          };
      file.add(
          place(words[0], Period.parse(words[1]).orElseThrow()),
          Period.parse(words[1]).orElseThrow().key(),
          indicator,
          state,
          state == State.VALUE ? value(words[3], indicator, file) : 0,
          words[3].startsWith("+"),
          -1,
          rows.size(),
          4);
    }
    return this;
  }

  /// A unit that moves has several places.
  private int place(String code, Period period) {
    return units.findOn(code, plan.calendar().window(period).to()).orElseThrow();
  }

  private long value(String text, int index, Segment.Builder file) {
    Indicator indicator = plan.indicators().get(index);
    return indicator.measure() == Measure.TEXT || indicator.measure() == Measure.MILESTONE
        ? file.text(text)
        : new BigDecimal(text).setScale(indicator.decimals()).unscaledValue().longValueExact();
  }

  Ledger ledger() {
    return new Ledger(files.values().stream().map(Segment.Builder::build).toList());
  }

  RollUp rollUp() {
    if (rollUp == null) {
      Reporters reporters = Reporters.of(plan, units);
      rollUp = new RollUp(plan, units, reporters, ledger().settle(plan, units), asOf, boundaries);
    }
    return rollUp;
  }

  Figure figure(String unit, String indicator, String period) {
    return rollUp()
        .figures(plan.calendar().span(Period.parse(period).orElseThrow(), plan.frequency()))
        .of(units.place(unit), plan.indicator(indicator));
  }

  List<String> faults() {
    return rollUp().faults().findings().stream().map(found -> found.problem().code()).toList();
  }

  String total(String unit, String indicator, String period) {
    return figure(unit, indicator, period).total().code();
  }

  List<Part> parts(String unit, String indicator, String period) {
    return rollUp()
        .parts(
            units.place(unit),
            plan.indicator(indicator),
            plan.calendar().span(Period.parse(period).orElseThrow(), plan.frequency()));
  }
}
