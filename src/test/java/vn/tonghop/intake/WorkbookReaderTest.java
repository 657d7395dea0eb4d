package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;

class WorkbookReaderTest {

  @Test
  void readsCellsByTheirAddress() {
    Grid grid =
        Workbooks.grid(
            Workbooks.sheet(sheet -> {
              Workbooks.row(sheet, 3, "a", "", "c");
              sheet.createRow(6).createCell(27).setCellValue("far");
            }));

    assertThat(grid.rows()).isEqualTo(2);
    assertThat(Texts.row(grid, 0)).containsExactly("a", "", "c");
    assertThat(grid.kind(0, 1)).isEqualTo(CellKind.BLANK);
    assertThat(grid.source(1, 27)).isEqualTo(Source.ofSheet("a.xlsx", "Biểu 01", 7, 28));
    assertThat(grid.source(1, 27)).hasToString("a.xlsx!Biểu 01!AB7");
  }

  @ParameterizedTest
  @CsvSource({
    "3.46, 3.46",
    "118, 118",
    "0.1, 0.1",
    "-5, -5",
    "0, 0",
    "1E21, 1000000000000000000000",
    "1E-7, 0.0000001",
    "100.50, 100.5",
    "3.4600000000000000000001, 3.46",
    "123456789012345, 123456789012345"
  })
  void writesNumbersInTheirShortestForm(String stored, String text) {
    assertThat(CellText.number(stored)).contains(text);
  }

  @ParameterizedTest
  @CsvSource({"NaN", "1d", "0x1p3", "''", "1E999", "' '", "1.2.3"})
  void takesNothingElseForANumber(String stored) {
    assertThat(CellText.number(stored)).isEmpty();
  }

  @Test
  void tellsDatesFromNumbersByTheirFormat() {
    Grid grid =
        Workbooks.grid(
            Workbooks.sheet(sheet -> {
              Workbooks.row(sheet, 1, 44533, 44533.5, 44533, 3.46, 118);
              style(sheet, 0, "dd/mm/yyyy");
              style(sheet, 1, "[$-42A]d\\ mmmm\\ yyyy\\ hh:mm");
              style(sheet, 2, "m/d/yy");
              style(sheet, 3, "#,##0.00 \"đồng/ngày\"");
            }));

    assertThat(Texts.row(grid, 0))
        .containsExactly("2021-12-03", "2021-12-03T12:00:00", "2021-12-03", "3.46", "118");
    assertThat(grid.kind(0, 0)).isEqualTo(CellKind.DATE);
    assertThat(grid.kind(0, 3)).isEqualTo(CellKind.NUMBER);
  }

  private static void style(XSSFSheet sheet, int column, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    sheet.getRow(0).getCell(column).setCellStyle(style);
  }

  @Test
  void countsDatesFrom1904WhereTheWorkbookDoes() {
    byte[] content =
        Workbooks.bytes(workbook -> {
          workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
          XSSFSheet sheet = workbook.createSheet();
          XSSFCell cell = sheet.createRow(0).createCell(0);
          cell.setCellValue(44_533 - 1_462);
          style(sheet, 0, "yyyy-mm-dd");
        });

    assertThat(Workbooks.grid(content).text(0, 0)).isEqualTo("2021-12-03");
  }

  @Test
  void readsTextsInAllTheirForms() {
    byte[] content =
        Workbooks.sheet(sheet -> {
          XSSFRichTextString rich = new XSSFRichTextString("Phúc Xá");
          rich.applyFont(0, 3, sheet.getWorkbook().createFont());
          sheet.createRow(0).createCell(0).setCellValue(rich);
          sheet.getRow(0).createCell(1).setCellValue("two_x000D_\nlines");
          sheet.getRow(0).createCell(2).setCellValue("Phu\u0301c");
          sheet.getRow(0).createCell(3).setCellValue(true);
          sheet.getRow(0).createCell(4).setCellValue("x");
        });
    byte[] inline =
        Workbooks.patched(
            content,
            "xl/worksheets/sheet1.xml",
            xml ->
                xml.replaceFirst(
                    "<c r=\"E1\"[^>]*>.*?</c>",
                    "<c r=\"E1\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>"));

    Grid grid = Workbooks.grid(inline);

    assertThat(Texts.row(grid, 0))
        .containsExactly("Phúc Xá", "two\r\nlines", "Phúc", "true", "inline");
    assertThat(grid.kind(0, 3)).isEqualTo(CellKind.BOOLEAN);
  }

  @Test
  void countsFormulasByTheValueThatIsStored() {
    byte[] content =
        Workbooks.sheet(sheet -> {
          Workbooks.row(sheet, 1, 2, 3);
          sheet.getRow(0).createCell(2).setCellFormula("A1+B1");
          sheet.getRow(0).createCell(3).setCellFormula("A1*B1");
          sheet.getRow(0).createCell(4).setCellFormula("\"\"&\"\"");
          sheet.getRow(0).createCell(5).setCellErrorValue(FormulaError.REF);
          XSSFWorkbook workbook = sheet.getWorkbook();
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
          XSSFCell uncalculated = sheet.getRow(0).getCell(3);
          uncalculated.getCTCell().unsetV();
        });

    Grid grid = Workbooks.grid(content);

    assertThat(Texts.row(grid, 0)).containsExactly("2", "3", "5", "=A1*B1", "", "#REF!");
    assertThat(grid.kind(0, 2)).isEqualTo(CellKind.NUMBER);
    assertThat(grid.kind(0, 3)).isEqualTo(CellKind.UNCALCULATED);
    assertThat(grid.kind(0, 5)).isEqualTo(CellKind.ERROR);
  }

  @Test
  void knowsWhatIsHiddenAndMerged() {
    byte[] content =
        Workbooks.bytes(workbook -> {
          XSSFSheet first = workbook.createSheet("Một");
          Workbooks.row(first, 1, "a", "b", "c");
          Workbooks.row(first, 5, "d", "e", "f");
          first.getRow(4).setZeroHeight(true);
          first.setColumnHidden(1, true);
          first.addMergedRegion(new CellRangeAddress(0, 1, 0, 2));
          Workbooks.row(workbook.createSheet("Hai"), 1, "x");
          workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

    Received received = Intake.receive("a.xlsx", content);

    Grid first = received.grids().getFirst();
    assertThat(first.hiddenRow(0)).isFalse();
    assertThat(first.hiddenRow(1)).isTrue();
    assertThat(first.hiddenColumn(1)).isTrue();
    assertThat(first.hiddenColumn(2)).isFalse();
    assertThat(first.hidden()).isFalse();
    assertThat(first.merged()).containsExactly(new Grid.Area(1, 0, 2, 2));
    assertThat(received.grids().get(1).sheet()).contains("Hai");
    assertThat(received.grids().get(1).hidden()).isTrue();
  }

  @Test
  void namesWhatOfATableIsHidden() {
    byte[] content =
        Workbooks.sheet(sheet -> {
          Workbooks.row(sheet, 1, "BÁO CÁO");
          Workbooks.row(sheet, 3, "TT", "Đơn vị", "Kết quả", "Ghi chú");
          for (int row = 4; row <= 9; row++) {
            Workbooks.row(sheet, row, row - 3, "Phường " + row, 5, "");
          }
          sheet.getRow(0).setZeroHeight(true);
          sheet.getRow(4).setZeroHeight(true);
          sheet.getRow(6).setZeroHeight(true);
          sheet.getRow(7).setZeroHeight(true);
          sheet.setColumnHidden(0, true);
          sheet.setColumnHidden(5, true);
        });

    assertThat(Intake.receive("a.xlsx", content).findings())
        .containsExactly(
            new Finding(
                new IntakeProblem.HiddenCells(false, List.of("5", "7-8"), List.of("A")),
                Source.ofSheet("a.xlsx", "Biểu 01", 5, 0)));
  }

  @Test
  void readsLongTextsAndManyEntities() {
    byte[] content =
        Workbooks.sheet(sheet -> {
          for (int row = 1; row <= 50; row++) {
            Workbooks.row(sheet, row, longText(row));
          }
        });

    assertThat(Workbooks.grid(content).text(49, 0)).isEqualTo(longText(50));
  }

  private static String longText(int row) {
    return IntStream.range(0, 2_000)
        .mapToObj(word -> "%x & <".formatted(word * row * 7919))
        .collect(Collectors.joining());
  }

  @Test
  void readsWhatStreamingProgramsWrite() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(2)) {
      SXSSFSheet sheet = workbook.createSheet("S");
      for (int row = 0; row < 5; row++) {
        sheet.createRow(row).createCell(0).setCellValue("r" + row);
      }
      workbook.write(bytes);
    }

    assertThat(Workbooks.grid(bytes.toByteArray()).text(4, 0)).isEqualTo("r4");
  }

  @Test
  void keepsTheOrderOfSheets() {
    byte[] content =
        Workbooks.bytes(workbook -> {
          workbook.createSheet("B").createRow(0).createCell(0).setCellValue("b");
          workbook.createSheet("A").createRow(0).createCell(0).setCellValue("a");
          workbook.setSheetOrder("A", 0);
        });

    assertThat(Intake.receive("a.xlsx", content).grids())
        .extracting(grid -> grid.sheet().orElseThrow())
        .containsExactly("A", "B");
  }
}
