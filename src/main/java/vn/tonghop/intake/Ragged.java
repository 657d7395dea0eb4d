package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.tonghop.finding.DialectProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// Finds the rows of a text file that have more or fewer cells than the others of their table.
///
/// A delimiter too many or too few moves cells into columns where they mean something else. So such
/// a row counts only if its numbers and texts stand where the numbers and texts of the other rows
/// do; a number beyond the heads never does: most often it is a number that its own comma cut.
final class Ragged {

  private final List<Finding> findings = new ArrayList<>();
  private final BitSet doubtful = new BitSet();

  private Ragged() {}

  /// What is wrong with the rows of tables that stand in one grid.
  static Ragged in(List<Table> tables) {
    Ragged ragged = new Ragged();
    for (Table table : tables) {
      if (table.grid().sheet().isEmpty()) {
        ragged.judge(table);
      }
    }
    return ragged;
  }

  List<Finding> findings() {
    return findings;
  }

  /// The rows of the grid of which nobody can say in which columns their cells stand.
  BitSet doubtful() {
    return doubtful;
  }

  private void judge(Table table) {
    Regular regular = new Regular(table);
    boolean beyond = regular.width() > table.right() && !table.headless();
    Grid grid = table.grid();
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      if (isCut(table, regular, row)) {
        cut(table, regular, row);
        row++;
      } else if (!grid.doubtful(row) && (beyond || grid.width(row) != regular.width())) {
        judge(table, regular, row);
      }
    }
  }

  /// Whether a line feed cut a record before one of its delimiters: the row and the one below it,
  /// which starts with nothing, have the cells of one.
  private static boolean isCut(Table table, Regular regular, int row) {
    Grid grid = table.grid();
    int below = row + 1;
    return below < table.bodyEnd()
        && grid.width(row) < regular.width()
        && grid.width(below) < regular.width()
        && grid.width(row) + grid.width(below) == regular.width() + 1
        && grid.rowNumber(below) == grid.rowNumber(row) + 1
        && grid.text(below, table.left()).isBlank();
  }

  private void cut(Table table, Regular regular, int row) {
    doubtful.set(row, row + 2);
    find(table, row, new DialectProblem.ShiftedCells(table.grid().width(row), regular.width()));
  }

  private void judge(Table table, Regular regular, int row) {
    Look look = new Look(table.grid());
    int filled = look.filled(row, table.left(), table.grid().width(row));
    int end = look.end(row);
    int limit = table.headless() ? regular.width() : table.right();
    if (filled < 2) {
      return;
    }
    boolean moved =
        table.grid().width(row) != regular.width() && !regular.fits(row)
            || look.anyNumeric(row, limit, end);
    if (moved) {
      doubtful.set(row);
      find(table, row, new DialectProblem.ShiftedCells(table.grid().width(row), limit));
    } else if (end > limit) {
      find(table, row, new DialectProblem.CellsBeyondHeads(end - limit));
    } else if (table.grid().width(row) < Math.min(regular.width(), limit)) {
      find(table, row, new DialectProblem.ShortRow(table.grid().width(row), regular.width()));
    }
  }

  private void find(Table table, int row, DialectProblem problem) {
    findings.add(new Finding(problem, table.grid().source(row, table.left())));
  }
}
