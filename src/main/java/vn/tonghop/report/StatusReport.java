package vn.tonghop.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Units;
import vn.tonghop.model.Window;

/// Who has submitted, who is late, and what became of every file.
public final class StatusReport {

  private final Plan plan;
  private final Period period;
  private final List<Standing> standings;
  private final List<Submission> submissions;
  private final Fates fates;
  private final Lang lang;
  private final Phrases phrases;
  private final StatusSummary summary;

  private StatusReport(
      Plan plan,
      Units units,
      Period period,
      List<Standing> standings,
      List<Submission> submissions,
      Fates fates,
      Lang lang) {
    this.plan = plan;
    this.period = period;
    this.standings = standings;
    this.submissions = submissions;
    this.fates = fates;
    this.lang = lang;
    this.phrases = new Phrases(plan, units, Reporters.of(plan, units), lang);
    this.summary = new StatusSummary(plan, units, standings, lang, phrases);
  }

  /// The standings in the order given, then every file with its fate and why.
  ///
  /// @param findings what was found in the files
  public static String render(
      Format format,
      Plan plan,
      Units units,
      Period period,
      List<Standing> standings,
      List<Submission> submissions,
      Collection<Finding> findings,
      Lang lang) {
    Fates fates = new Fates(findings, lang);
    StatusReport report =
        new StatusReport(plan, units, period, standings, submissions, fates, lang);
    return switch (format) {
      case TEXT -> report.text();
      case CSV -> StatusData.csv(units, standings, lang);
      case JSON -> StatusData.json(plan, units, period, standings, submissions, fates, lang);
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
    lines.addAll(summary.lines());
    if (!standings.isEmpty()) {
      lines.add(summary.deadlines());
      lines.add("");
      lines.addAll(table());
    }
    lines.add("");
    lines.addAll(files());
    return String.join("\n", lines) + "\n";
  }

  private List<String> table() {
    List<List<String>> rest = new ArrayList<>();
    rest.add(
        cells(
            Term.PERIOD_HEAD.in(lang),
            Term.STANDING.in(lang),
            Term.INDICATORS.in(lang),
            Term.ERRORS.in(lang),
            Term.WARNINGS.in(lang)));
    for (Standing standing : standings) {
      rest.add(
          cells(
              phrases.inYear(standing.period()),
              standing.kind().label().in(lang),
              standing.reported() + "/" + standing.expected(),
              Integer.toString(standing.errors()),
              Integer.toString(standing.warnings())));
    }
    int numbers = summary.severalPeriods() ? 2 : 1;
    return named(Layout.columns(rest, numbers, numbers + 3));
  }

  /// The period is a column only where there are several.
  private List<String> cells(String period, String... others) {
    List<String> cells = new ArrayList<>();
    if (summary.severalPeriods()) {
      cells.add(period);
    }
    cells.addAll(List.of(others));
    return cells;
  }

  /// Puts the units before their lines; a name is cut where it would make a line too long.
  private List<String> named(List<String> lines) {
    List<String> names = new ArrayList<>(List.of(Term.UNIT.in(lang)));
    standings.forEach(standing -> names.add(phrases.name(standing.unit())));
    int room = Layout.WIDTH - 2 - lines.stream().mapToInt(Layout::width).max().orElse(0);
    int width = Math.min(room, names.stream().mapToInt(Layout::width).max().orElse(0));
    return IntStream.range(0, lines.size())
        .mapToObj(
            row -> Layout.padded(Layout.cut(names.get(row), width), width) + "  " + lines.get(row))
        .toList();
  }

  /// The files of the period, those of which none is known and those from which nothing was taken;
  /// the others are only counted.
  private List<String> files() {
    if (submissions.isEmpty()) {
      return List.of(Term.NO_FILES.in(lang));
    }
    List<Submission> shown = submissions.stream().filter(this::matters).toList();
    List<String> lines = new ArrayList<>(List.of(Term.FILES.with(lang, submissions.size())));
    lines.addAll(fates.lines(shown));
    if (shown.size() < submissions.size()) {
      lines.add(Term.FILES_OF_OTHER_PERIODS.with(lang, submissions.size() - shown.size()));
    }
    return lines;
  }

  private boolean matters(Submission file) {
    Window asked = plan.calendar().window(period);
    boolean taken = file.fate() == Fate.USED || file.fate() == Fate.SUPERSEDED;
    return !taken
        || file.periods().isEmpty()
        || file.periods().stream()
            .map(key -> plan.calendar().window(Period.ofKey(key)))
            .anyMatch(own -> !own.to().isBefore(asked.from()) && !own.from().isAfter(asked.to()));
  }
}
