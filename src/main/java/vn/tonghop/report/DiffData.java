package vn.tonghop.report;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tonghop.model.Difference;
import vn.tonghop.model.Difference.FigureMoved;
import vn.tonghop.model.Difference.FileChanged;
import vn.tonghop.model.Difference.ReadingChanged;
import vn.tonghop.model.Difference.Said;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;
import vn.tonghop.model.Units;

/// What changed, as data.
final class DiffData {

  private final Plan plan;
  private final Units units;
  private final Lang lang;

  DiffData(Plan plan, Units units, Lang lang) {
    this.plan = plan;
    this.units = units;
    this.lang = lang;
  }

  /// A row a changed reading; figures are in the JSON.
  String csv(Difference difference) {
    Csv csv =
        new Csv()
            .row(
                "unit",
                "unit_name",
                "period",
                "indicator",
                "state_before",
                "before",
                "source_before",
                "state_after",
                "after",
                "source_after");
    for (ReadingChanged changed : difference.readings()) {
      Measure measure = plan.indicators().get(changed.indicator()).measure();
      csv.row(
          units.get(changed.unit()).code(),
          units.get(changed.unit()).name().in(lang),
          changed.period().code(),
          plan.indicators().get(changed.indicator()).code(),
          changed.before().state().word(),
          spelt(measure, changed.before()),
          source(changed.before()).orElse(""),
          changed.after().state().word(),
          spelt(measure, changed.after()),
          source(changed.after()).orElse(""));
    }
    return csv.toString();
  }

  private static String spelt(Measure measure, Said said) {
    boolean written = measure == Measure.TEXT || measure == Measure.MILESTONE;
    return written ? Csv.harmless(said.value()) : said.value();
  }

  private static Optional<String> source(Said said) {
    return said.source().map(Object::toString);
  }

  /// Files, readings and rows of the roll-up, each as it was and as it is.
  String json(Difference difference, Period period) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("period", period.code());
    object.put("window", RollupJson.window(plan.calendar().window(period)));
    object.put("files", difference.files().stream().map(DiffData::file).toList());
    object.put("readings", difference.readings().stream().map(this::reading).toList());
    object.put("figures", difference.figures().stream().map(this::figure).toList());
    return Json.of(object);
  }

  private static SequencedMap<String, Object> file(FileChanged changed) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("file", changed.file());
    object.put("before", changed.before().map(Fate::word));
    object.put("after", changed.after().map(Fate::word));
    return object;
  }

  private SequencedMap<String, Object> reading(ReadingChanged changed) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", units.get(changed.unit()).code());
    object.put("period", changed.period().code());
    object.put("indicator", plan.indicators().get(changed.indicator()).code());
    object.put("before", said(changed.before()));
    object.put("after", said(changed.after()));
    return object;
  }

  private static SequencedMap<String, Object> said(Said said) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("state", said.state().word());
    object.put("value", Optional.of(said.value()).filter(value -> !value.isEmpty()));
    object.put("source", source(said));
    return object;
  }

  private SequencedMap<String, Object> figure(FigureMoved moved) {
    Indicator indicator = plan.indicators().get(moved.after().indicator());
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", units.get(moved.after().unit()).code());
    object.put("indicator", indicator.code());
    object.put("target", moved.after().target().map(Target::goal).map(Goal::code));
    object.put("before", row(moved.before()));
    object.put("after", row(moved.after()));
    return object;
  }

  private static SequencedMap<String, Object> row(Progress row) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("actual", number(row.actual().total().code()));
    object.put("to_date", number(row.toDate().total().code()));
    object.put("percent", row.percent().map(Percent::code));
    object.put("status", row.status().word());
    object.put("reports", RollupJson.of(row.actual().reports()));
    object.put("to_date_reports", RollupJson.of(row.toDate().reports()));
    return object;
  }

  private static Optional<String> number(String code) {
    return Optional.of(code).filter(text -> !text.isEmpty());
  }
}
