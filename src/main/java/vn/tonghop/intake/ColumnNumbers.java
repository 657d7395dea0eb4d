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
    int last = 0;
    boolean marked = false;
    for (int column = left; column < right; column++) {
      String text = grid.text(row, column).strip();
      int number = number(text);
      boolean letter = text.matches("\\(?[A-Z]\\)?");
      if (text.isEmpty()) {
        continue;
      }
      if (!letter && number != last + 1) {
        return false;
      }
      marked |= letter || text.charAt(0) == '(';
      last = letter ? last : number;
    }
    return marked || isOverTexts(look, grid, row, left, right);
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

  /// Bare numbers 1, 2, 3 may be a row of data after all, unless a column goes on with texts.
  private static boolean isOverTexts(Look look, Grid grid, int row, int left, int right) {
    for (int below = row + 1; below < Math.min(grid.rows(), row + 1 + BELOW); below++) {
      for (int column = left; column < right; column++) {
        if (look.filled(row, column)
            && look.filled(below, column)
            && !look.numeric(below, column)) {
          return true;
        }
      }
    }
    return false;
  }
}
