package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.Evidence;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Part;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.State;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;

/// Figures with every reading behind them, down to its cell.
public final class ExplainReport {

  private static final int MOST_COLUMNS = 34;

  private final Plan plan;
  private final Lang lang;
  private final Phrases phrases;
  private final ReadingText text;
  private final List<Adjustment> adjustments;
  private final Evidence evidence;

  private ExplainReport(
      Plan plan, Units units, List<Adjustment> adjustments, Evidence evidence, Lang lang) {
    this.plan = plan;
    this.lang = lang;
    this.phrases = new Phrases(plan, units, Reporters.of(plan, units), lang);
    this.text = new ReadingText(phrases, plan.numbers(), lang);
    this.adjustments = adjustments;
    this.evidence = evidence;
  }

  /// The explanations, one after the other.
  public static String render(
      Format format, Plan plan, Units units, List<Explanation> explanations, Lang lang) {
    return render(format, plan, units, explanations, List.of(), Evidence.NONE, lang);
  }

  /// The same with the corrections among the readings, and what stands in their cells.
  ///
  /// @param adjustments all that apply in the run; each stands below the figures that it changes
  /// @param evidence the cells behind the readings
  public static String render(
      Format format,
      Plan plan,
      Units units,
      List<Explanation> explanations,
      List<Adjustment> adjustments,
      Evidence evidence,
      Lang lang) {
    ExplainReport report = new ExplainReport(plan, units, adjustments, evidence, lang);
    return switch (format) {
      case TEXT -> String.join("\n", explanations.stream().map(report::text).toList());
      case CSV -> new ExplainData(plan, units, adjustments, evidence, lang).csv(explanations);
      case JSON -> new ExplainData(plan, units, adjustments, evidence, lang).json(explanations);
    };
  }

  private String text(Explanation explanation) {
    List<String> lines = new ArrayList<>();
    Indicator indicator = plan.indicators().get(explanation.indicator());
    lines.add(Layout.filled("", List.of(phrases.name(indicator), "[" + indicator.code() + "]")));
    lines.add(
        Layout.filled(
            "",
            List.of(
                phrases.name(explanation.unit()) + ",",
                phrases.period(explanation.period(), explanation.window()) + ":",
                figure(explanation))));
    lines.add("");
    lines.addAll(readings(explanation));
    List<Adjustment> behind = Adjusted.behind(explanation, adjustments);
    if (!behind.isEmpty()) {
      lines.add("");
      lines.add(Term.ADJUSTED_READINGS.in(lang));
      lines.addAll(Adjusted.lines(behind, plan, phrases, lang));
    }
    lines.add("");
    lines.add(sum(explanation));
    if (!evidence.files().isEmpty()) {
      lines.add("");
      lines.addAll(files());
    }
    return String.join("\n", lines) + "\n";
  }

  private String figure(Explanation explanation) {
    int unit = explanation.unit();
    int indicator = explanation.indicator();
    Figure figure = explanation.figure();
    if (figure.total() instanceof Total.Texts(List<Total.Passage> passages)) {
      return Term.PASSAGES.with(lang, passages.size());
    }
    String total = phrases.total(figure.total(), unit, indicator, Optional.empty());
    return phrases.partial(figure, unit, indicator).map(mark -> total + " " + mark).orElse(total);
  }

  /// A line a reading; its source stands on a line of its own where it does not fit.
  private List<String> readings(Explanation explanation) {
    List<Part> parts = explanation.parts();
    List<List<String>> cells = parts.stream().map(part -> cells(explanation, part)).toList();
    List<String> columns = Layout.columns(cells, 2, 3);
    List<String> lines = new ArrayList<>();
    int width = columns.stream().mapToInt(Layout::width).max().orElse(0);
    for (int index = 0; index < parts.size(); index++) {
      Part part = parts.get(index);
      String source = part.source().map(at -> Layout.line(at.toString()) + quoted(part)).orElse("");
      String line = "  " + columns.get(index);
      Optional<String> document = ReadingText.document(measure(part), part.value());
      if (source.isEmpty()) {
        lines.add(line);
      } else if (document.isEmpty() && 2 + width + 2 + Layout.width(source) <= Layout.WIDTH) {
        lines.add(Layout.padded(line, width + 2) + "  " + source);
      } else {
        lines.add(line);
        document.ifPresent(shown -> lines.add("      " + shown));
        lines.add("      " + source);
      }
    }
    return lines;
  }

  /// What stands in the cell, where that is not simply the value.
  private String quoted(Part part) {
    return written(part).map(text -> "  \"" + Layout.cut(text, MOST_COLUMNS) + "\"").orElse("");
  }

  private Optional<String> written(Part part) {
    boolean said = measure(part) == Measure.TEXT || measure(part) == Measure.MILESTONE;
    return part.source()
        .filter(_ -> !said)
        .flatMap(at -> Optional.ofNullable(evidence.written().get(at)))
        .map(Layout::line)
        .filter(text -> !text.isEmpty() && !text.equals(part.value()));
  }

  private List<String> files() {
    List<String> lines = new ArrayList<>(List.of(Term.ORIGINS.in(lang)));
    for (Evidence.Origin origin : evidence.files()) {
      String encoding =
          origin.same() ? Layout.line(origin.encoding()) : Term.CHANGED_MEANWHILE.in(lang);
      lines.add(Layout.filled("  ", List.of(Layout.line(origin.file()), "(" + encoding + ")")));
      lines.add("      sha256 " + origin.digest());
    }
    return lines;
  }

  private List<String> cells(Explanation explanation, Part part) {
    List<String> cells = new ArrayList<>();
    cells.add(Layout.cut(phrases.name(part.unit()), MOST_COLUMNS));
    cells.add(phrases.inYear(part.period()));
    cells.add(Layout.cut(value(part), MOST_COLUMNS));
    String role = role(explanation, part);
    if (!role.isEmpty()) {
      cells.add(role);
    }
    return cells;
  }

  /// What a reading is for; of a share's parts also where one is missing, and of a reading that
  /// stands there without counting, that it does not.
  private String role(Explanation explanation, Part part) {
    if (part.role() != Part.Role.LISTED) {
      String name = Roles.name(part.role(), lang);
      return part.isShared() ? (name + " × " + phrases.number(part.share())).strip() : name;
    }
    String own =
        plan.indicators()
            .get(explanation.indicator())
            .ratio()
            .map(ratio -> plan.indicator(ratio.numerator()) == part.indicator())
            .map(above -> (above ? Term.NUMERATOR : Term.DENOMINATOR).in(lang))
            .orElse("");
    if (!part.state().counts()) {
      return own;
    }
    String left = Term.NOT_COUNTED.in(lang);
    return own.isEmpty() ? left : own + ", " + left;
  }

  private String value(Part part) {
    if (part.state() != State.VALUE) {
      return Roles.name(part.state(), lang);
    }
    String sign = part.role() == Part.Role.TAKEN_OFF ? "-" : "";
    return sign + text.of(measure(part), part.value());
  }

  private Measure measure(Part part) {
    return plan.indicators().get(part.indicator()).measure();
  }

  private String sum(Explanation explanation) {
    long counted =
        explanation.parts().stream()
            .filter(part -> part.role() != Part.Role.LISTED && part.state().counts())
            .count();
    return explanation.figure().total() instanceof Total.Texts
        ? figure(explanation)
        : Term.SUM.with(lang, counted, figure(explanation));
  }
}
