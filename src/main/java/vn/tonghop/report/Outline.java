package vn.tonghop.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

/// The lines of a report: one a target, in the order of the plan.
final class Outline {

  private final ReportData data;
  private final Plan plan;
  private final Lang lang;
  private final Phrases phrases;
  private final Scope scope;
  private final Sentence sentence;
  private final Notes notes;
  private final RowModel rows;

  Outline(ReportData data, Phrases phrases) {
    this.data = data;
    this.plan = data.plan();
    this.lang = data.lang();
    this.phrases = phrases;
    Period period = data.rollup().period();
    this.scope = new Scope(plan, data.units(), phrases, period, lang);
    Verdict verdict = new Verdict(plan, phrases, lastDay(data.rollup()), lang);
    this.sentence = new Sentence(plan, phrases, verdict, scope, period, lang);
    this.notes = new Notes(data, phrases, scope);
    this.rows = new RowModel(plan, phrases, lang);
  }

  private static LocalDate lastDay(Rollup rollup) {
    LocalDate end = rollup.window().to();
    return rollup.asOf().isBefore(end) ? rollup.asOf() : end;
  }

  /// The lines of one unit; texts that no target asks for stand elsewhere.
  List<SequencedMap<String, Object>> lines(int unit) {
    List<SequencedMap<String, Object>> lines = new ArrayList<>();
    Set<Integer> compared = new HashSet<>();
    for (Progress row : data.rollup().rows()) {
      if (row.unit() == unit && isLine(row)) {
        SequencedMap<String, Object> line = line(row, lines.size() + 1);
        line.put("comparisons", compared.add(row.indicator()) ? comparisons(row) : List.of());
        lines.add(line);
      }
    }
    return lines;
  }

  private boolean isLine(Progress row) {
    Indicator indicator = plan.indicators().get(row.indicator());
    return indicator.shown() && (indicator.measure() != Measure.TEXT || row.target().isPresent());
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

  /// The figures of earlier periods beside that of a row, but for the one that its target itself
  /// compares with; an indicator with two targets has them once.
  private List<Object> comparisons(Progress row) {
    return data.rollup().comparisons().stream()
        .filter(one -> one.unit() == row.unit() && one.indicator() == row.indicator())
        .filter(one -> row.base().filter(base -> base.base().equals(one.base())).isEmpty())
        .map(one -> (Object) rows.comparison(one))
        .toList();
  }

  /// The earlier periods of which nothing at all is known: said once, not line by line.
  List<String> notCompared(int unit) {
    Map<Comparison.Against, List<Comparison>> known = new EnumMap<>(Comparison.Against.class);
    for (Comparison one : data.rollup().comparisons()) {
      if (one.unit() == unit) {
        known.computeIfAbsent(one.against(), _ -> new ArrayList<>()).add(one);
      }
    }
    return known.values().stream()
        .filter(
            all -> all.stream().allMatch(one -> one.outcome() instanceof Comparison.Outcome.NoBase))
        .map(all -> String.valueOf(rows.comparison(all.getFirst()).get("words")))
        .toList();
  }

  /// What is said of one row, piece by piece and as a whole.
  SequencedMap<String, Object> words(Progress row) {
    SequencedMap<String, Object> words = new LinkedHashMap<>();
    words.put("text", String.join(" ", sentence.parts(row)));
    words.put("parts", sentence.parts(row));
    words.put("result", sentence.result(row));
    words.put("figure", figure(row));
    words.put("inPeriod", scope.inPeriod(row).orElse(""));
    words.put("demand", sentence.demand(row).orElse(""));
    words.put("scope", scope.of(row).orElse(""));
    words.put("partial", sentence.partial(row).orElse(""));
    words.put("verdict", sentence.assessment(row).orElse(""));
    words.put("actual", row.actual().total().code());
    words.put("toDate", row.toDate().total().code());
    words.put("targetText", sentence.target(row).orElse(""));
    words.put("target", row.target().map(Target::goal).map(Goal::code).orElse(""));
    words.put("percent", row.percent().map(phrases::percent).orElse(""));
    words.put("status", row.status().word());
    words.put("statusName", row.status().label().in(lang));
    words.put("basis", row.target().flatMap(Target::basis).map(Layout::line).orElse(""));
    words.put("reported", Integer.toString(row.toDate().reports().reported()));
    words.put("expected", Integer.toString(row.toDate().reports().expected()));
    words.put("missing", row.toDate().absent().stream().map(phrases::name).toList());
    words.put("carried", sentence.carried(row.toDate()).orElse(""));
    words.put("details", sentence.details(row).orElse(""));
    words.put("notes", notes.of(row));
    words.put("conditions", rows.conditions(row));
    words.put("openSites", rows.sites(row.toDate().total()));
    words.put("milestones", rows.milestones(row.toDate().total()));
    return words;
  }

  /// The figure alone; of texts, who has written them.
  private String figure(Progress row) {
    return row.toDate().total() instanceof Total.Texts
        ? sentence.result(row)
        : phrases.bare(row.toDate().total(), row.unit(), row.indicator());
  }

  /// The pieces of a row in a list of units.
  List<String> brief(Progress row, boolean demandShared) {
    return sentence.brief(row, demandShared);
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
