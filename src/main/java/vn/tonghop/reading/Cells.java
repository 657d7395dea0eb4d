package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// Questions about the cells of tables.
final class Cells {

  private static final int YEARS_FROM = 1900;
  private static final int YEARS_TO = 2100;

  private Cells() {}

  static boolean isFilled(Grid grid, int row, int column) {
    return !CellReader.trimmed(grid.text(row, column)).isEmpty();
  }

  /// How many cells of a row have something in them, blanks and no-break spaces apart.
  static int filled(Grid grid, int row) {
    int filled = 0;
    for (int column = 0; column < grid.width(row); column++) {
      filled += isFilled(grid, row, column) ? 1 : 0;
    }
    return filled;
  }

  /// The same of the rows from `top` up to, not including, `end`.
  static long filled(Grid grid, int top, int end) {
    long filled = 0;
    for (int row = top; row < end; row++) {
      filled += filled(grid, row);
    }
    return filled;
  }

  /// What stands in the cells of a column of a table's body, blank ones left out.
  static List<String> filled(Table table, int column) {
    List<String> texts = new ArrayList<>();
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      String text = CellReader.trimmed(table.grid().text(row, column));
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /// Whether a cell is a number: stored as one, or digits alone.
  static boolean isNumber(Grid grid, int row, int column) {
    return grid.kind(row, column) == CellKind.NUMBER
        || NumberGrammar.plain(CellReader.trimmed(grid.text(row, column))) != NumberGrammar.NONE;
  }

  /// Whether a cell is a number and no year.
  static boolean isFigure(Grid grid, int row, int column) {
    long number = NumberGrammar.plain(CellReader.trimmed(grid.text(row, column)));
    return isNumber(grid, row, column) && (number < YEARS_FROM || number > YEARS_TO);
  }

  static boolean anyNumber(Table table, int column) {
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      if (isNumber(table.grid(), row, column)) {
        return true;
      }
    }
    return false;
  }
}
