package vn.tonghop.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.AccountProblem;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.RollupHeads;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;
import vn.tonghop.model.Table;
import vn.tonghop.model.Weight;

/// Reads a table that `tonghop rollup` wrote, as the submission of the unit that its first row
/// names. The rows of that unit are readings, each with the reports behind it; those of the units
/// below only have to add up to them.
final class RollupReader {

  private final Index index;
  private final Layout layout;
  private final Table table;
  private final Grid grid;
  private final FilePlaces places;
  private final Claims claims;
  private final KeyReader keys;
  private final RollupFigures figures;
  private final RollupSums sums;
  private final int actual;
  private final int reported;
  private final int expected;
  private final int sheet;
  private final Set<RollupRow> taken = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private String top = "";

  RollupReader(Index index, Lookups lookups, Layout layout, FilePlaces places, Claims claims) {
    this.index = index;
    this.layout = layout;
    this.table = layout.table();
    this.grid = table.grid();
    this.places = places;
    this.claims = claims;
    this.keys = new KeyReader(index, lookups, layout);
    this.figures = new RollupFigures(index.plan());
    this.sums = new RollupSums(index);
    this.actual = RollupHeads.at(table, "actual");
    this.reported = RollupHeads.at(table, "reported");
    this.expected = RollupHeads.at(table, "expected");
    this.sheet = grid.sheet().map(claims::sheet).orElse(-1);
  }

  /// Reads all rows.
  ///
  /// @return what a row says against the file as a whole, which refuses the file
  Optional<Finding> read() {
    claims.labels((int) Cells.filled(grid, table.headTop(), table.bodyTop()));
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      if (grid.doubtful(row)) {
        claims.reported(Cells.filled(grid, row));
        continue;
      }
      Optional<Finding> against = row(row);
      if (against.isPresent()) {
        return against;
      }
    }
    sums.claims().forEach(claims::add);
    return Optional.empty();
  }

  private Optional<Finding> row(int row) {
    String unitCode = keys.text(row, layout.units().getFirst());
    if (unitCode.isEmpty()) {
      unnamed(row);
      return Optional.empty();
    }
    top = top.isEmpty() ? unitCode : top;
    keys.start();
    int period = keys.period(row);
    int unit = keys.unit(row, period);
    int indicator = keys.indicator(row);
    if (!unitCode.equals(top)) {
      if (unit >= 0 && period != 0 && indicator >= 0) {
        below(row, unit, period, indicator);
      }
      return Optional.empty();
    }
    if (!complete(row, unit, period, indicator)) {
      claims.reported(Cells.filled(grid, row));
      return Optional.empty();
    }
    Optional<Finding> against =
        places.against(index, unit, period, cell(row, "unit"), cell(row, "period"));
    if (against.isEmpty()) {
      take(row, unit, period, indicator);
    }
    return against;
  }

  /// A row without a unit's code would be lost.
  private void unnamed(int row) {
    int cells = Cells.filled(grid, row);
    if (cells > 0) {
      claims.reported(cells);
      claims.find(
          new Finding(new AccountProblem.UnusedCell("", cells), grid.source(row, table.left())));
    }
  }

  private Source cell(int row, String head) {
    return grid.source(row, RollupHeads.at(table, head));
  }

  /// Whether a row names what it is of; each name that stands for nothing is told once.
  private boolean complete(int row, int unit, int period, int indicator) {
    for (KeyReader.Trouble trouble : keys.troubles()) {
      if (told.add(trouble.written())) {
        claims.find(
            keys.suggested(trouble),
            grid.source(row, trouble.column()),
            List.of(Written.of(trouble.written())));
      }
    }
    if (!keys.troubles().isEmpty()) {
      return false;
    }
    Optional<Problem> missing = Optional.empty();
    if (period == 0) {
      missing = Optional.of(new NameProblem.NoPeriod());
    } else if (indicator < 0) {
      missing = Optional.of(new NameProblem.UnknownIndicator("", Optional.empty()));
    }
    missing.ifPresent(problem -> claims.find(problem, cell(row, "unit"), List.of(Written.of(top))));
    return missing.isEmpty() && unit >= 0;
  }

  private void take(int row, int unit, int period, int indicator) {
    Indicator what = index.plan().indicators().get(indicator);
    RollupRow said = said(row, unit, period, indicator);
    if (what.measure() == Measure.TEXT
        || what.measure() == Measure.SITE_STATE
        || !taken.add(said)) {
      return;
    }
    Optional<Coverage> coverage = said.coverage();
    Content content = said.content(figures, grid.kind(row, actual), what);
    named();
    figures(row, !(content instanceof Content.Bad));
    switch (content) {
      case Content.Value(long value) -> {
        claim(row, said, State.VALUE, value, 0, coverage);
        if (sums.adds(indicator)) {
          sums.top(unit, period, indicator, value, coverage.orElseThrow(), cell(row, "actual"));
        }
      }
      case Content.Ratio(long part, long whole) ->
          claim(row, said, State.VALUE, part, whole, coverage);
      case Content.Nil() -> claim(row, said, State.NIL, 0, 0, coverage);
      case Content.Bad(CellProblem problem) -> {
        claim(row, said, State.REJECTED, 0, 0, coverage);
        boolean weight = problem instanceof CellProblem.BadWeight;
        claims.find(
            problem,
            cell(row, weight ? "reported" : "actual"),
            List.of(what.name().vi(), Written.of(weight ? said.reported() : said.actual())));
      }
      case Content.Missing _, Content.Words _, Content.Done _ ->
          claim(row, said, State.MISSING, 0, 0, coverage);
    }
  }

  /// The codes of unit, period and indicator.
  private void named() {
    claims.labels(3);
  }

  /// The figure and the reports behind it.
  private void figures(int row, boolean read) {
    for (int column : new int[] {actual, reported, expected}) {
      if (Cells.isFilled(grid, row, column)) {
        if (read) {
          claims.used();
        } else {
          claims.reported(1);
        }
      }
    }
  }

  private RollupRow said(int row, int unit, int period, int indicator) {
    return new RollupRow(
        unit,
        period,
        indicator,
        CellReader.trimmed(grid.text(row, actual)),
        Written.of(grid.text(row, reported)),
        Written.of(grid.text(row, expected)));
  }

  private void claim(
      int row, RollupRow said, State state, long value, long whole, Optional<Coverage> coverage) {
    claims.add(
        said.unit(),
        said.period(),
        said.indicator(),
        state,
        value,
        false,
        sheet,
        grid.rowNumber(row),
        actual + 1);
    coverage.ifPresent(reports -> claims.weigh(new Weight(reports, whole)));
    if (state.counts()) {
      claims.countCell();
    }
  }

  /// A row of a unit straight below the one that submits.
  private void below(int row, int unit, int period, int indicator) {
    int parent = index.units().parent(unit);
    if (parent < 0
        || !index.units().get(parent).code().equalsIgnoreCase(top)
        || !sums.adds(indicator)) {
      return;
    }
    RollupRow said = said(row, unit, period, indicator);
    Indicator what = index.plan().indicators().get(indicator);
    named();
    figures(row, true);
    sums.below(
        unit,
        period,
        indicator,
        said.content(figures, grid.kind(row, actual), what),
        said.coverage().orElse(new Coverage(0, 0)),
        cell(row, "actual"));
  }
}
