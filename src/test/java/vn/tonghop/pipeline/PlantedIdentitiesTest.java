package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.CommandLines;

/// Identities planted all over a folder of submissions come out nowhere: not in what any command
/// prints, not in what it writes, whether the file is refused or only a cell of it.
class PlantedIdentitiesTest {

  /// What no output may hold; each stands in a file of its own, and some in several.
  private static final List<String> PLANTED =
      List.of(
          "Nguyễn Văn Cường",
          "NGUYỄN VĂN CƯỜNG",
          "Nguyen Van Cuong",
          "Trần Thị Bích",
          "Phạm Quốc Huy",
          "Đặng Hữu Lộc",
          "Bùi Kim Oanh",
          "Cường",
          "Bích",
          "001085012345",
          "012345678",
          "0912345678",
          "0912 345 678",
          "14/02/1985",
          "1985",
          "ngách 7",
          "tổ dân phố 15");

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void plant() throws IOException {
    office = Office.in(folder);
    office.rows("2021-01/c.csv", List.of("c,2021-01,cases,7", "c,2021-01,people,30"));
    cells();
    names();
    heads();
    workbook();
  }

  private void cells() throws IOException {
    form("2021-01/a-1.csv", "Số vụ,Nguyễn Văn Cường,");
    form("2021-01/a-2.csv", "Số vụ,001085012345,");
    form("2021-01/a-3.csv", "Số vụ,0912345678,");
    form("2021-01/a-4.csv", "Số vụ,3,đối tượng Trần Thị Bích SN 1985");
    form("2021-01/a-5.csv", "Số vụ,3,sinh ngày 14/02/1985");
    form("2021-01/a-6.csv", "Số vụ,3,trú tại số 12 ngách 7 phố Đội Cấn");
    form("2021-01/a-7.csv", "Số vụ,3,\"gọi 0912 345 678, CMND 012345678\"");
    form("2021-01/a-8.csv", "Số vụ,12 Nguyễn Văn Cường,");
    form("2021-01/a-9.csv", "Số vụ,3,NGUYỄN VĂN CƯỜNG");
  }

  private void names() throws IOException {
    form("2021-02/a-1.csv", "Nguyễn Văn Cường,3,");
    form("2021-02/a-2.csv", "Nguyen Van Cuong,3,");
    form("2021-02/a-3.csv", "Phạm Quốc Huy 0912345678,3,");
    office.file(
        "submissions/2021-02/b.csv",
        "Đơn vị,Chỉ tiêu,Kết quả\nTrần Thị Bích,Số vụ,3\nPhường Bình,Bùi Kim Oanh,4\n");
    office.file("submissions/2021-02/d.csv", "Đơn vị: Đặng Hữu Lộc,\nChỉ tiêu,Kết quả\nSố vụ,3\n");
    office.file(
        "submissions/2021-02/e.csv",
        "Kỳ báo cáo: sinh ngày 14/02/1985,\nĐơn vị: Phường An,\nChỉ tiêu,Kết quả\nSố vụ,3\n");
  }

  private void form(String name, String row) throws IOException {
    office.file(
        "submissions/" + name, "Đơn vị: Phường An,,\nChỉ tiêu,Kết quả,Ghi chú\n" + row + "\n");
  }

  private void heads() throws IOException {
    office.file(
        "submissions/2021-03/a.csv",
        "Đơn vị,Số vụ,Nguyễn Văn Cường,Phạm Quốc Huy\nPhường An,3,4,x\nPhường Bình,1,2,y\n");
    office.file(
        "submissions/2021-03/b.csv", "Đơn vị,Họ và tên / Nam,Số vụ\nPhường An,Trần Thị Bích,3\n");
    office.file(
        "submissions/2021-03/c.csv", "Nguyễn Văn Cường,Trần Thị Bích\nSố vụ,x\nSố người,y\n");
    office.file(
        "submissions/2021-03/d.csv",
        "Chỉ tiêu,Kết quả,Diễn biến\nSố vụ,3,Phạm Quốc Huy\nSố người,4,Bùi Kim Oanh\n");
    office.file(
        "submissions/2021-03/e.csv", "Nguyễn Văn Cường,3\nTrần Thị Bích,4\nPhạm Quốc Huy,5\n");
  }

  private void workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Nguyễn Văn Cường");
      workbook.getProperties().getExtendedProperties().setManager("Trần Thị Bích");
      Sheet sheet = workbook.createSheet("Nguyễn Văn Cường");
      line(sheet, 0, "Đơn vị: Phường Bình");
      line(sheet, 1, "Chỉ tiêu", "Kết quả", "Ghi chú");
      line(sheet, 2, "Số vụ", "12O", "");
      line(sheet, 4, "Người lập biểu");
      line(sheet, 5, "Trần Thị Bích");
      comment(workbook, sheet, "đối tượng Đặng Hữu Lộc, tổ dân phố 15");
      Path file = folder.resolve("submissions/2021-04/b.xlsx");
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private static void line(Sheet sheet, int at, String... cells) {
    Row row = sheet.createRow(at);
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
  }

  private static void comment(XSSFWorkbook workbook, Sheet sheet, String text) {
    CreationHelper help = workbook.getCreationHelper();
    ClientAnchor anchor = help.createClientAnchor();
    anchor.setRow1(2);
    anchor.setCol1(1);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(help.createRichTextString(text));
    comment.setAuthor("Nguyễn Văn Cường");
    sheet.getRow(2).getCell(1).setCellComment(comment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check -v",
        "check --lang vi",
        "check -f json",
        "check -p 2021-02",
        "status -p 2021-01",
        "status -p 2021-02 -f json",
        "rollup -p 2021 -f json",
        "rollup -p 2021-03",
        "report -p 2021",
        "report -p 2021-01 -f json",
        "report -p 2021-02 -o out/",
        "report -p 2021-02 -f md -o out/report.md",
        "explain cases -p 2021-02",
        "explain cases -p 2021 -f json",
        "read submissions/2021-01/a-1.csv",
        "read submissions/2021-01/a-4.csv",
        "read submissions/2021-01/a-7.csv",
        "read submissions/2021-02/a-3.csv",
        "read submissions/2021-03/a.csv",
        "read submissions/2021-03/b.csv -f json",
        "read submissions/2021-03/d.csv",
        "read submissions/2021-04/b.xlsx"
      })
  void noIdentityComesOut(String line) throws IOException {
    Path before = folder.resolve("submissions");
    CommandLines.Outcome outcome = office.run("tonghop " + line);

    assertThat(outcome.exit()).isNotEqualTo(70);
    PLANTED.forEach(identity -> {
      assertThat(outcome.out()).as(identity).doesNotContain(identity);
      assertThat(outcome.err()).as(identity).doesNotContain(identity);
    });
    for (Path file : written(before)) {
      String content = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
      PLANTED.forEach(identity ->
          assertThat(content)
              .as(file + " " + identity)
              .doesNotContain(
                  new String(
                      identity.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                      java.nio.charset.StandardCharsets.ISO_8859_1)));
    }
  }

  @Test
  void theirPlacesAreTold() {
    String out = office.run("tonghop check").out();
    assertThat(out).contains("error[personal-data]", "a-4.csv:3:3");
  }

  private List<Path> written(Path submissions) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.startsWith(submissions))
          .toList();
    }
  }
}
