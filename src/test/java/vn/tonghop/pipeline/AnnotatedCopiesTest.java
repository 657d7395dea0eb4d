package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.CommandLines;
import vn.tonghop.model.Lang;

class AnnotatedCopiesTest {

  private static final String CHECK =
      "tonghop check -p 2021-01 --as-of 2021-02-10 --annotate sua-lai";

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void office() throws IOException {
    office = Office.in(folder);
  }

  private CommandLines.Outcome check() {
    return CommandLines.run(folder, Lang.VI, CHECK);
  }

  private Path submitted(String name, Workbook workbook) throws IOException {
    Path file = folder.resolve("submissions").resolve(name);
    Files.createDirectories(file.getParent());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return Files.write(file, bytes.toByteArray());
  }

  /// A ward's form with a letter in a number, and a comment of its own beside it.
  private static <W extends Workbook> W form(W workbook, String cases) {
    Sheet sheet = workbook.createSheet("Biểu 01");
    row(sheet, 0, "Đơn vị: Phường An");
    row(sheet, 1, "Kỳ báo cáo: tháng 01 năm 2021");
    row(sheet, 3, "Chỉ tiêu", "Kết quả");
    row(sheet, 4, "Số vụ", cases);
    row(sheet, 5, "Số người", "7");
    return workbook;
  }

  private static void row(Sheet sheet, int at, String... cells) {
    Row row = sheet.createRow(at);
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
  }

  private static List<String> cells(Sheet sheet) {
    List<String> cells = new ArrayList<>();
    DataFormatter formatter = new DataFormatter();
    for (Row row : sheet) {
      for (Cell cell : row) {
        cells.add(cell.getAddress() + "=" + formatter.formatCellValue(cell));
      }
    }
    return cells;
  }

  @Test
  void theWrongCellIsMarkedAndNothingElseIsTouched() throws IOException {
    Path original = submitted("phuong-an.xlsx", form(new XSSFWorkbook(), "12O"));
    byte[] before = Files.readAllBytes(original);
    assertThat(check().err()).contains("đã ghi 1 bản có ghi chú chỗ cần sửa vào sua-lai");
    assertThat(Files.readAllBytes(original)).isEqualTo(before);
    try (Workbook sent = WorkbookFactory.create(original.toFile());
        Workbook copy = WorkbookFactory.create(folder.resolve("sua-lai/phuong-an.xlsx").toFile())) {
      assertThat(cells(copy.getSheet("Biểu 01"))).isEqualTo(cells(sent.getSheet("Biểu 01")));
      Cell wrong = copy.getSheet("Biểu 01").getRow(4).getCell(1);
      assertThat(wrong.getCellComment().getString().getString())
          .startsWith("lỗi: \"12O\" không phải là số");
      assertThat(wrong.getCellStyle().getFillForegroundColor())
          .isNotEqualTo(
              sent.getSheet("Biểu 01")
                  .getRow(4)
                  .getCell(1)
                  .getCellStyle()
                  .getFillForegroundColor());
      assertThat(copy.getSheet("Biểu 01").getRow(5).getCell(1).getCellComment()).isNull();
    }
  }

  @Test
  void theFirstSheetListsWhatToCorrectWithLinks() throws IOException {
    submitted("phuong-an.xlsx", form(new XSSFWorkbook(), "12O"));
    check();
    try (Workbook copy =
        WorkbookFactory.create(folder.resolve("sua-lai/phuong-an.xlsx").toFile())) {
      Sheet list = copy.getSheetAt(0);
      assertThat(list.getSheetName()).isEqualTo("Cần sửa");
      assertThat(copy.getActiveSheetIndex()).isZero();
      assertThat(list.getRow(1).getCell(2).getHyperlink().getAddress()).isEqualTo("'Biểu 01'!B5");
      assertThat(list.getRow(1).getCell(5).getStringCellValue()).isEqualTo("not-a-number");
    }
  }

  @Test
  void anOldWorkbookKeepsItsFormatAndACsvBecomesAWorkbook() throws IOException {
    submitted("phuong-an.xls", form(new HSSFWorkbook(), "12O"));
    office.rows("phuong-binh.csv", List.of("b,2021-01,cases,1O"));
    CommandLines.Outcome checked = check();
    assertThat(checked.exit()).as(checked.err()).isEqualTo(1);
    try (Workbook copy =
        WorkbookFactory.create(folder.resolve("sua-lai/phuong-binh.csv.xlsx").toFile())) {
      Cell wrong = copy.getSheetAt(1).getRow(1).getCell(3);
      assertThat(wrong.getStringCellValue()).isEqualTo("1O");
      assertThat(wrong.getCellComment().getString().getString()).contains("\"1O\"");
      Sheet list = copy.getSheetAt(0);
      Cell place = list.getRow(list.getLastRowNum()).getCell(2);
      assertThat(place.getHyperlink().getAddress()).isEqualTo("'" + copy.getSheetName(1) + "'!D2");
    }
    try (Workbook copy = WorkbookFactory.create(folder.resolve("sua-lai/phuong-an.xls").toFile())) {
      assertThat(copy).isInstanceOf(HSSFWorkbook.class);
      assertThat(copy.getSheetName(0)).isEqualTo("Cần sửa");
    }
  }

  @Test
  void aFileWithDataOnPersonsGivesTheListAlone() throws IOException {
    office.file(
        "submissions/phuong-an.csv", "Họ và tên,Số vụ\nNguyễn Văn Tèo,1\n".replace("Tèo", "Tý"));
    check();
    try (Workbook copy =
        WorkbookFactory.create(folder.resolve("sua-lai/phuong-an.csv.xlsx").toFile())) {
      assertThat(copy.getNumberOfSheets()).isEqualTo(1);
      assertThat(cells(copy.getSheetAt(0)).toString())
          .doesNotContain("Nguyễn")
          .contains("personal-data", "C2=dòng 1, cột 1");
    }
  }

  @Test
  void aWorkbookOfWhichNothingMayBePassedOnKeepsItsName() throws IOException {
    XSSFWorkbook form = form(new XSSFWorkbook(), "12");
    form.getSheetAt(0).getRow(4).createCell(2).setCellValue("CCCD 001085012345");
    submitted("phuong-an.xlsx", form);
    check();
    try (Workbook copy =
        WorkbookFactory.create(folder.resolve("sua-lai/phuong-an.xlsx").toFile())) {
      assertThat(copy.getNumberOfSheets()).isEqualTo(1);
      assertThat(cells(copy.getSheetAt(0)).toString()).doesNotContain("001085");
    }
  }

  @Test
  void whatConcernsTheWholeFileIsSaidWithoutItsPath() throws IOException {
    office.file("submissions/phuong-an.csv", "không có bảng nào\n");
    check();
    try (Workbook copy =
        WorkbookFactory.create(folder.resolve("sua-lai/phuong-an.csv.xlsx").toFile())) {
      assertThat(copy.getSheetAt(0).getRow(1).getCell(2).getStringCellValue()).isEqualTo("cả tệp");
    }
  }

  @Test
  void whoMadeTheFileIsNotInTheCopy() throws IOException {
    XSSFWorkbook form = form(new XSSFWorkbook(), "12O");
    form.getProperties().getCoreProperties().setCreator("Trần Thị Bí Mật");
    submitted("phuong-an.xlsx", form);
    check();
    try (XSSFWorkbook copy =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("sua-lai/phuong-an.xlsx")))) {
      assertThat(copy.getProperties().getCoreProperties().getCreator()).isEqualTo("tonghop");
    }
  }

  @Test
  void aTextThatWouldBeAFormulaStaysAText() throws IOException {
    office.rows("phuong-an.csv", List.of("a,2021-01,cases,=1+1"));
    check();
    try (Workbook copy =
        WorkbookFactory.create(folder.resolve("sua-lai/phuong-an.csv.xlsx").toFile())) {
      for (Sheet sheet : copy) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType())
                .isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA);
          }
        }
      }
    }
  }

  @Test
  void twoRunsWriteTheSameBytes() throws IOException {
    submitted("phuong-an.xlsx", form(new XSSFWorkbook(), "12O"));
    check();
    byte[] first = Files.readAllBytes(folder.resolve("sua-lai/phuong-an.xlsx"));
    check();
    assertThat(Files.readAllBytes(folder.resolve("sua-lai/phuong-an.xlsx"))).isEqualTo(first);
  }

  @Test
  void aSoundFileHasNoCopyAndInputsAreNoPlaceForCopies() throws IOException {
    submitted("phuong-an.xlsx", form(new XSSFWorkbook(), "12"));
    check();
    try (Stream<Path> copies =
        Files.exists(folder.resolve("sua-lai"))
            ? Files.list(folder.resolve("sua-lai"))
            : Stream.of()) {
      assertThat(copies).isEmpty();
    }
    assertThat(office.run("tonghop check --annotate submissions/x --as-of 2021-02-10").exit())
        .isEqualTo(2);
  }
}
