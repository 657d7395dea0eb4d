package vn.tonghop.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Part;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;
import vn.tonghop.model.Window;

/// A roll-up as JSON: what the CSV says, with windows, coverage and the sources of each reading.
public final class RollupJson {

  private final Plan plan;
  private final Units units;
  private final Lang lang;
  private final Readings readings;

  private RollupJson(Plan plan, Units units, Lang lang, Readings readings) {
    this.plan = plan;
    this.units = units;
    this.lang = lang;
    this.readings = readings;
  }

  /// Where the readings behind a figure come from.
  @FunctionalInterface
  public interface Readings {

    /// The readings of one unit itself; none where it reports nothing of its own.
    ///
    /// @param unit the unit's place in the tree
    /// @param indicator the indicator's place in the plan
    List<Part> of(Period period, int unit, int indicator);
  }

  /// The rows of each block, block by block, in the order given; sources stand at the units that
  /// have no unit below them.
  public static String render(
      List<Rollup> blocks, Plan plan, Units units, Lang lang, Readings readings) {
    return Json.of(new RollupJson(plan, units, lang, readings).document(blocks));
  }

  private SequencedMap<String, Object> document(List<Rollup> blocks) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("plan", plan.code());
    document.put("title", plan.title().in(lang));
    document.put("unit", plan.unit());
    document.put("periods", blocks.stream().map(this::block).toList());
    return document;
  }

  private SequencedMap<String, Object> block(Rollup block) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("period", block.period().code());
    object.put("window", window(block.window()));
    object.put("as_of", block.asOf().toString());
    if (block.boundaries() instanceof Boundaries.On(LocalDate day)) {
      object.put("boundaries", day.toString());
    }
    RowJson more = new RowJson(plan, units, lang, block);
    Iterable<Object> rows =
        () ->
            block.rows().stream()
                .filter(row -> plan.indicators().get(row.indicator()).shown())
                .map(row -> (Object) row(block, row, more))
                .iterator();
    object.put("rows", rows);
    return object;
  }

  static SequencedMap<String, Object> window(Window window) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("from", window.from().toString());
    object.put("to", window.to().toString());
    return object;
  }

  private SequencedMap<String, Object> row(Rollup block, Progress row, RowJson more) {
    Period period = block.period();
    Unit unit = units.get(row.unit());
    Indicator indicator = plan.indicators().get(row.indicator());
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", unit.code());
    object.put("unit_name", unit.name().in(lang));
    object.put("period", period.code());
    object.put("indicator", indicator.code());
    object.put("indicator_name", indicator.name().in(lang));
    object.put("measure", indicator.measure().word());
    object.put("unit_of_measure", indicator.unit());
    object.put("actual", number(row.actual().total()));
    object.put("to_date", number(row.toDate().total()));
    object.put("target", row.target().map(Target::goal).map(Goal::code));
    object.put("percent", row.percent().map(Percent::code));
    object.put("status", row.status().word());
    object.put("coverage", coverage(row.actual()));
    object.put("to_date_coverage", coverage(row.toDate()));
    object.put("carried", carried(row.toDate()));
    object.putAll(more.of(row, block));
    if (!units.hasChildren(row.unit())) {
      object.put(
          "sources",
          readings.of(period, row.unit(), row.indicator()).stream().map(this::part).toList());
    }
    return object;
  }

  private static Optional<String> number(Total total) {
    return Optional.of(total.code()).filter(code -> !code.isEmpty());
  }

  private SequencedMap<String, Object> coverage(Figure figure) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("reports", of(figure.reports()));
    object.put("units", of(figure.units()));
    object.put("absent", figure.absent().stream().map(unit -> units.get(unit).code()).toList());
    return object;
  }

  static SequencedMap<String, Object> of(Coverage coverage) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("reported", coverage.reported());
    object.put("expected", coverage.expected());
    return object;
  }

  private List<Object> carried(Figure figure) {
    return figure.carried().stream()
        .map(carried -> {
          SequencedMap<String, Object> object = new LinkedHashMap<>();
          object.put("unit", units.get(carried.unit()).code());
          object.put("period", carried.from().code());
          return (Object) object;
        })
        .toList();
  }

  private SequencedMap<String, Object> part(Part part) {
    return part(part, plan, units);
  }

  /// A reading behind a figure, with where it stands.
  static SequencedMap<String, Object> part(Part part, Plan plan, Units units) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", units.get(part.unit()).code());
    object.put("period", part.period().code());
    Indicator indicator = plan.indicators().get(part.indicator());
    object.put("indicator", indicator.code());
    object.put("state", part.state().word());
    String value = ReadingText.code(indicator.measure(), part.value());
    object.put("value", Optional.of(value).filter(text -> !text.isEmpty()));
    object.put("role", Roles.word(part.role()));
    object.put("source", part.source().map(Object::toString));
    if (part.isShared()) {
      object.put("share", Numbers.plain(part.share()));
    }
    return object;
  }
}
