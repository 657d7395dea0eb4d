package vn.tonghop.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.Evidence;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Part;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Units;

/// Figures with every reading behind them, as data.
final class ExplainData {

  private final Plan plan;
  private final Units units;
  private final List<Adjustment> adjustments;
  private final Evidence evidence;
  private final Lang lang;

  ExplainData(Plan plan, Units units, List<Adjustment> adjustments, Evidence evidence, Lang lang) {
    this.plan = plan;
    this.units = units;
    this.adjustments = adjustments;
    this.evidence = evidence;
    this.lang = lang;
  }

  /// A row a reading.
  String csv(List<Explanation> explanations) {
    Csv csv =
        new Csv()
            .row(
                "figure_unit",
                "figure_indicator",
                "figure_period",
                "unit",
                "unit_name",
                "period",
                "indicator",
                "state",
                "value",
                "role",
                "source",
                "share",
                "written",
                "sha256");
    for (Explanation explanation : explanations) {
      explanation.parts().forEach(part -> csv.row(row(explanation, part)));
    }
    return csv.toString();
  }

  private List<String> row(Explanation explanation, Part part) {
    Measure measure = plan.indicators().get(part.indicator()).measure();
    boolean written = measure == Measure.TEXT || measure == Measure.MILESTONE;
    return List.of(
        units.get(explanation.unit()).code(),
        plan.indicators().get(explanation.indicator()).code(),
        explanation.period().code(),
        units.get(part.unit()).code(),
        units.get(part.unit()).name().in(lang),
        part.period().code(),
        plan.indicators().get(part.indicator()).code(),
        part.state().word(),
        written ? Csv.harmless(part.value()) : ReadingText.code(measure, part.value()),
        Roles.word(part.role()),
        part.source().map(Object::toString).orElse(""),
        part.isShared() ? Numbers.plain(part.share()) : "",
        Csv.harmless(inCell(part).orElse("")),
        origin(part).map(Evidence.Origin::digest).orElse(""));
  }

  private Optional<String> inCell(Part part) {
    return part.source().flatMap(at -> Optional.ofNullable(evidence.written().get(at)));
  }

  private Optional<Evidence.Origin> origin(Part part) {
    return evidence.files().stream()
        .filter(origin -> part.source().map(at -> at.file().equals(origin.file())).orElse(false))
        .findFirst();
  }

  private SequencedMap<String, Object> reading(Part part) {
    SequencedMap<String, Object> object = RollupJson.part(part, plan, units);
    inCell(part).ifPresent(text -> object.put("written", text));
    return object;
  }

  private static SequencedMap<String, Object> object(Evidence.Origin origin) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("file", origin.file());
    object.put("encoding", origin.encoding());
    object.put("sha256", origin.digest());
    object.put("same", origin.same());
    return object;
  }

  /// An object a figure, with its readings and their files.
  String json(List<Explanation> explanations) {
    return Json.of(explanations.stream().map(this::object).toList());
  }

  private SequencedMap<String, Object> object(Explanation explanation) {
    Figure figure = explanation.figure();
    SequencedMap<String, Object> coverage = new LinkedHashMap<>();
    coverage.put("reports", RollupJson.of(figure.reports()));
    coverage.put("units", RollupJson.of(figure.units()));
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", units.get(explanation.unit()).code());
    object.put("indicator", plan.indicators().get(explanation.indicator()).code());
    object.put("period", explanation.period().code());
    object.put("window", RollupJson.window(explanation.window()));
    object.put("figure", Optional.of(figure.total().code()).filter(code -> !code.isEmpty()));
    object.put("coverage", coverage);
    object.put("readings", explanation.parts().stream().map(this::reading).toList());
    object.put("files", evidence.files().stream().map(ExplainData::object).toList());
    List<Adjustment> behind = Adjusted.behind(explanation, adjustments);
    if (!behind.isEmpty()) {
      object.put(
          "adjustments", behind.stream().map(one -> Adjusted.object(one, plan, units)).toList());
    }
    return object;
  }
}
