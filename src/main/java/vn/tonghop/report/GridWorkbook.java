package vn.tonghop.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.model.Grid;

/// A workbook of the cells of a file that is none: every cell is a text, where it stood.
final class GridWorkbook {

  /// What a cell of a workbook holds at most.
  private static final int LONGEST = 32_767;

  /// Beyond this a workbook in memory costs too much.
  private static final int MOST_ROWS = 100_000;

  private GridWorkbook() {}

  static XSSFWorkbook of(List<Grid> grids) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    for (Grid grid : grids) {
      String name = sheetName(grid, workbook);
      fill(workbook.createSheet(name), grid);
    }
    return workbook;
  }

  /// The sheet that the findings in a text file point to is the only one.
  static String sheetName(Grid grid, XSSFWorkbook workbook) {
    String name = WorkbookUtil.createSafeSheetName(grid.sheet().orElse("Sheet1"));
    String free = name;
    for (int number = 2; workbook.getSheetIndex(free) >= 0; number++) {
      free = WorkbookUtil.createSafeSheetName(number + " " + name);
    }
    return free;
  }

  private static void fill(Sheet sheet, Grid grid) {
    for (int at = 0; at < Math.min(grid.rows(), MOST_ROWS); at++) {
      int number = grid.rowNumber(at);
      if (number < 1 || number > MOST_ROWS) {
        continue;
      }
      Row row =
          sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
      for (int column = 0; column < Math.min(grid.width(at), 16_384); column++) {
        String text = grid.text(at, column);
        if (!text.isEmpty()) {
          row.createCell(column).setCellValue(text.substring(0, Math.min(text.length(), LONGEST)));
        }
      }
    }
  }
}
