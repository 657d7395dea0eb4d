package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.WorkbookProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

class WorkbookHabitsTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static byte[] resource(String name) {
    try (InputStream stream = WorkbookHabitsTest.class.getResourceAsStream(name)) {
      assertThat(stream).as(name).isNotNull();
      return stream.readAllBytes();
    } catch (IOException fault) {
      throw new AssertionError(fault);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.8                 | 0%                | TEXT   | 80%
          0.8333333333333334  | 0.0%              | TEXT   | 83.3333333333333%
          1                   | 0.00%;-0.00%      | TEXT   | 100%
          80                  | 0"%"              | TEXT   | 80%
          80                  | 0\\%              | TEXT   | 80%
          12                  | 0" người"         | NUMBER | 12
          1234.5              | #,##0.00          | NUMBER | 1234.5
          44361               | [$-vi-VN]dd/mm/yyyy | DATE | 2021-06-14
          44361               | "ngày" dd "tháng" mm | DATE | 2021-06-14
          0.30000000000000004 | 0.00              | NUMBER | 0.3
          1E3                 | 0                 | NUMBER | 1000
          1.23E+5             | 0                 | NUMBER | 123000
          """)
  void readsNumbersAsTheirFormatShowsThem(
      String stored, String format, CellKind kind, String text) {
    byte[] content =
        Workbooks.patched(
            Workbooks.sheet(sheet -> {
              Workbooks.row(sheet, 1, 987654);
              XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
              style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
              sheet.getRow(0).getCell(0).setCellStyle(style);
            }),
            SHEET,
            xml -> xml.replace("987654.0", stored));

    Grid grid = Workbooks.grid(content);

    assertThat(grid.text(0, 0)).isEqualTo(text);
    assertThat(grid.kind(0, 0)).isEqualTo(kind);
  }

  @Test
  void countsTheCellsThatOtherProgramsCount() {
    List<Grid> grids = Intake.receive("a.xlsx", resource("stored.xlsx")).grids();

    assertThat(grids).extracting(Grid::stored).containsExactly(16L, 0L);
  }

  @Test
  void readsTheStrictFormOfTheStandard() {
    Received received = Intake.receive("a.xlsx", resource("strict.xlsx"));

    assertThat(received.tables()).hasSize(1);
    assertThat(TableText.rows(received.tables().getFirst()))
        .containsExactly(
            List.of("Đơn vị", "Kỳ", "Kết quả", "Ngày"),
            List.of("Phúc Xá", "2021-06", "3", "2021-06-14"));
    assertThat(received.grids().getFirst().notes())
        .containsExactly(new Grid.Note(2, 2, "đã kiểm tra"));
  }

  @Test
  void readsCommentsWithoutTheirAuthors() {
    byte[] content =
        Workbooks.sheet(sheet -> {
          Workbooks.row(sheet, 1, "Đơn vị", "Kỳ", "Kết quả");
          comment(sheet, 0, "Nguyễn Văn A:\nsố tạm tính");
          comment(sheet, 2, "không có tên");
        });

    assertThat(Workbooks.grid(content).notes())
        .containsExactly(new Grid.Note(1, 0, "số tạm tính"), new Grid.Note(1, 2, "không có tên"));
  }

  private static void comment(XSSFSheet sheet, int column, String text) {
    XSSFComment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, 1, column + 2, 4));
    comment.setAddress(0, column);
    comment.setString(text);
    comment.setAuthor("Nguyễn Văn A");
  }

  @Test
  void readsAThreadInPlaceOfTheCommentThatRepeatsIt() {
    byte[] plain =
        Workbooks.sheet(sheet -> {
          Workbooks.row(sheet, 1, "Đơn vị", "Kỳ", "Kết quả");
          comment(sheet, 0, "[Threaded comment] Your version of Excel…");
        });
    byte[] related =
        Workbooks.patched(
            plain,
            "xl/worksheets/_rels/sheet1.xml.rels",
            xml ->
                xml.replace(
                    "</Relationships>",
                    "<Relationship Id=\"t1\" Target=\"../threadedComments/threadedComment1.xml\""
                        + " Type=\"http://schemas.microsoft.com/office/2017/10/relationships/threadedComment\"/>"
                        + "</Relationships>"));
    byte[] content =
        Workbooks.with(
            related,
            "xl/threadedComments/threadedComment1.xml",
            "<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">"
                + "<threadedComment ref=\"A1\" personId=\"{1}\" id=\"{2}\"><text>hỏi lại</text></threadedComment>"
                + "<threadedComment ref=\"A1\" personId=\"{1}\" id=\"{3}\" parentId=\"{2}\"><text>đúng rồi</text></threadedComment>"
                + "</ThreadedComments>");

    assertThat(Workbooks.grid(content).notes())
        .containsExactly(new Grid.Note(1, 0, "hỏi lại"), new Grid.Note(1, 0, "đúng rồi"));
  }

  private static byte[] small() {
    return Workbooks.sheet(sheet -> {
      Workbooks.row(sheet, 3, "Đơn vị", "Kỳ", "Kết quả");
      Workbooks.row(sheet, 4, "Phúc Xá", "2021-06", 3);
      Workbooks.row(sheet, 5, "Cống Vị", "2021-06", 4);
    });
  }

  @Test
  void takesRowsAndColumnsOfNoSizeForHidden() {
    byte[] content =
        Workbooks.patched(
            small(),
            SHEET,
            xml ->
                xml.replace("<row r=\"5\">", "<row r=\"5\" ht=\"0\" customHeight=\"1\">")
                    .replace(
                        "<sheetData>",
                        "<cols><col min=\"2\" max=\"2\" width=\"0\" customWidth=\"1\"/></cols><sheetData>"));

    assertThat(Intake.receive("a.xlsx", content).findings())
        .extracting(Finding::problem)
        .containsExactly(new IntakeProblem.HiddenCells(false, List.of("5"), List.of("B")));
  }

  @Test
  void namesAFilterThatIsOn() {
    String filter =
        "</sheetData><autoFilter ref=\"A3:C5\"><filterColumn colId=\"0\"><filters><filter val=\"x\"/>"
            + "</filters></filterColumn></autoFilter>";

    assertThat(
            Intake.receive(
                    "a.xlsx",
                    Workbooks.patched(small(), SHEET, xml -> xml.replace("</sheetData>", filter)))
                .findings())
        .containsExactly(
            new Finding(
                new WorkbookProblem.ActiveFilter("A3:C5"),
                Source.ofSheet("a.xlsx", "Biểu 01", 0, 0)));
  }

  @Test
  void saysNothingOfAFilterThatIsOff() {
    byte[] content =
        Workbooks.sheet(sheet -> {
          Workbooks.row(sheet, 3, "Đơn vị", "Kỳ", "Kết quả");
          Workbooks.row(sheet, 4, "Phúc Xá", "2021-06", 3);
          sheet.setAutoFilter(CellRangeAddress.valueOf("A3:C4"));
        });

    assertThat(Intake.receive("a.xlsx", content).findings()).isEmpty();
  }

  @Test
  void findsATableFarBelowAndFarToTheRight() {
    Table table =
        Workbooks.table(sheet -> {
          for (int row = 1; row <= 60; row++) {
            Workbooks.row(sheet, row, "Căn cứ văn bản thứ " + row + " của Ủy ban nhân dân");
          }
          sheet.createRow(79).createCell(14).setCellValue("Đơn vị");
          sheet.getRow(79).createCell(15).setCellValue("Nghiện");
          sheet.createRow(80).createCell(15).setCellValue("Nam");
          sheet.getRow(80).createCell(16).setCellValue("Nữ");
          sheet.addMergedRegion(CellRangeAddress.valueOf("O80:O81"));
          sheet.addMergedRegion(CellRangeAddress.valueOf("P80:Q80"));
          for (int row = 81; row < 85; row++) {
            sheet.createRow(row).createCell(14).setCellValue("Phường " + row);
            sheet.getRow(row).createCell(15).setCellValue(row);
            sheet.getRow(row).createCell(16).setCellValue(2);
          }
        });

    assertThat(table.heads()).containsExactly("Đơn vị", "Nghiện / Nam", "Nghiện / Nữ");
    assertThat(table.left()).isEqualTo(14);
    assertThat(table.bodyEnd() - table.bodyTop()).isEqualTo(4);
  }

  @Test
  void repeatsMergedTextsAndNeverNumbers() {
    Table table =
        Workbooks.table(sheet -> {
          Workbooks.row(sheet, 1, "Đơn vị", "Chỉ tiêu", "Kết quả");
          Workbooks.row(sheet, 2, "Phúc Xá", "Kiểm tra", 3);
          Workbooks.row(sheet, 3, "", "Cai nghiện", "");
          Workbooks.row(sheet, 4, "Cống Vị", "Kiểm tra", 4);
          sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
          sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
        });

    assertThat(TableText.rows(table))
        .containsExactly(
            List.of("Đơn vị", "Chỉ tiêu", "Kết quả"),
            List.of("Phúc Xá", "Kiểm tra", "3"),
            List.of("Phúc Xá", "Cai nghiện", ""),
            List.of("Cống Vị", "Kiểm tra", "4"));
  }

  @Test
  void skipsHowSharedTextsArePronounced() {
    byte[] content =
        Workbooks.patched(
            small(),
            "xl/sharedStrings.xml",
            xml ->
                xml.replace(
                    "<t>Phúc Xá</t>",
                    "<t>Phúc Xá</t><rPh sb=\"0\" eb=\"1\"><t>fuku</t></rPh><phoneticPr fontId=\"0\"/>"));

    assertThat(Workbooks.grid(content).text(1, 0)).isEqualTo("Phúc Xá");
  }

  @Test
  void translatesWhatOldFontsShow() {
    byte[] content =
        Workbooks.sheet(sheet -> {
          Workbooks.row(sheet, 1, "Phóc X¸", "Phúc Xá", "Cống Vị", "Kyø baùo caùo", "x", 5);
          font(sheet, 0, ".VnTime");
          font(sheet, 1, ".VnTime");
          font(sheet, 2, ".VnTime");
          font(sheet, 3, "VNI-Times");
          font(sheet, 4, ".VnTime");
          font(sheet, 5, ".VnTime");
          XSSFRichTextString rich = new XSSFRichTextString("Phường X¸");
          XSSFFont old = sheet.getWorkbook().createFont();
          old.setFontName(".VnArial");
          rich.applyFont(7, 9, old);
          sheet.getRow(0).createCell(6).setCellValue(rich);
        });

    Received received = Intake.receive("a.xlsx", content);

    assertThat(Texts.row(received.grids().getFirst(), 0))
        .containsExactly("Phúc Xá", "Phúc Xá", "Cống Vị", "Kỳ báo cáo", "x", "5", "Phường Xá");
    assertThat(received.findings())
        .contains(
            new Finding(
                new WorkbookProblem.LegacyFont(List.of(".VnArial", ".VnTime", "VNI-Times"), 3),
                Source.ofSheet("a.xlsx", "Biểu 01", 1, 1)));
  }

  private static void font(XSSFSheet sheet, int column, String name) {
    XSSFFont font = sheet.getWorkbook().createFont();
    font.setFontName(name);
    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
    style.setFont(font);
    sheet.getRow(0).getCell(column).setCellStyle(style);
  }
}
