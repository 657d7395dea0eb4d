package vn.tonghop.intake;

import vn.tonghop.model.Grid;

/// Knows the row under the heads that numbers the columns: `A | B | 1 | 2`, `(1) | (2) | (3=1+2)`.
final class ColumnNumbers {

  private static final int BELOW = 3;

  private ColumnNumbers() {}

  static boolean isRow(Grid grid, int row, int left, int right) {
    Look look = new Look(grid);
    int filled = look.filled(row, left, right);
    if (filled < 2 || filled < right - left - 1) {
      return false;
    }
    int numbers = 0;
    int letters = 0;
    boolean bracketed = false;
    for (int column = left; column < right; column++) {
      String text = grid.text(row, column).strip();
      if (text.equals(String.valueOf((char) ('A' + letters)))) {
        letters++;
      } else if (number(text) == numbers + 1) {
        numbers++;
        bracketed |= text.charAt(0) == '(';
      } else if (!text.isEmpty()) {
        return false;
      }
    }
    return bracketed || letters > 1 || isOverTexts(look, grid, row, left, right);
  }

  /// The number in `3`, `(3)` or `3=1+2`; −1 where there is none.
  private static int number(String text) {
    String bare = text.startsWith("(") ? text.substring(1) : text;
    int end = 0;
    while (end < bare.length() && end < 3 && Character.isDigit(bare.charAt(end))) {
      end++;
    }
    boolean whole = bare.substring(end).matches("\\)?|=.*");
    return end > 0 && whole ? Integer.parseInt(bare.substring(0, end)) : -1;
  }

  /// Bare numbers 1, 2, 3 may be a row of data after all, and so may a unit called A, unless a
  /// column goes on with other texts.
  private static boolean isOverTexts(Look look, Grid grid, int row, int left, int right) {
    for (int below = row + 1; below < Math.min(grid.rows(), row + 1 + BELOW); below++) {
      for (int column = left; column < right; column++) {
        boolean text = grid.text(below, column).length() > 1 && !look.numeric(below, column);
        if (text && look.filled(row, column)) {
          return true;
        }
      }
    }
    return false;
  }
}
