package vn.tonghop.intake;

import java.util.HashMap;
import java.util.Map;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// What the rows of a table mostly look like: how many cells they have, and which columns hold
/// numbers.
final class Regular {

  private static final int SAMPLE = 500;

  private final Table table;
  private final Grid grid;
  private final Look look;
  private final int end;
  private final int width;

  Regular(Table table) {
    this.table = table;
    this.grid = table.grid();
    this.look = new Look(grid);
    this.end = Math.min(table.bodyEnd(), table.bodyTop() + SAMPLE);
    this.width = mostFrequent();
  }

  /// How many cells most rows have, the heads counted as one of them.
  int width() {
    return width;
  }

  private int mostFrequent() {
    Map<Integer, Integer> widths = new HashMap<>();
    int heads = grid.width(table.headTop());
    widths.put(heads, 1);
    int best = heads;
    for (int row = table.bodyTop(); row < end; row++) {
      int cells = grid.width(row);
      int count = widths.merge(cells, 1, Integer::sum);
      int most = widths.getOrDefault(best, 0);
      if (count > most || count == most && cells == heads) {
        best = cells;
      }
    }
    return best;
  }

  /// Whether the cells of a row are numbers and texts where those of the others are.
  boolean fits(int row) {
    for (int column = table.left(); column < Math.min(width, grid.width(row)); column++) {
      boolean numeric = look.numeric(row, column);
      boolean filled = look.filled(row, column);
      if (!fits(column, filled, numeric)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(int column, boolean filled, boolean numeric) {
    int rows = 0;
    int filledRows = 0;
    int numbers = 0;
    for (int row = table.bodyTop(); row < end; row++) {
      if (grid.width(row) == width && look.filled(row, table.left(), width) > 1) {
        rows++;
        filledRows += look.filled(row, column) ? 1 : 0;
        numbers += look.numeric(row, column) ? 1 : 0;
      }
    }
    boolean alwaysNumber = rows > 0 && numbers == rows;
    boolean neverNumber = rows > 0 && numbers == 0;
    boolean alwaysFilled = rows > 1 && filledRows == rows;
    return !(alwaysNumber && !numeric) && !(neverNumber && numeric) && !(alwaysFilled && !filled);
  }
}
