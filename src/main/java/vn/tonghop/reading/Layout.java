package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.AccountProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.model.Measure;
import vn.tonghop.model.RollupHeads;
import vn.tonghop.model.Table;

/// What the columns of a table come to: which name a reading, and which hold values.
///
/// Long, form and matrix are one: in each a row and a value column together name unit, period and
/// indicator, and what they leave open the title block or the path says.
///
/// @param units columns that name the unit; several must agree
/// @param periods columns that name the period
/// @param indicators columns that name the indicator; none in a matrix
/// @param values what is read
/// @param strays columns of a matrix whose heads name no indicator: values in them are findings
/// @param notes columns of notes
/// @param revisions columns that give the revision
/// @param columns all columns that the heads say something of; none in a rolled-up submission
/// @param findings remarks on the heads, or why nothing can be read
record Layout(
    Table table,
    List<Integer> units,
    List<Integer> periods,
    List<Integer> indicators,
    List<ValueColumn> values,
    List<Column> strays,
    List<Integer> notes,
    List<Integer> revisions,
    List<Column> columns,
    List<Finding> findings) {

  static Layout of(HeadMap map, Index index) {
    return RollupHeads.are(map.table().heads()) ? ofRollup(map.table()) : ofHeads(map, index);
  }

  /// A rolled-up submission is named by its codes alone: its names are those of the day on which it
  /// was written.
  private static Layout ofRollup(Table table) {
    return new Layout(
        table,
        List.of(RollupHeads.at(table, "unit")),
        List.of(RollupHeads.at(table, "period")),
        List.of(RollupHeads.at(table, "indicator")),
        List.of(
            new ValueColumn(
                RollupHeads.at(table, "actual"), "actual", ValueColumn.BY_ROW, false, false)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Layout ofHeads(HeadMap map, Index index) {
    boolean matrix = map.of(Use.INDICATOR).isEmpty();
    List<Finding> findings = new ArrayList<>();
    List<ValueColumn> values = new ArrayList<>();
    columnsByIndicator(map, matrix)
        .forEach((indicator, columns) ->
            values.addAll(values(map, indicator, columns, index, findings)));
    if (map.table().headless()) {
      findings.add(at(map, map.table().left(), HeadMap.headless(map.table(), index)));
    } else if (values.isEmpty() && findings.isEmpty()) {
      findings.addAll(unknownHeads(map));
      findings.add(
          at(
              map,
              map.table().left(),
              new TableProblem.NoValueColumn(Written.heads(map.table().heads()))));
    }
    if (matrix) {
      findings.addAll(ambiguousHeads(map, index));
    }
    return new Layout(
        map.table(),
        places(map, Use.UNIT),
        places(map, Use.PERIOD),
        places(map, Use.INDICATOR),
        List.copyOf(values),
        matrix ? strays(map) : List.of(),
        places(map, Use.NOTE),
        places(map, Use.REVISION),
        map.columns(),
        List.copyOf(findings));
  }

  /// Heads that are known ones misspelt.
  private static List<Finding> unknownHeads(HeadMap map) {
    List<Finding> findings = new ArrayList<>();
    for (Column column : map.columns()) {
      HeadSpelling.nearest(column.head())
          .filter(_ -> column.use() == Use.UNKNOWN)
          .ifPresent(near ->
              findings.add(
                  at(
                      map,
                      column.at(),
                      new AccountProblem.UnknownHead(Written.of(column.head()), near))));
    }
    return findings;
  }

  private static List<Integer> places(HeadMap map, Use use) {
    return map.of(use).stream().map(Column::at).toList();
  }

  private static Map<Integer, List<Column>> columnsByIndicator(HeadMap map, boolean matrix) {
    Map<Integer, List<Column>> byIndicator = new LinkedHashMap<>();
    for (Column column : map.columns()) {
      int indicator =
          column.indicator() instanceof Match.One(int place) ? place : ValueColumn.BY_ROW;
      if (column.use().isValue() && matrix == indicator >= 0 && matrix == column.namesIndicator()) {
        byIndicator.computeIfAbsent(indicator, _ -> new ArrayList<>()).add(column);
      }
    }
    return byIndicator;
  }

  private static List<ValueColumn> values(
      HeadMap map, int indicator, List<Column> columns, Index index, List<Finding> findings) {
    List<Column> totals =
        columns.stream().filter(column -> column.use() == Use.CUMULATIVE).toList();
    List<Column> own = columns.stream().filter(column -> column.use() != Use.CUMULATIVE).toList();
    List<Column> main = own.isEmpty() ? totals : own;
    if (main.size() > 1) {
      List<String> heads = Written.heads(main.stream().map(Column::head).toList());
      findings.add(at(map, main.get(1).at(), new TableProblem.TwoValueColumns(heads)));
      return List.of();
    }
    Column value = main.getFirst();
    boolean cumulative = isCumulative(value, !own.isEmpty() && !totals.isEmpty(), index);
    if (cumulative != index.plan().cumulative() && mayAccumulate(indicator, index)) {
      findings.add(
          at(
              map,
              value.at(),
              new TableProblem.HeadBeatsPlan(Written.of(value.head()), cumulative)));
    }
    List<ValueColumn> values = new ArrayList<>();
    values.add(new ValueColumn(value.at(), value.head(), indicator, cumulative, false));
    if (!own.isEmpty()) {
      totals.forEach(
          total -> values.add(new ValueColumn(total.at(), total.head(), indicator, true, true)));
    }
    return values;
  }

  private static boolean mayAccumulate(int indicator, Index index) {
    return indicator == ValueColumn.BY_ROW
        || mayAccumulate(index.plan().indicators().get(indicator).measure());
  }

  /// Whether a value may cover the time from the start of the year.
  static boolean mayAccumulate(Measure measure) {
    return switch (measure) {
      case FLOW, DISTINCT -> true;
      case STOCK, YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> false;
    };
  }

  private static boolean isCumulative(Column value, boolean besideTotal, Index index) {
    return switch (value.use()) {
      case CUMULATIVE -> true;
      case PERIOD_VALUE -> false;
      case VALUE,
          UNIT,
          UNIT_OR_MEASURE,
          PERIOD,
          INDICATOR,
          NOTE,
          REVISION,
          RECEIVED,
          IGNORED,
          UNKNOWN ->
          index.plan().cumulative() && !besideTotal;
    };
  }

  private static List<Column> strays(HeadMap map) {
    return map.columns().stream()
        .filter(column ->
            !column.head().isBlank()
                && column.indicator() instanceof Match.None
                && (column.use() == Use.UNKNOWN || column.use().isValue()))
        .toList();
  }

  private static List<Finding> ambiguousHeads(HeadMap map, Index index) {
    List<Finding> findings = new ArrayList<>();
    for (Column column : map.columns()) {
      Optional<Problem> problem =
          switch (column.indicator()) {
            case Match.Several(List<Integer> places) ->
                Optional.of(
                    new NameProblem.AmbiguousName(
                        Written.of(column.head()), index.indicatorNames().codes(places)));
            case Match.Other() ->
                Optional.of(new NameProblem.OtherIndicator(Written.of(column.head())));
            case Match.One _, Match.None _ -> Optional.empty();
          };
      problem.ifPresent(what -> findings.add(at(map, column.at(), what)));
    }
    return findings;
  }

  private static Finding at(HeadMap map, int column, Problem problem) {
    int row = Math.max(map.table().headTop(), map.table().bodyTop() - 1);
    return new Finding(problem, map.table().grid().source(row, column));
  }

  /// Whether anything in it can be read.
  boolean readable() {
    return !values.isEmpty();
  }

  /// Whether it is about the plan at all, as far as its heads say.
  boolean related() {
    return readable() || !units.isEmpty() || !indicators.isEmpty();
  }

  /// Whether columns stand for indicators.
  boolean matrix() {
    return indicators.isEmpty();
  }
}
