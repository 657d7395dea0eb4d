package vn.tonghop.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

/// The lines of a report: one a target, in the order of the plan.
final class Outline {

  private final ReportData data;
  private final Plan plan;
  private final Lang lang;
  private final Phrases phrases;
  private final Verdict verdict;

  Outline(ReportData data, Phrases phrases) {
    this.data = data;
    this.plan = data.plan();
    this.lang = data.lang();
    this.phrases = phrases;
    this.verdict = new Verdict(plan, data.units(), phrases, data.rollup().period(), lang);
  }

  /// The lines of one unit; texts stand elsewhere.
  List<SequencedMap<String, Object>> lines(int unit) {
    List<SequencedMap<String, Object>> lines = new ArrayList<>();
    for (Progress row : data.rollup().rows()) {
      if (row.unit() == unit && plan.indicators().get(row.indicator()).measure() != Measure.TEXT) {
        lines.add(line(row, lines.size() + 1));
      }
    }
    return lines;
  }

  private SequencedMap<String, Object> line(Progress row, int number) {
    Indicator indicator = plan.indicators().get(row.indicator());
    SequencedMap<String, Object> line = new LinkedHashMap<>();
    line.put("number", Integer.toString(number));
    line.put("depth", depth(row.indicator()));
    line.put("code", indicator.code());
    line.put("name", phrases.name(indicator));
    line.put("unitOfMeasure", Layout.line(indicator.unit()));
    line.put("measure", indicator.measure().word());
    line.putAll(words(row));
    return line;
  }

  /// What is said of one row, piece by piece and as a whole.
  SequencedMap<String, Object> words(Progress row) {
    Optional<String> status = verdict.status(row);
    SequencedMap<String, Object> words = new LinkedHashMap<>();
    words.put("text", String.join(" ", parts(row)));
    words.put("parts", parts(row));
    words.put("result", verdict.result(row));
    words.put("figure", phrases.bare(row.toDate().total(), row.unit(), row.indicator()));
    words.put("inPeriod", verdict.inPeriod(row).orElse(""));
    words.put("demand", verdict.demand(row).orElse(""));
    words.put("scope", verdict.scope(row).orElse(""));
    words.put("partial", partial(row).orElse(""));
    words.put("verdict", status.orElse(""));
    words.put("actual", row.actual().total().code());
    words.put("toDate", row.toDate().total().code());
    words.put("targetText", verdict.target(row).orElse(""));
    words.put("target", row.target().map(Target::goal).map(Goal::code).orElse(""));
    words.put("percent", row.percent().map(phrases::percent).orElse(""));
    words.put("status", row.status().word());
    words.put("statusName", row.status().label().in(lang));
    words.put("basis", row.target().flatMap(Target::basis).map(Layout::line).orElse(""));
    words.put("reported", Integer.toString(row.toDate().reports().reported()));
    words.put("expected", Integer.toString(row.toDate().reports().expected()));
    words.put("missing", row.toDate().absent().stream().map(phrases::name).toList());
    words.put("carried", carried(row.toDate()).orElse(""));
    return words;
  }

  /// The phrase after the name, in pieces that a line break must not part.
  private List<String> parts(Progress row) {
    List<String> parts = new ArrayList<>();
    String result = verdict.result(row);
    Optional<String> alone = verdict.inPeriod(row);
    parts.add(alone.map(own -> toDate(own, result)).orElse(result));
    verdict.demand(row).ifPresent(parts::add);
    verdict.scope(row).ifPresent(parts::add);
    return marked(row, parts);
  }

  /// The same for a list of units, under the name and demand that they share: the figure to date.
  List<String> brief(Progress row, boolean demandShared) {
    List<String> parts = new ArrayList<>(List.of(verdict.result(row)));
    verdict.demand(row).filter(_ -> !demandShared).ifPresent(parts::add);
    return marked(row, parts);
  }

  /// Adds what a reader must know of a figure: what it lacks, and what is said of it.
  private List<String> marked(Progress row, List<String> parts) {
    partial(row).ifPresent(parts::add);
    carried(row.toDate()).ifPresent(carried -> parts.add("(" + carried + ")"));
    verdict
        .status(row)
        .ifPresent(status -> {
          parts.add(parts.removeLast() + ",");
          parts.add(status);
        });
    return parts;
  }

  /// `trong tháng 6: 3 người; lũy kế: 20/32 = 62.5%`.
  private String toDate(String own, String result) {
    String period =
        switch (data.rollup().period()) {
          case Months months -> phrases.inYear(months);
          case Dates _ -> Term.THE_PERIOD.in(lang);
        };
    return Term.IN_PERIOD.with(lang, period, own) + " " + Term.CUMULATIVE.with(lang, result);
  }

  /// Where there is no figure at all, there is none to be called partial.
  private Optional<String> partial(Progress row) {
    return row.toDate().total() instanceof Total.NoData
        ? Optional.empty()
        : phrases.partial(row.toDate(), row.unit(), row.indicator());
  }

  /// `lấy số liệu kỳ trước: Phường Phúc Xá, tháng 5`.
  private Optional<String> carried(Figure figure) {
    return figure.carried().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Term.CARRIED.with(
                lang,
                figure.carried().stream()
                    .map(one -> phrases.name(one.unit()) + ", " + phrases.inYear(one.from()))
                    .collect(Collectors.joining("; "))));
  }

  /// How many wholes an indicator is a part of, as far as the report has them.
  private int depth(int indicator) {
    int depth = 0;
    OptionalInt whole = whole(indicator);
    while (whole.isPresent() && depth < plan.indicators().size()) {
      depth++;
      whole = whole(whole.getAsInt());
    }
    return depth;
  }

  private OptionalInt whole(int indicator) {
    return plan.indicators()
        .get(indicator)
        .partOf()
        .map(plan::findIndicator)
        .orElse(OptionalInt.empty());
  }
}
