package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.WorkbookProblem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;

class WorkbookFormulasTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static byte[] table(Consumer<XSSFSheet> filling) {
    return Workbooks.sheet(sheet -> {
      Workbooks.row(sheet, 1, "Đơn vị", "Nam", "Nữ", "Tổng số", "Đạt");
      Workbooks.row(sheet, 2, "Phúc Xá", 3, 4);
      Workbooks.row(sheet, 3, "Cống Vị", 5, 6);
      Workbooks.row(sheet, 4, "Kim Mã", 1, 2);
      filling.accept(sheet);
    });
  }

  private static XSSFCell formula(XSSFSheet sheet, int row, int column, String formula) {
    XSSFCell cell = sheet.getRow(row - 1).createCell(column);
    cell.setCellFormula(formula);
    return cell;
  }

  private static List<Finding> findings(byte[] content) {
    return Intake.receive("a.xlsx", content).findings();
  }

  private static Source at(int row, int column) {
    return Source.ofSheet("a.xlsx", "Biểu 01", row, column);
  }

  @Test
  void namesAValueThatTheFormulaNoLongerGives() {
    byte[] content =
        table(sheet -> {
          formula(sheet, 2, 3, "B2+C2").setCellValue(7);
          formula(sheet, 3, 3, "SUM(B3:C3)").setCellValue(10);
          formula(sheet, 4, 3, "D3*2+1").setCellValue(23);
          formula(sheet, 4, 4, "IF(D4>100,\"có\",\"không\")").setCellValue("có");
        });

    assertThat(findings(content))
        .containsExactly(
            new Finding(
                new WorkbookProblem.StaleFormula("10", "11"), at(3, 4), List.of("=SUM(B3:C3)")),
            new Finding(
                new WorkbookProblem.StaleFormula("có", "không"),
                at(4, 5),
                List.of("=IF(D4>100,\"có\",\"không\")")));
  }

  @Test
  void calculatesFormulasThatSeveralCellsShare() {
    byte[] content =
        Workbooks.patched(
            table(sheet -> {
              formula(sheet, 2, 3, "B2+C2").setCellValue(7);
              formula(sheet, 3, 3, "B3+C3").setCellValue(11);
              formula(sheet, 4, 3, "B4+C4").setCellValue(4);
            }),
            SHEET,
            xml ->
                xml.replace("<f>B2+C2</f>", "<f t=\"shared\" ref=\"D2:D4\" si=\"0\">B2+C2</f>")
                    .replace("<f>B3+C3</f>", "<f t=\"shared\" si=\"0\"/>")
                    .replace("<f>B4+C4</f>", "<f t=\"shared\" si=\"0\"/>"));

    assertThat(findings(content))
        .extracting(Finding::problem)
        .containsExactly(new WorkbookProblem.StaleFormula("4", "3"));
  }

  @Test
  void calculatesAcrossSheets() {
    byte[] content =
        Workbooks.bytes(workbook -> {
          XSSFSheet sheet = workbook.createSheet("Biểu 01");
          Workbooks.row(sheet, 1, "Đơn vị", "Nam", "Nữ");
          Workbooks.row(sheet, 2, "Phúc Xá", 3);
          XSSFSheet other = workbook.createSheet("Phụ lục 2");
          Workbooks.row(other, 1, 8);
          formula(sheet, 2, 2, "'Phụ lục 2'!A1+1").setCellValue(8);
        });

    assertThat(findings(content))
        .extracting(Finding::problem)
        .containsExactly(new WorkbookProblem.StaleFormula("8", "9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOW()",
        "RAND()*B2",
        "TODAY()-B2",
        "IF(TODAY()>0,5,6)",
        "INDIRECT(\"B2\")",
        "SUBTOTAL(9,B2:B4)",
        "B2&C2",
        "SUM(B2:XEZ2)",
        "D2+1",
        "B9999999",
        "IF(,,",
        "NOSUCH(1)",
        "_xlfn.LET(1)",
        "SUMPRODUCT((B2:B4>1)*C2:C4)",
        "BangA[Nam]",
        "B2+SoLieu"
      })
  void claimsNothingOfWhatCannotBeCalculatedForSure(String formula) {
    byte[] content =
        Workbooks.patched(
            table(sheet -> formula(sheet, 2, 3, "1+1").setCellValue(12345)),
            SHEET,
            xml ->
                xml.replace(
                    "<f>1+1</f>",
                    "<f>"
                        + formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                        + "</f>"));

    assertThat(findings(content)).isEmpty();
  }

  @Test
  void calculatesWithTheStoredValueOfWhatChangesByItself() {
    byte[] content =
        table(sheet -> {
          formula(sheet, 2, 3, "TODAY()").setCellValue(44000);
          formula(sheet, 3, 3, "D2+1").setCellValue(44001);
        });

    assertThat(findings(content)).isEmpty();
  }

  @Test
  void knowsThatTextsMayBeOtherNumbersElsewhere() {
    byte[] content =
        table(sheet -> {
          sheet.getRow(1).getCell(1).setCellValue("1.234");
          formula(sheet, 2, 3, "B2+C2").setCellValue(1238);
        });

    assertThat(findings(content)).isEmpty();
  }

  @Test
  void leavesFormulasOutsideOfTablesAlone() {
    byte[] content =
        Workbooks.sheet(sheet -> {
          Workbooks.row(sheet, 1, "Đơn vị", "Nam", "Nữ");
          Workbooks.row(sheet, 2, "Phúc Xá", 3, 4);
          sheet.createRow(7);
          formula(sheet, 8, 9, "1+1").setCellValue(5);
        });

    assertThat(findings(content)).isEmpty();
  }

  @Test
  void namesLinksToOtherFilesAndNeverFollowsThem() {
    byte[] content =
        Workbooks.patched(
            table(sheet -> {
              formula(sheet, 2, 3, "1+1").setCellValue(12);
              formula(sheet, 3, 3, "1+2").setCellValue(13);
            }),
            SHEET,
            xml ->
                xml.replace("<f>1+1</f>", "<f>[1]Sheet1!A1</f>")
                    .replace("<f>1+2</f>", "<f>SUM('[12]Biểu 2'!B2:B9)</f>"));

    assertThat(findings(content))
        .containsExactly(
            new Finding(new WorkbookProblem.ExternalLink("=[1]Sheet1!A1"), at(2, 4)),
            new Finding(new WorkbookProblem.ExternalLink("=SUM('[12]Biểu 2'!B2:B9)"), at(3, 4)));
  }

  @Test
  void keepsTheFormulaBehindAnError() {
    Grid grid =
        Workbooks.grid(
            table(sheet -> formula(sheet, 2, 3, "B2/0").setCellErrorValue(FormulaError.DIV0)));

    assertThat(grid.formula(1, 3)).contains("=B2/0");
    assertThat(grid.formula(1, 2)).isEmpty();
  }

  @Test
  void saysThatFormulasOverTooManyCellsAreNotCalculated() {
    byte[] content =
        table(sheet -> {
          formula(sheet, 2, 3, "SUM(Sheet2!A:IV)").setCellValue(1);
          formula(sheet, 3, 3, "SUM(Sheet2!A:IV)").setCellValue(1);
          sheet.getWorkbook().createSheet("Sheet2");
        });

    assertThat(findings(content))
        .containsExactly(
            new Finding(new WorkbookProblem.FormulasUnchecked(), Source.ofFile("a.xlsx")));
  }

  @Test
  void survivesFormulasThatHangOnEachOtherWithoutEnd() {
    byte[] content =
        Workbooks.sheet(sheet -> {
          Workbooks.row(sheet, 1, "Đơn vị", "Nam", "Nữ");
          for (int row = 2; row < 15_000; row++) {
            Workbooks.row(sheet, row, "Phường " + row, 3);
            formula(sheet, row, 2, "C" + (row + 1) + "+1").setCellValue(1);
          }
          Workbooks.row(sheet, 15_000, "Phường cuối", 3);
          formula(sheet, 15_000, 2, "C2").setCellValue(1);
        });

    assertThat(findings(content)).allMatch(finding -> finding.problem() instanceof WorkbookProblem);
  }
}
