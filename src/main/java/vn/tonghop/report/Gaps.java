package vn.tonghop.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Standing;

/// What is missing from a report: who has not submitted what, and which figures that leaves open.
final class Gaps {

  private final Plan plan;
  private final Lang lang;
  private final Phrases phrases;
  private final List<Progress> rows;
  private final SequencedMap<Integer, List<Standing>> due = new LinkedHashMap<>();

  Gaps(Plan plan, Lang lang, Phrases phrases, List<Standing> standings, List<Progress> rows) {
    this.plan = plan;
    this.lang = lang;
    this.phrases = phrases;
    this.rows = rows;
    for (Standing standing : standings) {
      if (standing.kind() != Standing.Kind.NOT_DUE) {
        due.computeIfAbsent(standing.unit(), _ -> new ArrayList<>()).add(standing);
      }
    }
  }

  /// The units with all their reports, of those that owe any by now.
  Coverage units() {
    long complete =
        due.values().stream().filter(all -> all.stream().allMatch(Gaps::isComplete)).count();
    return new Coverage((int) complete, due.size());
  }

  /// The complete reports, of those due: a unit and submission period each.
  Coverage reports() {
    List<Standing> all = due.values().stream().flatMap(List::stream).toList();
    return new Coverage((int) all.stream().filter(Gaps::isComplete).count(), all.size());
  }

  private static boolean isComplete(Standing standing) {
    return standing.kind() == Standing.Kind.COMPLETE;
  }

  /// Whether any figure of the report does not rest on all that was due.
  boolean any() {
    return !units().full()
        || rows.stream().anyMatch(row -> isFigure(row) && !row.toDate().reports().full());
  }

  /// Nobody has to write a text that no target asks for: one that is not there leaves no gap.
  private boolean isFigure(Progress row) {
    return row.target().isPresent()
        || plan.indicators().get(row.indicator()).measure() != Measure.TEXT;
  }

  /// The units that owe reports, each with what is missing of it and for which periods.
  List<Object> byUnit() {
    List<Object> gaps = new ArrayList<>();
    due.forEach((unit, standings) -> {
      if (!standings.stream().allMatch(Gaps::isComplete)) {
        SequencedMap<String, Object> gap = new LinkedHashMap<>();
        gap.put("unit", phrases.name(unit));
        gap.put("text", text(standings));
        gaps.add(gap);
      }
    });
    return gaps;
  }

  private String text(List<Standing> standings) {
    Map<Standing.Kind, List<String>> periods = new EnumMap<>(Standing.Kind.class);
    for (Standing standing : standings) {
      periods
          .computeIfAbsent(standing.kind(), _ -> new ArrayList<>())
          .add(phrases.inYear(standing.period()));
    }
    return periods.entrySet().stream()
        .filter(entry -> entry.getKey() != Standing.Kind.COMPLETE)
        .map(entry -> term(entry.getKey()).with(lang, String.join(", ", entry.getValue())))
        .collect(Collectors.joining("; "));
  }

  private static Term term(Standing.Kind kind) {
    return switch (kind) {
      case PARTIAL, COMPLETE -> Term.PARTIAL_FIGURES;
      case REJECTED -> Term.REJECTED_REPORTS;
      case MISSING, NOT_DUE -> Term.ABSENT;
      case OVERDUE -> Term.OVERDUE;
    };
  }

  /// The indicators that units which did submit have left open, each with these units.
  List<Object> byIndicator() {
    SequencedMap<Integer, Set<Integer>> open = new LinkedHashMap<>();
    for (Progress row : rows) {
      Figure figure = row.toDate();
      List<Integer> units = figure.absent().stream().filter(this::submitted).toList();
      if (!units.isEmpty() && isFigure(row)) {
        open.computeIfAbsent(row.indicator(), _ -> new TreeSet<>()).addAll(units);
      }
    }
    List<Object> gaps = new ArrayList<>();
    open.forEach((indicator, units) -> {
      SequencedMap<String, Object> gap = new LinkedHashMap<>();
      gap.put("indicator", phrases.name(plan.indicators().get(indicator)));
      gap.put("units", units.stream().map(phrases::name).toList());
      gaps.add(gap);
    });
    return gaps;
  }

  /// Whether a gap is not explained by a report that is missing as a whole.
  private boolean submitted(int unit) {
    return due.getOrDefault(unit, List.of()).stream()
        .noneMatch(standing ->
            switch (standing.kind()) {
              case MISSING, OVERDUE, REJECTED -> true;
              case COMPLETE, PARTIAL, NOT_DUE -> false;
            });
  }
}
