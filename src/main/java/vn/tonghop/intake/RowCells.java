package vn.tonghop.intake;

import java.util.Arrays;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.GridBuilder;

/// The cells of one row, until the row is whole.
final class RowCells {

  private String[] texts = new String[16];
  private CellKind[] kinds = new CellKind[16];
  private int width;

  boolean isEmpty() {
    return width == 0;
  }

  void clear() {
    width = 0;
  }

  void put(int column, CellKind kind, String text) {
    if (column >= texts.length) {
      int room = Math.max(column + 1, texts.length * 2);
      texts = Arrays.copyOf(texts, room);
      kinds = Arrays.copyOf(kinds, room);
    }
    // Cells between the last one and this one are not written: they are blank.
    while (width <= column) {
      texts[width] = "";
      kinds[width] = CellKind.BLANK;
      width++;
    }
    texts[column] = text;
    kinds[column] = kind;
  }

  /// Gives the row to a grid, unless there is nothing in it.
  void end(GridBuilder grid, int row, boolean hidden, Budget budget) {
    if (width > 0) {
      budget.takeCells(width);
      grid.row(row, Arrays.copyOf(texts, width), Arrays.copyOf(kinds, width), hidden);
    }
  }
}
