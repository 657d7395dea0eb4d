package vn.tonghop.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FormatProblem;
import vn.tonghop.finding.FormatProblem.Encoding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// One table in every format, written by LibreOffice.
class FormatsTest {

  private static final byte[] CSV = "unit,period,indicator,value\np,2021-06,i,3\n".getBytes(UTF_8);

  static byte[] fixture(String name) {
    try (InputStream stream =
        Objects.requireNonNull(
            FormatsTest.class.getResourceAsStream("/vn/tonghop/formats/" + name))) {
      return stream.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static List<Problem> problems(Received received) {
    return received.findings().stream().map(Finding::problem).toList();
  }

  private static Received receive(String name) {
    return Intake.receive(name, fixture(name));
  }

  private static String row(Grid grid, int row) {
    StringBuilder cells = new StringBuilder();
    for (int column = 0; column < grid.width(row); column++) {
      cells.append(column == 0 ? "" : "|").append(grid.text(row, column));
    }
    return cells.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bieu.xls", "bieu.ods"})
  void workbooksReadTheSame(String name) {
    Received received = receive(name);
    Grid grid = received.grids().getFirst();
    Table table = received.tables().getFirst();

    assertThat(grid.sheet()).contains("Biểu 01");
    assertThat(table.heads())
        .containsExactly("TT", "Chỉ tiêu", "Kết quả / Nam", "Kết quả / Nữ", "Ngày");
    assertThat(row(grid, table.bodyTop())).isEqualTo("1|Lượt kiểm tra|12|3.5|2021-06-14");
    assertThat(row(grid, table.bodyTop() + 3)).isEqualTo("Tổng||23|#DIV/0!");
    assertThat(grid.kind(table.bodyTop(), 4)).isEqualTo(CellKind.DATE);
    assertThat(grid.kind(table.bodyTop() + 3, 2)).isEqualTo(CellKind.NUMBER);
    assertThat(grid.kind(table.bodyTop() + 3, 3)).isEqualTo(CellKind.ERROR);
    assertThat(grid.rowNumber(table.bodyTop())).isEqualTo(6);
    assertThat(grid.merged()).contains(new Grid.Area(4, 2, 4, 3), new Grid.Area(4, 0, 5, 0));
    assertThat(grid.notes()).containsExactly(new Grid.Note(6, 2, "đã kiểm tra lại"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bieu.xls", "bieu.ods"})
  void whatIsHiddenIsNamed(String name) {
    Received received = receive(name);

    assertThat(problems(received))
        .contains(
            new IntakeProblem.HiddenCells(false, List.of("7"), List.of("D")),
            new IntakeProblem.HiddenCells(true, List.of(), List.of()));
    assertThat(received.grids()).extracting(Grid::hidden).containsExactly(false, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bieu.xls", "bieu.ods"})
  void fontsOfBeforeUnicodeAreRead(String name) {
    Received received = receive(name);

    assertThat(row(received.grids().get(2), 1)).isEqualTo("Phường Phúc Xá|2021-06|3");
    assertThat(problems(received)).contains(new FormatProblem.Converted(Encoding.TCVN3, 1));
  }

  @Test
  void tablesOfALetterHaveItsTextAsTitle() {
    Received received = receive("thu.docx");
    Table table = received.tables().getFirst();
    Grid grid = table.grid();

    assertThat(received.tables()).hasSize(1);
    assertThat(grid.sheet()).contains("Bảng 2");
    assertThat(table.heads()).containsExactly("Chỉ tiêu", "ĐVT", "Kết quả / Nam", "Kết quả / Nữ");
    assertThat(row(grid, table.bodyTop())).isEqualTo("Lượt kiểm tra|lượt|12|3");
    assertThat(grid.rowNumber(table.bodyTop())).isEqualTo(3);
    assertThat(row(grid, 0)).contains("PHƯỜNG CỐNG VỊ");
    assertThat(row(grid, table.headTop() - 1)).isEqualTo("Kết quả tháng 6 năm 2021");
    assertThat(grid.merged()).contains(new Grid.Area(1, 0, 2, 0), new Grid.Area(1, 2, 1, 3));
    assertThat(received.findings()).isEmpty();
  }

  @Test
  void aPageUnderTheNameOfAWorkbookIsReadAndNamed() {
    Received received = Intake.receive("bieu.xls", fixture("bieu.html"));
    Table table = received.tables().getFirst();

    assertThat(table.heads())
        .containsExactly("TT", "Chỉ tiêu", "Kết quả / Nam", "Kết quả / Nữ", "Ngày");
    assertThat(problems(received)).contains(new FormatProblem.HtmlWorkbook(".xls"));
    assertThat(problems(Intake.receive("bieu.html", fixture("bieu.html"))))
        .doesNotContain(new FormatProblem.HtmlWorkbook(".html"));
  }

  @ParameterizedTest
  @CsvSource({
    "bieu.xlsx, a.csv, .csv, .xlsx",
    "bieu.xlsx, a.xls, .xls, .xlsx",
    "bieu.xls, a.xlsx, .xlsx, .xls",
    "bieu.ods, a.xlsx, .xlsx, .ods",
    "bieu.html, a.csv, .csv, .html",
    "thu.docx, a.doc, .doc, .docx"
  })
  void contentDecidesAndTheNameIsNamed(String fixture, String name, String ending, String actual) {
    Received received = Intake.receive(name, fixture(fixture));

    assertThat(received.tables()).isNotEmpty();
    assertThat(problems(received)).contains(new FormatProblem.WrongEnding(ending, actual));
  }

  @Test
  void textUnderTheNameOfAWorkbookIsNamed() {
    assertThat(problems(Intake.receive("a.xlsx", CSV)))
        .containsExactly(new FormatProblem.WrongEnding(".xlsx", ".csv"));
  }

  @Test
  void packedFilesAreReceivedAndCounted() {
    byte[] zip = zip("bao-cao/phuc-xa.xlsx", "x", "bao-cao/anh.jpg", "x", "thu.pdf", "x");

    Received received = Intake.receive("a.zip", zip);
    assertThat(received.kind()).isEqualTo(Kind.NOT_A_TABLE);
    assertThat(problems(received))
        .containsExactly(new FormatProblem.Archive(3, List.of(".jpg", ".pdf", ".xlsx")));
    assertThat(problems(Intake.receive("a.xlsx", zip)))
        .contains(new FormatProblem.WrongEnding(".xlsx", ".zip"));
  }

  @Test
  void lettersOfWordsAloneAreReceived() {
    assertThat(problems(receive("thu.doc"))).containsExactly(new IntakeProblem.NotATable(".doc"));
  }

  static byte[] zip(String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int part = 0; part < parts.length; part += 2) {
        zip.putNextEntry(new ZipEntry(parts[part]));
        zip.write(parts[part + 1].getBytes(UTF_8));
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }

  @Test
  void passwordsAreNamed() throws Exception {
    assertThat(problems(Intake.receive("a.xlsx", lockedXlsx())))
        .containsExactly(new IntakeProblem.PasswordProtected());
    assertThat(problems(Intake.receive("a.xls", lockedXls())))
        .containsExactly(new IntakeProblem.PasswordProtected());
    byte[] ods =
        zip(
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml",
            "\u0001\u0002",
            "META-INF/manifest.xml",
            "<m><file-entry><encryption-data/></file-entry></m>");
    assertThat(problems(Intake.receive("a.ods", ods)))
        .containsExactly(new IntakeProblem.PasswordProtected());
  }

  private static byte[] lockedXlsx() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
      info.getEncryptor().confirmPassword("mật khẩu");
      try (OutputStream stream = info.getEncryptor().getDataStream(container)) {
        stream.write(fixture("bieu.xlsx"));
      }
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] lockedXls() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      workbook.createSheet("S").createRow(0).createCell(0).setCellValue("x");
      Biff8EncryptionKey.setCurrentUserPassword("mat khau");
      workbook.write(bytes);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    return bytes.toByteArray();
  }

  @Test
  void whatHasNoReaderSaysSo() {
    assertThat(problems(Intake.receive("a.xls", excel95())))
        .containsExactly(new IntakeProblem.OtherFormat("Excel 5.0/95 (.xls)"));
    assertThat(problems(Intake.receive("a.xlsb", zip("xl/workbook.bin", "x"))))
        .containsExactly(new IntakeProblem.OtherFormat(".xlsb"));
    assertThat(problems(Intake.receive("a.numbers", zip("Index/Document.iwa", "x"))))
        .containsExactly(new IntakeProblem.OtherFormat(".numbers"));
    assertThat(problems(Intake.receive("a.xls", "MIME-Version: 1.0\n".getBytes(UTF_8))))
        .containsExactly(new IntakeProblem.OtherFormat(".mht"));
  }

  /// A container with the stream that Excel 5.0 and 95 write.
  private static byte[] excel95() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[] {9, 8, 8, 0, 0, 5}), "Book");
      container.writeFilesystem(bytes);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }

  @Test
  void macrosAreNamedAndNotRun() {
    byte[] content = withPart(fixture("bieu.xlsx"), "xl/vbaProject.bin");

    assertThat(problems(Intake.receive("a.xlsm", content))).contains(new FormatProblem.Macros());
    assertThat(Intake.receive("a.xlsm", content).tables()).isNotEmpty();
  }

  private static byte[] withPart(byte[] zip, String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        from.transferTo(to);
      }
      to.putNextEntry(new ZipEntry(name));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return bytes.toByteArray();
  }

  @Test
  void strictWorkbooksReadLikeOthers() {
    byte[] strict = fixture("bieu.xlsx");
    for (String part : List.of("xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels")) {
      strict =
          Workbooks.patched(
              strict,
              part,
              xml ->
                  xml.replace(
                          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                          "http://purl.oclc.org/ooxml/spreadsheetml/main")
                      .replace(
                          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                          "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    }
    assertThat(row(Intake.receive("a.xlsx", strict).grids().getFirst(), 4))
        .isEqualTo(row(receive("bieu.xlsx").grids().getFirst(), 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bieu.xls", "bieu.xlsx", "bieu.ods", "bieu.html", "thu.docx", "thu.doc"})
  void whatIsCutShortIsAnsweredWhereverItIsCut(String name) {
    byte[] content = fixture(name);
    for (int percent = 1; percent < 100; percent++) {
      Received received =
          Intake.attempt(name, Arrays.copyOf(content, content.length * percent / 100));

      boolean read = received.kind() == Kind.TABLES;
      assertThat(read || !received.findings().isEmpty()).as("%d %%", percent).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bieu.xls", "bieu.ods", "bieu.html", "thu.docx", "thu.doc"})
  void bytesThatChangedAreAnswered(String name) {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      byte[] content = fixture(name);
      for (int change = 0; change <= round % 8; change++) {
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      }
      Received received = Intake.attempt(name, content);
      assertThat(received.kind() == Kind.TABLES || !received.findings().isEmpty())
          .as("round %d", round)
          .isTrue();
    }
  }

  @Test
  void tablesInTablesExhaustNobody() {
    String deep = "<table><tr><td>".repeat(10_000);
    Received page = Intake.attempt("a.html", ("<html>" + deep + "</html>").getBytes(UTF_8));
    assertThat(problems(page)).containsExactly(new IntakeProblem.NoTable());

    String tables = "<w:tbl><w:tr><w:tc>".repeat(10_000) + "</w:tc></w:tr></w:tbl>".repeat(10_000);
    Received letter = Intake.attempt("a.docx", letter(tables));
    assertThat(letter.kind()).isIn(Kind.NOT_A_TABLE, Kind.UNREADABLE);
  }

  private static byte[] letter(String body) {
    return zip(
        "_rels/.rels",
        "<Relationships><Relationship Id='a' Type='x/officeDocument' Target='word/document.xml'/></Relationships>",
        "word/document.xml",
        "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
  }

  @Test
  void repeatsAreTakenFromTheBudget() {
    String cell =
        "<t:table-cell o:value-type='float' o:value='1' t:number-columns-repeated='16384'/>";
    String rows = "<t:table-row t:number-rows-repeated='1000000'>" + cell + "</t:table-row>";
    assertThat(problems(Intake.receive("a.ods", ods(rows))))
        .containsExactly(new IntakeProblem.TooLarge(IntakeProblem.Limit.CELLS, Budget.CELLS));

    String blank = "<t:table-row t:number-rows-repeated='1048570'><t:table-cell/></t:table-row>";
    assertThat(problems(Intake.receive("a.ods", ods(blank))))
        .containsExactly(new IntakeProblem.EmptyFile());

    String wide =
        "<html><table>" + "<tr><td colspan=1000 rowspan=60000>1".repeat(9000) + "</table>";
    assertThat(problems(Intake.receive("a.html", wide.getBytes(UTF_8)))).hasSize(1);
  }

  private static byte[] ods(String rows) {
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml",
        "<o:d xmlns:o='o' xmlns:t='t'><t:table t:name='S'>" + rows + "</t:table></o:d>");
  }

  @Test
  void entitiesAreRefusedEverywhere() {
    String type = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
    byte[] ods =
        zip(
            "mimetype",
            "application/vnd.oasis.opendocument.spreadsheet",
            "content.xml",
            type + "<x>&e;</x>");
    assertThat(problems(Intake.receive("a.ods", ods)))
        .containsExactly(new IntakeProblem.DamagedWorkbook("content.xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"~$a.xlsx", ".DS_Store", "Thumbs.db", "desktop.ini", "__MACOSX/a.csv", "._a.csv"})
  void junkIsIgnored(String name) {
    assertThat(Intake.receive("submissions/" + name, CSV).kind()).isEqualTo(Kind.IGNORED);
    assertThat(Intake.receive("submissions/" + name.toLowerCase(Locale.ROOT), CSV).findings())
        .isEmpty();
  }
}
