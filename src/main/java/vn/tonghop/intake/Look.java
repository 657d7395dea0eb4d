package vn.tonghop.intake;

import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;

/// What a row of a grid looks like.
final class Look {

  private final Grid grid;

  Look(Grid grid) {
    this.grid = grid;
  }

  boolean filled(int row, int column) {
    return !grid.text(row, column).isBlank();
  }

  /// How many cells are filled from one column to before another.
  int filled(int row, int left, int right) {
    int filled = 0;
    int end = Math.min(right, grid.width(row));
    for (int column = left; column < end; column++) {
      if (filled(row, column)) {
        filled++;
      }
    }
    return filled;
  }

  /// The first column that is filled; the row's width where none is.
  int first(int row) {
    int column = 0;
    while (column < grid.width(row) && !filled(row, column)) {
      column++;
    }
    return column;
  }

  /// The column after the last that is filled.
  int end(int row) {
    int end = grid.width(row);
    while (end > 0 && !filled(row, end - 1)) {
      end--;
    }
    return end;
  }

  /// Whether a cell holds a number, a date or what should have been one.
  boolean numeric(int row, int column) {
    CellKind kind = grid.kind(row, column);
    return switch (kind) {
      case BLANK -> false;
      case TEXT -> isNumeric(grid.text(row, column));
      case NUMBER, DATE, BOOLEAN, ERROR, UNCALCULATED -> true;
    };
  }

  boolean anyNumeric(int row, int left, int right) {
    int end = Math.min(right, grid.width(row));
    for (int column = left; column < end; column++) {
      if (numeric(row, column)) {
        return true;
      }
    }
    return false;
  }

  /// Whether all cells of a row that are filled do.
  boolean allNumeric(int row) {
    for (int column = 0; column < grid.width(row); column++) {
      if (filled(row, column) && !numeric(row, column)) {
        return false;
      }
    }
    return true;
  }

  /// Digits, and what stands between digits: `1.234`, `10/10`, `-3`, `80%`, `2021-06`.
  private static boolean isNumeric(String text) {
    boolean digit = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= '0' && letter <= '9') {
        digit = true;
      } else if (".,-+/% ()\u00A0".indexOf(letter) < 0) {
        return false;
      }
    }
    return digit;
  }
}
