package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;

/// What a report says of the units below its own.
final class ByUnit {

  private final ReportData data;
  private final Plan plan;
  private final Units units;
  private final Phrases phrases;
  private final Outline outline;
  private final int root;

  ByUnit(ReportData data, Phrases phrases, Outline outline) {
    this.data = data;
    this.plan = data.plan();
    this.units = data.units();
    this.phrases = phrases;
    this.outline = outline;
    this.root = units.place(plan.unit());
  }

  /// For every indicator that units have targets of their own in: each unit with its figure.
  List<Object> targets() {
    Map<Integer, List<Progress>> rows = new HashMap<>();
    for (Progress row : data.rollup().rows()) {
      if (row.unit() != root && row.target().isPresent() && isShown(row.indicator())) {
        rows.computeIfAbsent(row.indicator(), _ -> new ArrayList<>()).add(row);
      }
    }
    return IntStream.range(0, plan.indicators().size())
        .filter(rows::containsKey)
        .mapToObj(indicator -> (Object) section(indicator, rows.getOrDefault(indicator, List.of())))
        .toList();
  }

  private SequencedMap<String, Object> section(int indicator, List<Progress> rows) {
    boolean shared =
        rows.stream().map(row -> row.target().orElseThrow().goal()).distinct().count() == 1;
    SequencedMap<String, Object> section = new LinkedHashMap<>();
    section.put("code", plan.indicators().get(indicator).code());
    section.put("name", phrases.name(plan.indicators().get(indicator)));
    section.put("demand", shared ? demand(rows) : "");
    section.put("rows", rows.stream().map(row -> target(row, shared)).toList());
    return section;
  }

  /// The demand that all share; a row may leave it out where its figure shows it.
  private String demand(List<Progress> rows) {
    return rows.stream()
        .map(outline::words)
        .map(words -> String.valueOf(words.get("demand")))
        .filter(demand -> !demand.isEmpty())
        .findFirst()
        .orElse("");
  }

  private SequencedMap<String, Object> target(Progress row, boolean demandShared) {
    SequencedMap<String, Object> target = new LinkedHashMap<>();
    target.put("unit", phrases.name(row.unit()));
    target.put("unitCode", units.get(row.unit()).code());
    target.put("brief", outline.brief(row, demandShared));
    target.putAll(outline.words(row));
    return target;
  }

  /// Every unit below with its figure to date of every indicator; empty where it owes none.
  SequencedMap<String, Object> table() {
    List<Integer> columns =
        IntStream.range(0, plan.indicators().size()).filter(this::isNumber).boxed().toList();
    SequencedMap<Integer, Map<Integer, String>> cells = new LinkedHashMap<>();
    for (Progress row : data.rollup().rows()) {
      boolean owed = row.toDate().units().expected() > 0;
      if (row.unit() != root && isNumber(row.indicator()) && owed) {
        cells
            .computeIfAbsent(row.unit(), _ -> new HashMap<>())
            .putIfAbsent(row.indicator(), cell(row));
      }
    }
    SequencedMap<String, Object> table = new LinkedHashMap<>();
    table.put(
        "heads",
        columns.stream().map(column -> phrases.name(plan.indicators().get(column))).toList());
    table.put(
        "rows",
        cells.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue(), columns))
            .toList());
    return table;
  }

  private SequencedMap<String, Object> row(
      int unit, Map<Integer, String> cells, List<Integer> columns) {
    SequencedMap<String, Object> row = new LinkedHashMap<>();
    row.put("unit", phrases.name(unit));
    row.put("unitCode", units.get(unit).code());
    row.put("cells", columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
    return row;
  }

  /// The bare figure: the unit of measure stands at the indicator.
  private String cell(Progress row) {
    Total total = row.toDate().total();
    String figure =
        total instanceof Total.Amount(BigDecimal value)
            ? phrases.number(value)
            : phrases.total(total, row.unit(), row.indicator(), row.percent());
    boolean partial = !row.toDate().reports().full() && !(total instanceof Total.NoData);
    return partial ? figure + " (" + row.toDate().reports() + ")" : figure;
  }

  private boolean isShown(int indicator) {
    return plan.indicators().get(indicator).shown();
  }

  private boolean isNumber(int indicator) {
    return isShown(indicator) && plan.indicators().get(indicator).measure() != Measure.TEXT;
  }
}
