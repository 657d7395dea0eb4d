package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Difference;
import vn.tonghop.model.Difference.FigureMoved;
import vn.tonghop.model.Difference.FileChanged;
import vn.tonghop.model.Difference.ReadingChanged;
import vn.tonghop.model.Difference.Said;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.State;
import vn.tonghop.model.Target;
import vn.tonghop.model.Units;

/// What changed since an earlier state of the submissions: files, readings cell by cell, and the
/// reported figures that move.
public final class DiffReport {

  private static final String ARROW = " → ";

  private final Plan plan;
  private final Period period;
  private final Lang lang;
  private final Phrases phrases;
  private final ReadingText readings;

  private DiffReport(Plan plan, Units units, Period period, Lang lang) {
    this.plan = plan;
    this.period = period;
    this.lang = lang;
    this.phrases = new Phrases(plan, units, Reporters.of(plan, units), lang);
    this.readings = new ReadingText(phrases, plan.numbers(), lang);
  }

  /// The difference, for people or for machines.
  public static String render(
      Format format, Plan plan, Units units, Period period, Difference difference, Lang lang) {
    return switch (format) {
      case TEXT -> new DiffReport(plan, units, period, lang).text(difference);
      case CSV -> new DiffData(plan, units, lang).csv(difference);
      case JSON -> new DiffData(plan, units, lang).json(difference, period);
    };
  }

  private String text(Difference difference) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Layout.filled(
            "",
            List.of(
                DiffTerm.TITLE.in(lang) + ",",
                phrases.period(period, plan.calendar().window(period)))));
    if (difference.isEmpty()) {
      lines.add(DiffTerm.NONE.in(lang));
      return String.join("\n", lines) + "\n";
    }
    lines.add("");
    lines.add(DiffTerm.FILES.with(lang, difference.files().size()));
    lines.addAll(Layout.columns(difference.files().stream().map(this::file).toList(), 0, 0));
    lines.add("");
    lines.add(DiffTerm.READINGS.with(lang, difference.readings().size()));
    difference.readings().forEach(changed -> lines.addAll(reading(changed)));
    lines.add("");
    lines.add(DiffTerm.FIGURES.with(lang, difference.figures().size()));
    difference.figures().forEach(moved -> lines.addAll(figure(moved)));
    return String.join("\n", lines) + "\n";
  }

  private List<String> file(FileChanged changed) {
    String what =
        changed
            .before()
            .map(before -> changed.after().map(after -> kept(before, after)).orElse(gone()))
            .orElseGet(() -> DiffTerm.CAME.with(lang, fate(changed.after())));
    return List.of("  " + Layout.line(changed.file()), what);
  }

  private String gone() {
    return DiffTerm.GONE.in(lang);
  }

  private String kept(Fate before, Fate after) {
    return before == after
        ? DiffTerm.CHANGED.with(lang, after.label().in(lang))
        : before.label().in(lang) + ARROW + after.label().in(lang);
  }

  private String fate(Optional<Fate> fate) {
    return fate.map(known -> known.label().in(lang)).orElse("");
  }

  private List<String> reading(ReadingChanged changed) {
    Indicator indicator = plan.indicators().get(changed.indicator());
    List<String> lines = new ArrayList<>();
    lines.add(
        Layout.filled(
            "  ",
            List.of(
                phrases.name(changed.unit()) + ",",
                phrases.inYear(changed.period()) + ",",
                phrases.name(indicator) + ":",
                said(indicator, changed.before()) + ARROW + said(indicator, changed.after()))));
    places(changed).forEach(place -> lines.add("      " + place));
    return lines;
  }

  /// Where it stands now; where it stood only if that is another place.
  private static List<String> places(ReadingChanged changed) {
    Optional<String> then = changed.before().source().map(Object::toString);
    Optional<String> now = changed.after().source().map(Object::toString);
    return now.isEmpty() || now.equals(then)
        ? then.map(Layout::line).stream().toList()
        : List.of(then.map(at -> Layout.line(at) + ARROW).orElse("") + Layout.line(now.get()));
  }

  private String said(Indicator indicator, Said said) {
    return said.state() == State.VALUE
        ? readings.of(indicator.measure(), said.value())
        : Roles.name(said.state(), lang);
  }

  /// The row's unit, indicator and target, then a line for each thing that moved.
  private List<String> figure(FigureMoved moved) {
    Progress before = moved.before();
    Progress after = moved.after();
    List<String> lines = new ArrayList<>();
    String target =
        after.target().map(Target::goal).map(Goal::code).map(code -> " [" + code + "]").orElse("");
    lines.add(
        Layout.filled(
            "  ",
            List.of(
                phrases.name(after.unit()) + ",",
                phrases.name(plan.indicators().get(after.indicator())) + target)));
    line(lines, Term.ACTUAL, bare(before, before.actual()), bare(after, after.actual()));
    line(lines, DiffTerm.TO_DATE, bare(before, before.toDate()), bare(after, after.toDate()));
    line(lines, Term.PERCENT, percent(before), percent(after));
    line(
        lines,
        DiffTerm.REPORTS,
        phrases.reports(before.toDate().reports()),
        phrases.reports(after.toDate().reports()));
    line(lines, Term.ASSESSMENT, before.status().label().in(lang), after.status().label().in(lang));
    return lines;
  }

  private void line(List<String> lines, Phrase what, String before, String after) {
    if (!before.equals(after)) {
      lines.add(
          Layout.filled(
              "      ", List.of(what.in(lang) + ":", before + ARROW.stripTrailing(), after)));
    }
  }

  private String bare(Progress row, Figure figure) {
    return phrases.bare(figure.total(), row.unit(), row.indicator());
  }

  private String percent(Progress row) {
    return row.percent().map((Percent percent) -> phrases.percent(percent)).orElse("-");
  }
}
