package vn.tonghop.intake;

import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import vn.tonghop.model.CellKind;

/// Reads the cells of an `.xls`; formulas by the value that is stored with them.
final class OldCells {

  private final HSSFWorkbook workbook;
  private final Fonts fonts = new Fonts();
  private final boolean from1904;

  OldCells(HSSFWorkbook workbook) {
    this.workbook = workbook;
    this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
  }

  /// What the fonts of the cells were converted from.
  Fonts fonts() {
    return fonts;
  }

  void put(GridRows rows, Cell cell) {
    CellType type = cell.getCellType();
    CellType value = type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type;
    int column = cell.getColumnIndex();
    switch (value) {
      case NUMERIC -> number(rows, cell);
      case STRING -> rows.put(column, CellKind.TEXT, text(cell));
      case BOOLEAN ->
          rows.put(column, CellKind.BOOLEAN, cell.getBooleanCellValue() ? "true" : "false");
      case ERROR ->
          rows.put(
              column, CellKind.ERROR, FormulaError.forInt(cell.getErrorCellValue()).getString());
      case FORMULA, BLANK, _NONE -> {}
    }
  }

  private void number(GridRows rows, Cell cell) {
    String stored = Double.toString(cell.getNumericCellValue());
    int column = cell.getColumnIndex();
    if (isDate(cell)) {
      String date = CellText.date(stored, from1904).orElse("");
      if (!date.isEmpty()) {
        rows.put(column, CellKind.DATE, date);
        return;
      }
    }
    CellText.number(stored)
        .ifPresentOrElse(
            number -> rows.put(column, CellKind.NUMBER, number),
            () -> rows.put(column, CellKind.TEXT, stored));
  }

  private static boolean isDate(Cell cell) {
    int format = cell.getCellStyle().getDataFormat();
    String code = cell.getCellStyle().getDataFormatString();
    return code != null && DateUtil.isADateFormat(format, code);
  }

  private String text(Cell cell) {
    String text = Nfc.of(cell.getStringCellValue());
    return cell.getCellStyle() instanceof HSSFCellStyle style
        ? fonts.text(
            text,
            style.getFont(workbook).getFontName(),
            cell.getSheet().getSheetName(),
            cell.getRowIndex() + 1)
        : text;
  }
}
