package vn.tonghop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.CheckProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Rollup;

/// A report as data: what templates see and what its JSON holds. `templates/README.md` has every
/// key.
///
/// Made of maps, lists, strings and booleans alone; numbers are finished strings, all but depths.
final class ReportModel {

  private final ReportData data;
  private final Plan plan;
  private final Lang lang;
  private final Phrases phrases;
  private final Gaps gaps;
  private final int root;

  private ReportModel(ReportData data) {
    this.data = data;
    this.plan = data.plan();
    this.lang = data.lang();
    this.phrases = new Phrases(plan, data.units(), data.reporters(), lang);
    this.root = data.units().place(plan.unit());
    this.gaps =
        new Gaps(
            plan,
            lang,
            phrases,
            data.standings().stream()
                .filter(standing -> data.units().within(standing.unit(), root))
                .toList(),
            data.rollup().rows().stream().filter(row -> row.unit() == root).toList());
  }

  static SequencedMap<String, Object> of(ReportData data) {
    return new ReportModel(data).model();
  }

  private SequencedMap<String, Object> model() {
    Outline outline = new Outline(data, phrases);
    List<SequencedMap<String, Object>> lines = outline.lines(root);
    ByUnit byUnit = new ByUnit(data, phrases, outline);
    SequencedMap<String, Object> model = new LinkedHashMap<>(head());
    model.put("lines", lines);
    model.put("notCompared", outline.notCompared(root));
    model.put("hasInPeriod", lines.stream().anyMatch(line -> !"".equals(line.get("inPeriod"))));
    model.put("unitTargets", byUnit.targets());
    model.put("unitTable", byUnit.table());
    model.put("narratives", new Narrative(data, phrases).sections(root));
    model.put("missingReports", gaps.byUnit());
    model.put("missingFigures", gaps.byIndicator());
    model.put("revisions", revisions());
    Foot foot = new Foot(data);
    model.put("adjustments", foot.adjustments());
    model.put("findings", foot.findings());
    model.put("waivers", Waivers.model(data.findings(), lang, phrases));
    model.put("inputs", foot.inputs());
    model.put("version", data.version());
    return model;
  }

  /// What later submissions of the units replaced.
  private List<String> revisions() {
    return data.findings().stream()
        .map(Finding::problem)
        .filter(CheckProblem.RevisedReading.class::isInstance)
        .map(problem -> Catalogue.wording(problem).message().in(lang))
        .toList();
  }

  private SequencedMap<String, Object> head() {
    Rollup rollup = data.rollup();
    SequencedMap<String, Object> head = new LinkedHashMap<>();
    head.put("title", Layout.line(plan.title().in(lang)));
    head.put("plan", plan.code());
    head.put("language", lang.name().toLowerCase(Locale.ROOT));
    head.put("unit", unit());
    SequencedMap<String, Object> period = new LinkedHashMap<>();
    period.put("code", rollup.period().code());
    period.put("name", rollup.period().name(lang));
    period.put("from", phrases.day(rollup.window().from()));
    period.put("to", phrases.day(rollup.window().to()));
    period.put("text", phrases.period(rollup.period(), rollup.window()));
    head.put("period", period);
    head.put("asOf", phrases.day(rollup.asOf()));
    head.put("boundaries", boundaries(rollup.boundaries()));
    head.put("coverage", coverage());
    head.put("complete", reasons().isEmpty());
    head.put("incomplete", String.join("; ", reasons()));
    return head;
  }

  /// Whose territory the figures are for, where it is not that of the units that reported.
  private String boundaries(Boundaries boundaries) {
    return switch (boundaries) {
      case Boundaries.AsReported() -> "";
      case Boundaries.On(LocalDate day) -> Term.BOUNDARIES.with(lang, phrases.date(day));
    };
  }

  private SequencedMap<String, Object> unit() {
    SequencedMap<String, Object> unit = new LinkedHashMap<>();
    unit.put("code", plan.unit());
    unit.put("name", phrases.name(root));
    return unit;
  }

  private SequencedMap<String, Object> coverage() {
    SequencedMap<String, Object> coverage = new LinkedHashMap<>();
    Coverage units = gaps.units();
    Coverage reports = gaps.reports();
    coverage.put("level", phrases.level(root));
    coverage.put("units", RollupJson.of(units));
    coverage.put("reports", RollupJson.of(reports));
    coverage.put(
        "text",
        units.expected() == 0
            ? Term.NO_REPORTS_DUE.in(lang)
            : Term.COVERAGE.with(
                lang, phrases.coverage(units), phrases.level(root), phrases.coverage(reports)));
    return coverage;
  }

  /// Why the report is not to be taken for the last word.
  private List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (gaps.any()) {
      reasons.add(
          gaps.units().full()
              ? Term.INCOMPLETE_BY_INDICATOR.in(lang).toLowerCase(Locale.ROOT)
              : Term.PARTIAL_COVERAGE.with(
                  lang, phrases.coverage(gaps.units()) + " " + phrases.level(root)));
    }
    Foot foot = new Foot(data);
    int errors = foot.count(Severity.ERROR);
    if (errors > 0) {
      reasons.add(Term.ERRORS_OPEN.with(lang, foot.counted(errors, Severity.ERROR)));
    }
    return reasons;
  }
}
