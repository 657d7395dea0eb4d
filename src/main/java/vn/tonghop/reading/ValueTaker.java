package vn.tonghop.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.tonghop.finding.AccountProblem;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Over;
import vn.tonghop.model.State;
import vn.tonghop.model.Table;
import vn.tonghop.model.TotalsClaim;

/// Turns the value cells of one table into claims, sums and findings.
final class ValueTaker {

  private final List<Indicator> indicators;
  private final int[][] parts;
  private final int[] decimals;
  private final boolean[] counts;
  private final Grid grid;
  private final Claims claims;
  private final IntFunction<String> labels;
  private final CellReader cells;
  private final TotalsRows totals;
  private final List<Integer> notes;
  private final int sheet;
  private int unit;
  private int period;

  /// @param labels what a row is called in an excerpt
  ValueTaker(Index index, Layout layout, Claims claims, IntFunction<String> labels) {
    Table table = layout.table();
    this.labels = labels;
    this.notes = layout.matrix() ? List.of() : layout.notes();
    this.indicators = index.plan().indicators();
    this.grid = table.grid();
    this.claims = claims;
    this.cells = new CellReader(index.plan());
    this.totals = new TotalsRows(indicators.size(), claims);
    this.sheet = grid.sheet().map(claims::sheet).orElse(-1);
    this.decimals = indicators.stream().mapToInt(Indicator::decimals).toArray();
    this.parts = IndicatorParts.of(index.plan());
    this.counts = new boolean[indicators.size()];
    for (int at = 0; at < counts.length; at++) {
      counts[at] = isCount(indicators.get(at));
    }
  }

  private static boolean isCount(Indicator indicator) {
    return switch (indicator.measure()) {
      case FLOW, STOCK, DISTINCT -> true;
      case YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> false;
    };
  }

  TotalsRows totals() {
    return totals;
  }

  /// Begins a row.
  void start(int rowUnit, int rowPeriod) {
    unit = rowUnit;
    period = rowPeriod;
  }

  /// The fast way for a whole number in a count; false for all other cells.
  boolean takePlain(int row, ValueColumn column, int indicator) {
    if (!counts[indicator] || decimals[indicator] > 0 || column.checked()) {
      return false;
    }
    long value = NumberGrammar.plain(grid.text(row, column.at()));
    CellKind kind = grid.kind(row, column.at());
    if (value == NumberGrammar.NONE || kind != CellKind.TEXT && kind != CellKind.NUMBER) {
      return false;
    }
    claims.countCell();
    claims.used();
    value(row, column, indicator, State.VALUE, value);
    count(indicator, value);
    return true;
  }

  void take(int row, ValueColumn column, int indicator) {
    String text = grid.text(row, column.at());
    Content content = cells.read(text, grid.kind(row, column.at()), indicators.get(indicator));
    if (column.checked()) {
      check(row, column, indicator, content);
      return;
    }
    switch (content) {
      case Content.Value(long value) -> {
        value(row, column, indicator, State.VALUE, value);
        count(indicator, value);
      }
      case Content.Ratio(long numerator, long denominator) -> {
        value(row, column, parts[indicator][0], State.VALUE, numerator);
        value(row, column, parts[indicator][1], State.VALUE, denominator);
      }
      case Content.Words(String words) ->
          value(row, column, indicator, State.VALUE, claims.text(words));
      case Content.Done(Milestone milestone) ->
          value(
              row, column, indicator, State.VALUE, claims.text(milestone.with(note(row)).entry()));
      case Content.Nil() -> {
        forParts(row, column, indicator, State.NIL);
        count(indicator, 0);
      }
      case Content.Missing() -> forParts(row, column, indicator, State.MISSING);
      case Content.Bad(CellProblem problem) -> {
        // A bare percentage is no reading of either part, and both may stand in cells of their own.
        if (!(problem instanceof CellProblem.BarePercent)) {
          forParts(row, column, indicator, State.REJECTED);
        }
        find(row, column, problem);
      }
    }
    if (content instanceof Content.Bad) {
      return;
    }
    if (!(content instanceof Content.Missing)) {
      claims.countCell();
    }
    if (Cells.isFilled(grid, row, column.at())) {
      claims.used();
    }
  }

  /// A note beside a milestone may name the document.
  private Optional<Milestone> note(int row) {
    return notes.stream()
        .map(column -> CellReader.trimmed(grid.text(row, column)))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .flatMap(Milestone::read);
  }

  private void count(int indicator, long value) {
    if (adds(indicator)) {
      totals.count(unit, period, indicator, value);
    }
  }

  private void forParts(int row, ValueColumn column, int indicator, State state) {
    if (indicators.get(indicator).measure() == Measure.SITE) {
      return;
    }
    for (int part : parts[indicator]) {
      value(row, column, part, state, 0);
    }
  }

  /// Whether the units' numbers of an indicator make a sum.
  private boolean adds(int indicator) {
    return counts[indicator] && indicators.get(indicator).over().units() == Over.Rule.SUM;
  }

  private void value(int row, ValueColumn column, int indicator, State state, long value) {
    boolean cumulative =
        column.cumulative() && Layout.mayAccumulate(indicators.get(indicator).measure());
    claims.add(
        unit,
        period,
        indicator,
        state,
        value,
        cumulative,
        sheet,
        grid.rowNumber(row),
        column.at() + 1);
  }

  /// A running total beside the period's own value.
  private void check(int row, ValueColumn column, int indicator, Content content) {
    if (indicators.get(indicator).measure() != Measure.FLOW) {
      return;
    }
    if (content instanceof Content.Value(long value)) {
      claims.add(
          new CumulativeClaim(
              unit, indicator, period, scaled(value, indicator), grid.source(row, column.at())));
      claims.used();
    } else if (content instanceof Content.Bad(CellProblem problem)) {
      find(row, column, problem);
    }
  }

  private void find(int row, ValueColumn column, CellProblem problem) {
    claims.reported(1);
    List<String> excerpt = new ArrayList<>();
    excerpt.add(labels.apply(row));
    excerpt.add(Written.of(grid.text(row, column.at())));
    grid.formula(row, column.at()).map(Written::of).ifPresent(excerpt::add);
    claims.find(problem, grid.source(row, column.at()), excerpt);
  }

  private BigDecimal scaled(long value, int indicator) {
    return BigDecimal.valueOf(value, decimals[indicator]);
  }

  /// Notes what a row of totals says of a column; what is no number is no total.
  ///
  /// @param number the row's number among the rows of totals
  void total(int row, ValueColumn column, int number, int indicator, int at) {
    if (indicator != TotalsRows.UNKNOWN && !adds(indicator)) {
      return;
    }
    Indicator read = indicators.get(Math.max(indicator, 0));
    Content content =
        counts[Math.max(indicator, 0)]
            ? cells.read(grid.text(row, column.at()), grid.kind(row, column.at()), read)
            : Content.MISSING;
    if (content instanceof Content.Value(long value)) {
      totals.state(
          new TotalsRows.Stated(
              number,
              indicator,
              at,
              BigDecimal.valueOf(value, read.decimals()),
              grid.source(row, column.at())));
    } else if (content instanceof Content.Bad) {
      claims.reported(1);
      claims.find(
          new Finding(
              new AccountProblem.UnusedCell(Written.of(column.head()), 1),
              grid.source(row, column.at())));
    }
  }

  /// Hands over the totals, once all rows are read.
  void finish() {
    for (TotalsClaim total : totals.claims(decimals)) {
      claims.add(total);
      claims.used();
    }
  }
}
