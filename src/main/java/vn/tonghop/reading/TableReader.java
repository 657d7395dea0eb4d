package vn.tonghop.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// Reads the rows of one table: which reading each of their values is.
final class TableReader {

  private final Index index;
  private final Layout layout;
  private final Table table;
  private final Grid grid;
  private final FilePlaces places;
  private final Claims claims;
  private final KeyReader keys;
  private final ValueTaker values;
  private final Passed passed;
  private final TableAccount account;
  private final Set<String> others = new HashSet<>();

  /// @param places what is said of the file as a whole
  TableReader(Index index, Lookups lookups, Layout layout, FilePlaces places, Claims claims) {
    this.index = index;
    this.layout = layout;
    this.table = layout.table();
    this.grid = table.grid();
    this.places = places;
    this.claims = claims;
    this.keys = new KeyReader(index, lookups, layout);
    this.values = new ValueTaker(index, layout, claims, this::label);
    this.passed = new Passed(index, layout, keys);
    this.account = new TableAccount(layout, claims);
  }

  /// Reads all rows.
  ///
  /// @param end the row of the grid at which another table starts, or its last one is past
  /// @return what a row says against the file as a whole, which refuses the file
  Optional<Finding> read(int end) {
    strays();
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      if (grid.doubtful(row)) {
        account.reported(row);
      } else if (passed.numbersColumns(row)) {
        account.numbers(row);
      } else {
        Optional<Finding> against = row(row);
        if (against.isPresent()) {
          return against;
        }
      }
    }
    values.finish();
    account.finish(end);
    keys.remarks().forEach(claims::find);
    return Optional.empty();
  }

  private Optional<Finding> row(int row) {
    keys.start();
    int written = keys.period(row);
    int at = written != 0 ? written : places.period().map(Said::value).orElse(0);
    int named = layout.units().isEmpty() ? KeyReader.ABSENT : keys.unit(row, at);
    int indicator = layout.matrix() ? KeyReader.ABSENT : keys.indicator(row);
    boolean blank = passed.hasNoValues(row);
    if (passed.isTotals(row, named, indicator)) {
      totals(row, indicator, written);
      account.read(row);
      return Optional.empty();
    }
    if (blank && (!keys.troubles().isEmpty() || namesNothing(named, indicator))) {
      account.read(row);
      return Optional.empty();
    }
    if (!keys.troubles().isEmpty()) {
      troubles(row);
      return Optional.empty();
    }
    int from = named >= 0 || layout.matrix() && !layout.units().isEmpty() ? named : wholeUnit(at);
    if (!complete(row, from, at, indicator)) {
      account.reported(row);
      return Optional.empty();
    }
    Optional<Finding> against =
        places.against(index, from, at, source(row, layout.units()), source(row, layout.periods()));
    if (against.isEmpty()) {
      account.read(row);
      take(row, from, at, indicator);
    }
    return against;
  }

  private boolean namesNothing(int named, int indicator) {
    return layout.matrix()
        ? named == KeyReader.ABSENT && !layout.units().isEmpty()
        : indicator == KeyReader.ABSENT;
  }

  private int wholeUnit(int at) {
    return places.unit().map(said -> index.placeIn(said.value(), at)).orElse(KeyReader.ABSENT);
  }

  private void troubles(int row) {
    if (passed.repeatsHead(row)) {
      return;
    }
    account.reported(row);
    for (KeyReader.Trouble trouble : keys.troubles()) {
      if (trouble.problem() instanceof NameProblem.OtherIndicator
          && !others.add(trouble.written())) {
        continue;
      }
      claims.find(
          keys.suggested(trouble),
          grid.source(row, trouble.column()),
          List.of(Written.of(trouble.written())));
    }
  }

  private boolean complete(int row, int from, int at, int indicator) {
    Optional<Problem> missing = Optional.empty();
    if (from < 0) {
      missing = Optional.of(new NameProblem.NoUnit());
    } else if (at == 0) {
      missing = Optional.of(new NameProblem.NoPeriod());
    } else if (!layout.matrix() && indicator < 0) {
      missing = Optional.of(new NameProblem.UnknownIndicator("", Optional.empty()));
    }
    missing.ifPresent(
        problem -> claims.find(problem, grid.source(row, table.left()), List.of(label(row))));
    return missing.isEmpty();
  }

  private String label(int row) {
    List<Integer> columns = layout.matrix() ? layout.units() : layout.indicators();
    return columns.isEmpty() ? "" : Written.of(keys.text(row, columns.getLast()));
  }

  private Source source(int row, List<Integer> columns) {
    return grid.source(row, columns.isEmpty() ? table.left() : columns.getFirst());
  }

  private void take(int row, int from, int at, int indicator) {
    values.start(from, at);
    for (int column = 0; column < layout.values().size(); column++) {
      ValueColumn value = layout.values().get(column);
      int what = value.indicator() == ValueColumn.BY_ROW ? indicator : value.indicator();
      if (!values.takePlain(row, value, what)) {
        values.take(row, value, what);
      }
    }
  }

  private void totals(int row, int indicator, int written) {
    int number = values.totals().close();
    for (ValueColumn column : layout.values()) {
      int what = column.indicator() == ValueColumn.BY_ROW ? indicator : column.indicator();
      if (!column.checked()) {
        int at = written != 0 ? written : layout.periods().isEmpty() ? wholePeriod() : 0;
        values.total(row, column, number, Math.max(what, TotalsRows.UNKNOWN), at);
      }
    }
  }

  private int wholePeriod() {
    return places.period().map(Said::value).orElse(0);
  }

  /// Numbers under a head of a matrix that names no indicator would be lost without a word.
  private void strays() {
    for (Column stray : layout.strays()) {
      if (!TotalsWords.are(stray.head()) && Cells.anyNumber(table, stray.at())) {
        int row = Math.max(table.headTop(), table.bodyTop() - 1);
        claims.find(
            keys.suggested(
                new KeyReader.Trouble(
                    new NameProblem.UnknownIndicator(Written.of(stray.head()), Optional.empty()),
                    stray.at(),
                    stray.head())),
            grid.source(row, stray.at()),
            List.of(Written.of(stray.head())));
      }
    }
  }
}
