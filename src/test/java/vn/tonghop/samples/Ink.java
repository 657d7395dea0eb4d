package vn.tonghop.samples;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/// Writes cells in the few looks that an official form has.
final class Ink {

  enum Look {
    PLAIN,
    CENTRED,
    TITLE,
    ITALIC,
    HEAD,
    TEXT,
    NUMBER
  }

  private final Sheet sheet;
  private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

  Ink(Sheet sheet) {
    this.sheet = sheet;
    for (Look look : Look.values()) {
      styles.put(look, style(sheet.getWorkbook(), look));
    }
  }

  private static CellStyle style(Workbook workbook, Look look) {
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints((short) 12);
    font.setBold(look == Look.TITLE || look == Look.HEAD);
    font.setItalic(look == Look.ITALIC);
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    boolean inTable = look == Look.HEAD || look == Look.TEXT || look == Look.NUMBER;
    if (inTable) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
      style.setWrapText(true);
    }
    if (look == Look.HEAD) {
      style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    style.setAlignment(
        switch (look) {
          case PLAIN, TEXT -> HorizontalAlignment.LEFT;
          case NUMBER, CENTRED, TITLE, ITALIC, HEAD -> HorizontalAlignment.CENTER;
        });
    return style;
  }

  /// Rows and columns count from 0.
  Cell write(int row, int column, String text, Look look) {
    Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = line.createCell(column);
    cell.setCellStyle(styles.get(look));
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    return cell;
  }

  /// A text over several columns.
  void write(int row, int left, int right, String text, Look look) {
    write(row, row, left, right, text, look);
  }

  /// A text over several rows and columns.
  void write(int top, int bottom, int left, int right, String text, Look look) {
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        write(row, column, row == top && column == left ? text : "", look);
      }
    }
    if (top != bottom || left != right) {
      sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
    }
  }

  /// A value as a spreadsheet keeps it when it is typed: a number where it looks like one.
  void value(int row, int column, String text) {
    Cell cell = write(row, column, "", Look.NUMBER);
    if (Amounts.isTypedNumber(text)) {
      cell.setCellValue(Integer.parseInt(text));
    } else if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }
}
