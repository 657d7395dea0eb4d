package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;

/// One sheet of an `.xls`.
///
/// @param cells reads its cells
record OldSheet(HSSFSheet sheet, OldCells cells, Budget budget) {

  private static final int COLUMNS = 256;

  void fill(GridBuilder grid) {
    GridRows rows = new GridRows(grid, budget);
    List<Row> stored = new ArrayList<>();
    sheet.rowIterator().forEachRemaining(stored::add);
    stored.sort(Comparator.comparingInt(Row::getRowNum));
    for (Row row : stored) {
      for (Cell cell : row) {
        cells.put(rows, cell);
      }
      rows.end(row.getRowNum() + 1, 1, row.getZeroHeight());
    }
    for (int column = 0; column < COLUMNS; column++) {
      if (sheet.isColumnHidden(column)) {
        grid.hideColumns(column, column);
      }
    }
    merge(grid);
    notes(grid);
  }

  private void merge(GridBuilder grid) {
    for (CellRangeAddress area : sheet.getMergedRegions()) {
      budget.takeCells(1);
      grid.merge(
          new Grid.Area(
              area.getFirstRow() + 1,
              area.getFirstColumn(),
              area.getLastRow() + 1,
              area.getLastColumn()));
    }
  }

  private void notes(GridBuilder grid) {
    sheet
        .getCellComments()
        .forEach((place, comment) -> {
          budget.takeCells(1);
          String text = comment.getString().getString();
          grid.note(new Grid.Note(place.getRow() + 1, place.getColumn(), Nfc.of(text)));
        });
  }
}
