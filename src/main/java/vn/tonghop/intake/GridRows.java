package vn.tonghop.intake;

import java.util.Arrays;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;

/// Puts cells together to rows of a grid, within the budget.
final class GridRows {

  private final Grid.Builder grid;
  private final Budget budget;
  private String[] texts = new String[16];
  private CellKind[] kinds = new CellKind[16];
  private int width;

  GridRows(Grid.Builder grid, Budget budget) {
    this.grid = grid;
    this.budget = budget;
  }

  /// A cell of the row at work; the last one of a column counts. Columns that are left out are
  /// blank.
  void put(int column, CellKind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column >= Address.COLUMNS) {
      throw Xml.damaged("");
    }
    if (column >= texts.length) {
      int room = Math.max(column + 1, texts.length * 2);
      texts = Arrays.copyOf(texts, room);
      kinds = Arrays.copyOf(kinds, room);
    }
    while (width <= column) {
      texts[width] = "";
      kinds[width] = CellKind.BLANK;
      width++;
    }
    texts[column] = text;
    kinds[column] = kind;
  }

  boolean isBlank() {
    return width == 0;
  }

  /// Ends the row, as often as it stands below itself; rows without a cell are left out.
  ///
  /// @param rowNumber from 1
  void end(int rowNumber, int times, boolean hidden) {
    for (int again = 0; again < times && width > 0; again++) {
      budget.takeCells(width);
      grid.row(rowNumber + again, Arrays.copyOf(texts, width), Arrays.copyOf(kinds, width), hidden);
    }
    width = 0;
  }
}
