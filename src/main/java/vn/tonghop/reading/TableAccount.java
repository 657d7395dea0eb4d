package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.finding.AccountProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// Says of the cells of one table what became of them, but for the values, which have each a fate
/// of their own. Cells that nothing reads are told at the end, a column at a time.
///
/// Counts row by row and keeps no cells: a table of a million rows costs as much as one of ten.
final class TableAccount {

  private final Table table;
  private final Grid grid;
  private final Claims claims;
  private final int[] labels;
  private final int[] unused;
  private final int[] reported;
  private final Map<Integer, Unused> columns = new TreeMap<>();

  /// What nothing reads in a column.
  ///
  /// @param row the first row of it
  private record Unused(int row, long numbers, long texts) {}

  TableAccount(Layout layout, Claims claims) {
    this.table = layout.table();
    this.grid = table.grid();
    this.claims = claims;
    ColumnFate[] fates = new ColumnFate[table.right()];
    Arrays.fill(fates, ColumnFate.UNUSED);
    layout.columns().forEach(column -> fates[column.at()] = ColumnFate.of(column, layout));
    this.labels = places(fates, ColumnFate.LABEL);
    this.unused = places(fates, ColumnFate.UNUSED);
    this.reported = places(fates, ColumnFate.REPORTED);
    claims.labels((int) Cells.filled(grid, table.headTop(), table.bodyTop()));
  }

  private static int[] places(ColumnFate[] fates, ColumnFate wanted) {
    return java.util.stream.IntStream.range(0, fates.length)
        .filter(at -> fates[at] == wanted)
        .toArray();
  }

  /// A row whose values, if it has any, are counted each by itself.
  void read(int row) {
    int named = 0;
    for (int at : labels) {
      named += Cells.isFilled(grid, row, at) ? 1 : 0;
    }
    claims.labels(named);
    for (int at : unused) {
      unused(row, at);
    }
    for (int at = table.right(); at < grid.width(row); at++) {
      unused(row, at);
    }
    for (int at : reported) {
      claims.reported(Cells.isFilled(grid, row, at) ? 1 : 0);
    }
  }

  /// A row that numbers the columns.
  void numbers(int row) {
    claims.labels(Cells.filled(grid, row));
  }

  /// A row that a finding names.
  void reported(int row) {
    claims.reported(Cells.filled(grid, row));
  }

  private void unused(int row, int column) {
    if (Cells.isFilled(grid, row, column)) {
      boolean number = Cells.isNumber(grid, row, column);
      Unused known = columns.getOrDefault(column, new Unused(row, 0, 0));
      columns.put(
          column,
          number
              ? new Unused(
                  known.numbers() == 0 ? row : known.row(), known.numbers() + 1, known.texts())
              : new Unused(known.row(), known.numbers(), known.texts() + 1));
      claims.reported(1);
    }
  }

  /// Tells what nothing read.
  ///
  /// @param end the row before which what belongs to the table ends
  void finish(int end) {
    columns.forEach((column, left) ->
        claims.find(problem(column, left), grid.source(left.row(), column), List.of()));
    for (int row = table.bodyEnd(); row < end; row++) {
      below(row);
    }
  }

  private Problem problem(int column, Unused left) {
    String head = column < table.right() ? table.head(column) : "";
    Optional<String> nearest = HeadSpelling.nearest(head);
    if (nearest.isPresent()) {
      return new AccountProblem.UnknownHead(Written.of(head), nearest.get());
    }
    return left.numbers() > 0
        ? new AccountProblem.UnusedCell(Written.of(head), left.numbers())
        : new AccountProblem.UnusedText(Written.of(head), left.texts());
  }

  /// A number right below the values of a table, in a row that has nothing else, names nothing and
  /// would be lost.
  private void below(int row) {
    List<Integer> numbers = new ArrayList<>();
    for (int at = table.left(); at < table.right(); at++) {
      if (Cells.isFigure(grid, row, at)) {
        numbers.add(at);
      }
    }
    if (!numbers.isEmpty() && numbers.size() == Cells.filled(grid, row)) {
      Source source = grid.source(row, numbers.getFirst());
      claims.find(new Finding(new AccountProblem.UnusedCell("", numbers.size()), source));
      claims.reported(numbers.size());
    }
  }
}
