package vn.tonghop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Units;

/// Who has submitted, who is late, and what became of every file.
public final class StatusReport {

  private static final int WIDEST_NAME = 24;

  private final Plan plan;
  private final Units units;
  private final Period period;
  private final List<Standing> standings;
  private final List<Submission> submissions;
  private final Lang lang;
  private final Phrases phrases;

  private StatusReport(
      Plan plan,
      Units units,
      Period period,
      List<Standing> standings,
      List<Submission> submissions,
      Lang lang) {
    this.plan = plan;
    this.units = units;
    this.period = period;
    this.standings = standings;
    this.submissions = submissions;
    this.lang = lang;
    this.phrases = new Phrases(plan, units, Reporters.of(plan, units), lang);
  }

  /// The standings in the order given, then every file.
  public static String render(
      Format format,
      Plan plan,
      Units units,
      Period period,
      List<Standing> standings,
      List<Submission> submissions,
      Lang lang) {
    StatusReport report = new StatusReport(plan, units, period, standings, submissions, lang);
    return switch (format) {
      case TEXT -> report.text();
      case CSV -> report.csv();
      case JSON -> Json.of(report.object());
    };
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        Layout.filled(
            "",
            List.of(
                Term.STATUS_TITLE.in(lang) + ":",
                phrases.period(period, plan.calendar().window(period)))));
    lines.addAll(summary());
    if (!standings.isEmpty()) {
      lines.add("");
      lines.addAll(table());
    }
    lines.add("");
    lines.addAll(files());
    return String.join("\n", lines) + "\n";
  }

  /// `12/14 phường đã nộp đủ`, then who is missing, by what is wrong.
  private List<String> summary() {
    if (standings.isEmpty()) {
      return List.of(Term.NO_STANDINGS.in(lang));
    }
    Coverage complete = complete();
    List<String> lines = new ArrayList<>();
    lines.add(
        Term.STATUS_SUMMARY.with(
            lang, complete.reported(), complete.expected(), phrases.level(root())));
    TreeMap<Standing.Kind, List<String>> names = new TreeMap<>();
    for (Standing standing : standings) {
      List<String> known = names.computeIfAbsent(standing.kind(), _ -> new ArrayList<>());
      String name = phrases.name(standing.unit());
      if (!known.contains(name)) {
        known.add(name);
      }
    }
    names.remove(Standing.Kind.COMPLETE);
    names.forEach(
        (kind, known) -> lines.add(Layout.filled(kind.label().in(lang) + ": ", listed(known))));
    return lines;
  }

  private static List<String> listed(List<String> names) {
    List<String> parts = new ArrayList<>(names.stream().map(name -> name + ",").toList());
    parts.add(names.getLast());
    parts.remove(parts.size() - 2);
    return parts;
  }

  /// The units that are complete in every submission period, of all that submit.
  private Coverage complete() {
    Map<Integer, Boolean> byUnit =
        standings.stream()
            .collect(
                Collectors.toMap(
                    Standing::unit,
                    standing -> standing.kind() == Standing.Kind.COMPLETE,
                    Boolean::logicalAnd));
    int reported = (int) byUnit.values().stream().filter(all -> all).count();
    return new Coverage(reported, byUnit.size());
  }

  private int root() {
    return units.place(plan.unit());
  }

  private boolean severalPeriods() {
    return standings.stream().map(Standing::period).distinct().count() > 1;
  }

  private List<String> table() {
    List<List<String>> rows = new ArrayList<>();
    boolean several = severalPeriods();
    rows.add(
        row(
            several,
            Term.UNIT.in(lang),
            Term.PERIOD_HEAD.in(lang),
            Term.DEADLINE.in(lang),
            Term.STANDING.in(lang),
            Term.INDICATORS.in(lang),
            Term.ERRORS.in(lang),
            Term.WARNINGS.in(lang)));
    for (Standing standing : standings) {
      rows.add(
          row(
              several,
              Layout.cut(phrases.name(standing.unit()), WIDEST_NAME),
              phrases.inYear(standing.period()),
              phrases.day(standing.deadline()),
              standing.kind().label().in(lang),
              standing.reported() + "/" + standing.expected(),
              Integer.toString(standing.errors()),
              Integer.toString(standing.warnings())));
    }
    int numbers = several ? 4 : 3;
    return Layout.columns(rows, numbers, numbers + 3);
  }

  private static List<String> row(boolean several, String unit, String period, String... rest) {
    List<String> row = new ArrayList<>(List.of(unit));
    if (several) {
      row.add(period);
    }
    row.addAll(List.of(rest));
    return row;
  }

  private List<String> files() {
    if (submissions.isEmpty()) {
      return List.of(Term.NO_FILES.in(lang));
    }
    List<List<String>> rows =
        submissions.stream()
            .map(file ->
                List.of(
                    "  " + Layout.line(file.file()),
                    file.fate().label().in(lang)
                        + (file.cells() > 0 ? ", " + Term.CELLS.with(lang, file.cells()) : "")))
            .toList();
    List<String> lines = new ArrayList<>(List.of(Term.FILES.with(lang, submissions.size())));
    lines.addAll(Layout.columns(rows, 0, 0));
    return lines;
  }

  private String csv() {
    Csv csv =
        new Csv()
            .row(
                "unit",
                "unit_name",
                "period",
                "deadline",
                "standing",
                "files",
                "reported",
                "expected",
                "errors",
                "warnings");
    for (Standing standing : standings) {
      csv.row(
          units.get(standing.unit()).code(),
          units.get(standing.unit()).name().in(lang),
          standing.period().code(),
          standing.deadline().toString(),
          standing.kind().word(),
          String.join(" ", standing.files()),
          Integer.toString(standing.reported()),
          Integer.toString(standing.expected()),
          Integer.toString(standing.errors()),
          Integer.toString(standing.warnings()));
    }
    return csv.toString();
  }

  private SequencedMap<String, Object> object() {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("plan", plan.code());
    object.put("period", period.code());
    object.put("window", RollupJson.window(plan.calendar().window(period)));
    object.put("complete", RollupJson.of(complete()));
    object.put("standings", standings.stream().map(this::standing).toList());
    object.put("files", submissions.stream().map(this::file).toList());
    return object;
  }

  private SequencedMap<String, Object> standing(Standing standing) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("unit", units.get(standing.unit()).code());
    object.put("unit_name", units.get(standing.unit()).name().in(lang));
    object.put("period", standing.period().code());
    object.put("deadline", standing.deadline().toString());
    object.put("standing", standing.kind().word());
    object.put("files", standing.files());
    object.put("reported", standing.reported());
    object.put("expected", standing.expected());
    object.put("errors", standing.errors());
    object.put("warnings", standing.warnings());
    return object;
  }

  private SequencedMap<String, Object> file(Submission file) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("file", file.file());
    object.put("digest", file.digest());
    object.put("fate", file.fate().word());
    object.put("units", file.units().stream().map(unit -> units.get(unit).code()).toList());
    object.put("periods", file.periods().stream().map(key -> Period.ofKey(key).code()).toList());
    object.put("readings", file.cells());
    return object;
  }
}
