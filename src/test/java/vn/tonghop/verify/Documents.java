package vn.tonghop.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Real files that hold given sentences or tables.
final class Documents {

  private Documents() {}

  /// A paragraph a sentence; numbers are cut over two runs, as Word does when somebody corrects
  /// one.
  static byte[] docx(List<String> sentences, List<List<String>> table) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (String sentence : sentences) {
        int half = sentence.length() / 2;
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(sentence.substring(0, half));
        paragraph.createRun().setText(sentence.substring(half));
      }
      if (!table.isEmpty()) {
        XWPFTable made = document.createTable(table.size(), table.getFirst().size());
        for (int row = 0; row < table.size(); row++) {
          XWPFTableRow cells = made.getRow(row);
          for (int column = 0; column < table.get(row).size(); column++) {
            cells.getCell(column).setText(table.get(row).get(column));
          }
        }
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  /// A cell a text; what is a number is stored as one.
  static byte[] xlsx(List<List<String>> rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("Biểu 01");
      for (int row = 0; row < rows.size(); row++) {
        XSSFRow cells = sheet.createRow(row);
        for (int column = 0; column < rows.get(row).size(); column++) {
          String text = rows.get(row).get(column);
          if (text.matches("\\d+(\\.\\d+)?")) {
            cells.createCell(column).setCellValue(Double.parseDouble(text));
          } else {
            cells.createCell(column).setCellValue(text);
          }
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
