package vn.tonghop.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// Finds a table that no row of heads announces: rows of at least two columns with numbers in them.
///
/// Lines of a letter hold numbers too, so at least half of the rows that follow the first must fill
/// as many cells as it does; one row alone is a table where nothing else is in the file.
final class Headless {

  /// Titles, addressees and the legal basis seldom take more.
  private static final int REACH = 40;

  private static final int SAMPLE = 50;

  private final Grid grid;
  private final Look look;

  private Headless(Grid grid) {
    this.grid = grid;
    this.look = new Look(grid);
  }

  /// The table without its end: the rows below it are still to be judged.
  static Optional<Table> in(Grid grid) {
    Headless headless = new Headless(grid);
    OptionalInt top = headless.top();
    return top.isPresent() ? Optional.of(headless.table(top.getAsInt())) : Optional.empty();
  }

  /// The row of texts right above such a table that fills as many cells: heads that say nothing
  /// known, with blanks or colons among them.
  static OptionalInt headAbove(Grid grid) {
    Headless headless = new Headless(grid);
    OptionalInt top = headless.top();
    return top.isPresent() && top.getAsInt() > 0 && headless.isHead(top.getAsInt() - 1)
        ? OptionalInt.of(top.getAsInt() - 1)
        : OptionalInt.empty();
  }

  private boolean isHead(int row) {
    int below = look.filled(row + 1, 0, grid.width(row + 1));
    int filled = look.filled(row, 0, grid.width(row));
    // Over two columns with texts in them, it may as well be a label and its value.
    boolean sure = filled >= 3 || filled == 2 && below == 2 && look.allNumeric(row + 1);
    return sure
        && filled + 1 >= below
        && look.end(row) <= Address.COLUMNS
        && !look.anyNumeric(row, 0, grid.width(row));
  }

  private OptionalInt top() {
    for (int row = 0; row < Math.min(grid.rows(), REACH); row++) {
      if (isData(row) && goesOn(row)) {
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isData(int row) {
    int first = look.first(row);
    int end = look.end(row);
    return end <= Address.COLUMNS
        && look.filled(row, first, end) >= 2
        && look.anyNumeric(row, first, end);
  }

  private boolean goesOn(int top) {
    int cells = look.filled(top, 0, grid.width(top));
    int end = Math.min(grid.rows(), top + SAMPLE);
    int alike = 0;
    for (int row = top; row < end; row++) {
      if (isData(row) && Math.abs(look.filled(row, 0, grid.width(row)) - cells) <= 1) {
        alike++;
      }
    }
    return alike * 2 >= end - top && (alike > 1 || grid.rows() == 1);
  }

  private Table table(int top) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    Map<Integer, Integer> widths = new HashMap<>();
    for (int row = top; row < Math.min(grid.rows(), top + SAMPLE); row++) {
      if (isData(row)) {
        left = Math.min(left, look.first(row));
        right = Math.max(right, look.end(row));
        widths.merge(grid.width(row), 1, Integer::sum);
      }
    }
    right = Math.max(right, usual(widths));
    return new Table(grid, Collections.nCopies(right - left, ""), left, top, top, top);
  }

  /// How many cells most rows have: a last column may be blank throughout.
  private static int usual(Map<Integer, Integer> widths) {
    return widths.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
