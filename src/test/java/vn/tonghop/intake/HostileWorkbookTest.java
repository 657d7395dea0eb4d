package vn.tonghop.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.WorkbookProblem;

class HostileWorkbookTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String STRINGS = "xl/sharedStrings.xml";

  private static final byte[] SOUND =
      Workbooks.sheet(sheet -> {
        Workbooks.row(sheet, 1, "Đơn vị", "Kỳ", "Kết quả", "Tổng số");
        for (int row = 2; row < 20; row++) {
          Workbooks.row(sheet, row, "Phường " + row, "2021-06", row);
          sheet.getRow(row - 1).createCell(3).setCellFormula("C" + row + "*2");
          sheet.getRow(row - 1).getCell(3).setCellValue(row * 2);
        }
        comment(sheet);
        sheet.createTable(
            new AreaReference(
                new CellReference("F1"), new CellReference("G3"), SpreadsheetVersion.EXCEL2007));
      });

  private static void comment(XSSFSheet sheet) {
    XSSFComment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 4));
    comment.setAddress(0, 0);
    comment.setString("ghi chú");
  }

  private static Received receive(byte[] content) {
    return Intake.receive("a.xlsx", content);
  }

  private static Problem problem(byte[] content) {
    Received received = receive(content);
    assertThat(received.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(received.findings()).hasSize(1);
    return received.findings().getFirst().problem();
  }

  private static byte[] withSheet(String content) {
    return Workbooks.patched(SOUND, SHEET, _ -> "<worksheet>" + content + "</worksheet>");
  }

  private static UnaryOperator<String> typed(String type) {
    return xml -> {
      int end = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
      return xml.substring(0, end) + type + xml.substring(end);
    };
  }

  @Test
  void readsTheSoundOne() {
    assertThat(receive(SOUND).kind()).isEqualTo(Kind.TABLES);
    assertThat(receive(SOUND).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SHEET,
        STRINGS,
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/_rels/workbook.xml.rels",
        "_rels/.rels",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/comments1.xml",
        "xl/tables/table1.xml"
      })
  void refusesEntitiesInEveryPartThatIsRead(String part) {
    for (String type :
        List.of(
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
            "<!DOCTYPE x SYSTEM 'http://localhost:1/x.dtd'>",
            "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>")) {
      assertThat(problem(Workbooks.patched(SOUND, part, typed(type))))
          .isEqualTo(new IntakeProblem.DamagedWorkbook(part));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docProps/core.xml", "docProps/app.xml", "[Content_Types].xml"})
  void neverOpensWhatItDoesNotNeed(String part) {
    byte[] content =
        Workbooks.patched(SOUND, part, _ -> "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///x'>]><x>&e;");

    assertThat(receive(content).kind()).isEqualTo(Kind.TABLES);
    assertThat(receive(content).findings()).isEmpty();
  }

  @Test
  void refusesAWorkbookThatIsCutShortWhereverItIsCut() {
    for (int percent = 1; percent < 100; percent++) {
      byte[] cut = Arrays.copyOf(SOUND, SOUND.length * percent / 100);

      assertThat(problem(cut)).as("cut at %d %%", percent).isInstanceOf(IntakeProblem.class);
    }
  }

  @Test
  void refusesCellsThatNoSpreadsheetWrites() {
    String noise = noise(10_000_000);
    Problem tooLong = new WorkbookProblem.CellTooLong(RichText.LONGEST);

    assertThat(
            problem(
                withSheet(
                    "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>"
                        + noise
                        + "</t></is></c></row></sheetData>")))
        .isEqualTo(tooLong);
    assertThat(
            problem(
                withSheet(
                    "<sheetData><row r='1'><c r='A1'><f>" + noise + "</f></c></row></sheetData>")))
        .isEqualTo(tooLong);
    assertThat(
            problem(
                Workbooks.patched(SOUND, STRINGS, _ -> "<sst><si><t>" + noise + "</t></si></sst>")))
        .isEqualTo(tooLong);
  }

  private static String noise(int length) {
    Random random = new Random(1);
    StringBuilder noise = new StringBuilder(length);
    while (noise.length() < length) {
      noise.append(Integer.toHexString(random.nextInt()));
    }
    return noise.toString();
  }

  @Test
  void refusesMarkupWithoutEnd() {
    String noise = noise(20_000_000);

    assertThat(problem(withSheet("<x a='" + noise + "'/>")))
        .isInstanceOf(IntakeProblem.DamagedWorkbook.class);
    assertThat(problem(withSheet("<!--" + noise + "-->")))
        .isInstanceOf(IntakeProblem.DamagedWorkbook.class);
  }

  @Test
  void refusesElementsWithinElementsWithoutEnd() {
    assertThat(problem(withSheet("<a>".repeat(5_000) + "</a>".repeat(5_000))))
        .isEqualTo(new IntakeProblem.DamagedWorkbook(SHEET));
  }

  @Test
  void readsAsManyColumnsAsThereAre() {
    String cells =
        IntStream.rangeClosed(1, 16_384)
            .mapToObj(column -> "<c><v>" + column + "</v></c>")
            .collect(Collectors.joining());

    Received received = receive(withSheet("<sheetData><row>" + cells + "</row></sheetData>"));

    assertThat(received.grids().getFirst().width(0)).isEqualTo(16_384);
    assertThat(problem(withSheet("<sheetData><row>" + cells + "<c/></row></sheetData>")))
        .isEqualTo(new IntakeProblem.DamagedWorkbook(SHEET));
  }

  @Test
  void readsAsManyRowsAsThereAre() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row < 1_048_576; row += 2) {
      rows.append("<row r='")
          .append(row)
          .append("' hidden='1' ht='")
          .append(row % 97)
          .append("'/>");
    }
    byte[] content =
        withSheet("<sheetData>" + rows + "<row r='1048576'><c><v>5</v></c></row></sheetData>");

    assertThat(receive(content).grids().getFirst().rowNumber(0)).isEqualTo(1_048_576);
  }

  @Test
  void refusesPartsOfOneName() {
    byte[] two = Workbooks.with(SOUND, "xl/worksheets/sheet9.xml", "<worksheet/>");
    byte[] content =
        new String(two, ISO_8859_1).replace("sheet9.xml", "sheet1.xml").getBytes(ISO_8859_1);

    assertThat(problem(content)).isEqualTo(new IntakeProblem.DamagedWorkbook(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../x.xml", "/etc/x.xml", "C:\\x.xml", "xl/../../x.xml"})
  void writesNothingToWhereAPartClaimsToBe(String name) {
    assertThat(receive(Workbooks.with(SOUND, name, "<x/>")).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../../../etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "..",
        "",
        "/"
      })
  void opensNothingOutsideOfTheFile(String target) {
    byte[] content =
        Workbooks.patched(
            SOUND,
            "xl/_rels/workbook.xml.rels",
            xml -> xml.replace("worksheets/sheet1.xml", target));

    assertThat(problem(content)).isInstanceOf(IntakeProblem.DamagedWorkbook.class);
  }

  @Test
  void refusesMoreSheetsThanAnybodyKeeps() {
    String sheets =
        IntStream.range(0, 5_000)
            .mapToObj("<sheet name='S%d' r:id='rId1'/>"::formatted)
            .collect(Collectors.joining());
    byte[] content =
        Workbooks.patched(
            SOUND,
            "xl/workbook.xml",
            _ -> "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>");

    assertThat(problem(content)).isEqualTo(new IntakeProblem.DamagedWorkbook("xl/workbook.xml"));
  }

  @Test
  void refusesMoreStylesThanAWorkbookHas() {
    byte[] content =
        Workbooks.patched(
            SOUND,
            "xl/styles.xml",
            _ -> "<styleSheet><cellXfs>" + "<xf/>".repeat(70_000) + "</cellXfs></styleSheet>");

    assertThat(problem(content)).isEqualTo(new IntakeProblem.DamagedWorkbook("xl/styles.xml"));
  }

  static List<String> formulas() {
    return List.of(
        "(".repeat(900) + "1" + ")".repeat(900),
        "(".repeat(40_000),
        "SUM(" + "A1:IV65536,".repeat(60) + "1)",
        "'" + "x".repeat(50_000),
        "\"".repeat(50_001),
        "[".repeat(50_000),
        "[1]" + "x".repeat(50_000),
        "[1]a!".repeat(9_000),
        "-".repeat(900) + "1",
        "D2",
        "D3+D4",
        "IF(1,".repeat(150) + "1" + ")".repeat(150),
        "A1048577+XFE1",
        "SUM(99999999999:99999999999)",
        "INDEX(A1:D9,-1,-1)",
        "VLOOKUP(A1,A1:D9,99,0)",
        "1E999*1E999");
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void survivesFormulas(String formula) {
    byte[] content =
        Workbooks.patched(
            SOUND, SHEET, xml -> xml.replace("<f>C2*2</f>", "<f>" + formula + "</f>"));

    assertThat(receive(content).kind()).isEqualTo(Kind.TABLES);
    assertThat(receive(content).findings())
        .allMatch(finding -> finding.problem() instanceof WorkbookProblem);
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void survivesPartsThatChanged(int seed) {
    Random random = new Random(seed);
    List<String> parts =
        List.of(
            SHEET,
            "xl/comments1.xml",
            "xl/tables/table1.xml",
            "xl/worksheets/_rels/sheet1.xml.rels");
    byte[] content =
        Workbooks.patched(
            SOUND,
            parts.get(seed % parts.size()),
            xml -> {
              byte[] changed = xml.getBytes(UTF_8);
              for (int change = 0; change < 3; change++) {
                changed[random.nextInt(changed.length)] =
                    (byte) "0123456789\"<>/=&;xrtAZ-. ".charAt(random.nextInt(25));
              }
              return new String(changed, UTF_8);
            });

    Received received = receive(content);

    assertThat(received.kind()).isIn(Kind.TABLES, Kind.UNREADABLE);
  }
}
