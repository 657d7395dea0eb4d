package vn.tonghop.intake;

import java.util.HashMap;
import java.util.Map;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// The texts of a table's body, those that are merged over several rows in each of them. A number
/// stays in its one cell: repeated, it would count again.
final class MergedTexts {

  /// Merged areas of an honest sheet do not overlap; those of a hostile one stop here.
  private static final int MOST = 2_000_000;

  private final Grid grid;
  private final Look look;
  private final Map<Long, String> texts = new HashMap<>();

  MergedTexts(Table table) {
    this.grid = table.grid();
    this.look = new Look(grid);
    Map<Integer, Integer> rows = new HashMap<>();
    if (!grid.merged().isEmpty()) {
      for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
        rows.put(grid.rowNumber(row), row);
      }
    }
    for (Grid.Area area : grid.merged()) {
      Integer row = rows.get(area.top());
      if (row != null && look.filled(row, area.left()) && !look.numeric(row, area.left())) {
        fill(area, row, table.bodyEnd());
      }
    }
  }

  private void fill(Grid.Area area, int top, int end) {
    String text = grid.text(top, area.left());
    for (int row = top + 1;
        row < end && grid.rowNumber(row) <= area.bottom() && texts.size() < MOST;
        row++) {
      texts.put(place(row, area.left()), text);
    }
  }

  private static long place(int row, int column) {
    return (long) row << 32 | column;
  }

  String text(int row, int column) {
    String text = grid.text(row, column);
    return text.isEmpty() && !texts.isEmpty() ? texts.getOrDefault(place(row, column), "") : text;
  }
}
