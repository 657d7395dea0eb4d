package vn.tonghop.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// The cells that name units, periods and indicators. A merged cell names them for all its rows.
final class KeyCells {

  /// Merged areas of an honest sheet do not overlap; those of a hostile one stop here.
  private static final int MOST_FILLED = 2_000_000;

  private final Table table;
  private final Map<Integer, int[]> anchors = new HashMap<>();
  private int filled;

  KeyCells(Layout layout) {
    table = layout.table();
    if (!table.grid().merged().isEmpty()) {
      layout.units().forEach(this::fill);
      layout.periods().forEach(this::fill);
      layout.indicators().forEach(this::fill);
    }
  }

  private void fill(int column) {
    int[] rows = new int[table.bodyEnd()];
    Arrays.fill(rows, -1);
    for (Grid.Area area : table.grid().merged()) {
      if (area.left() <= column && column <= area.right() && area.bottom() > area.top()) {
        fill(rows, area);
      }
    }
    anchors.put(column, rows);
  }

  private void fill(int[] rows, Grid.Area area) {
    int anchor = -1;
    for (int row = first(area.top()); row < rows.length && filled < MOST_FILLED; row++) {
      int number = table.grid().rowNumber(row);
      if (number > area.bottom()) {
        return;
      }
      anchor = anchor < 0 && number == area.top() ? row : anchor;
      rows[row] = anchor;
      filled++;
    }
  }

  /// The first body row whose number is not below one.
  private int first(int number) {
    int low = table.bodyTop();
    int high = table.bodyEnd();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (table.grid().rowNumber(middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  String text(int row, int column) {
    String text = CellReader.trimmed(table.grid().text(row, column));
    if (!text.isEmpty() || anchors.isEmpty()) {
      return text;
    }
    int[] rows = anchors.get(column);
    return rows == null || rows[row] < 0
        ? text
        : CellReader.trimmed(table.grid().text(rows[row], column));
  }
}
