package vn.tonghop.intake;

import vn.tonghop.model.CellKind;
import vn.tonghop.model.GridBuilder;

/// Puts cells together to rows of a grid, within the budget: a row may stand many times below
/// itself.
final class GridRows {

  private final GridBuilder grid;
  private final Budget budget;
  private final RowCells row = new RowCells();

  GridRows(GridBuilder grid, Budget budget) {
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
    row.put(column, kind, text);
  }

  boolean isBlank() {
    return row.isEmpty();
  }

  /// Ends the row, as often as it stands below itself; rows without a cell are left out.
  ///
  /// @param rowNumber from 1
  void end(int rowNumber, int times, boolean hidden) {
    for (int again = 0; again < times && !row.isEmpty(); again++) {
      row.end(grid, rowNumber + again, hidden, budget);
    }
    row.clear();
  }
}
