package vn.tonghop.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.IntakeProblem.Limit;

class HostileInputTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  private static final byte[] SOUND =
      Workbooks.sheet(sheet -> {
        Workbooks.row(sheet, 1, "Đơn vị", "Kỳ", "Chỉ tiêu", "Kết quả");
        for (int row = 2; row < 60; row++) {
          Workbooks.row(sheet, row, "Phường " + row, "2021-06", "Cai nghiện", row);
        }
      });

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @Test
  void refusesAWorkbookThatIsCutShortWhereverItIsCut() {
    for (int percent = 1; percent < 100; percent += 2) {
      int length = SOUND.length * percent / 100;
      Received received = Intake.receive("a.xlsx", Arrays.copyOf(SOUND, length));

      assertThat(received.kind()).as("cut at %d %%", percent).isEqualTo(Kind.UNREADABLE);
      assertThat(received.findings()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void survivesBytesThatChanged(int seed) {
    Random random = new Random(seed);
    byte[] content = SOUND.clone();
    for (int change = 0; change <= seed % 10; change++) {
      content[random.nextInt(content.length)] = (byte) random.nextInt(256);
    }

    assertAnswered(Intake.receive("a.xlsx", content));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void survivesXmlThatChanged(int seed) {
    Random random = new Random(seed);
    String[] parts = {
      SHEET,
      "xl/workbook.xml",
      "xl/styles.xml",
      "xl/sharedStrings.xml",
      "xl/_rels/workbook.xml.rels",
      "_rels/.rels"
    };
    byte[] content =
        Workbooks.patched(SOUND, parts[seed % parts.length], xml -> changed(xml, random));

    assertAnswered(Intake.receive("a.xlsx", content));
  }

  private static String changed(String xml, Random random) {
    StringBuilder changed = new StringBuilder(xml);
    String letters = "0123456789\"<>/=&;xrtAZ-. ";
    for (int change = 0; change < 3; change++) {
      changed.setCharAt(
          random.nextInt(changed.length()), letters.charAt(random.nextInt(letters.length())));
    }
    return changed.toString();
  }

  private static void assertAnswered(Received received) {
    if (received.kind() == Kind.UNREADABLE) {
      assertThat(received.findings()).hasSize(1);
      assertThat(received.tables()).isEmpty();
    } else {
      assertThat(received.grids()).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void survivesTextThatChanged(int seed) {
    Random random = new Random(seed);
    byte[] content =
        "Đơn vị;Kỳ;Chỉ tiêu;Kết quả\r\n\"Phúc Xá\";2021-06;\"Cai; nghiện\";3\r\n".getBytes(UTF_8);
    for (int change = 0; change <= seed % 5; change++) {
      content[random.nextInt(content.length)] = (byte) random.nextInt(256);
    }

    assertAnswered(Intake.receive("a.csv", content));
  }

  @Test
  void refusesAZipBomb() throws IOException {
    assertThat(problem(bomb(40 << 20)))
        .isEqualTo(new IntakeProblem.TooLarge(Limit.RATIO, Budget.RATIO));
  }

  private static byte[] bomb(int size) throws IOException {
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "_rels/.rels", relationship("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>");
      part(zip, "xl/_rels/workbook.xml.rels", relationship("worksheet", "worksheets/sheet1.xml"));
      zip.putNextEntry(new ZipEntry(SHEET));
      zip.write("<worksheet><x a='".getBytes(UTF_8));
      Arrays.fill(zeros, (byte) ' ');
      for (int written = 0; written < size; written += zeros.length) {
        zip.write(zeros);
      }
    }
    return bytes.toByteArray();
  }

  private static String relationship(String type, String target) {
    return "<Relationships><Relationship Id='a' Type='http://x/%s' Target='%s'/></Relationships>"
        .formatted(type, target);
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(UTF_8));
  }

  @Test
  void refusesMoreCellsThanAnybodyNeeds() {
    StringBuilder rows = new StringBuilder("<sheetData>");
    for (int row = 1; row < 600; row++) {
      rows.append("<row r='%d'><c r='XFD%d'><v>1</v></c></row>".formatted(row, row));
    }

    assertThat(problem(withSheet(rows + "</sheetData>")))
        .isEqualTo(new IntakeProblem.TooLarge(Limit.CELLS, Budget.CELLS));
  }

  @Test
  void refusesEntitiesAndDocumentTypes() {
    byte[] content =
        Workbooks.patched(
            SOUND,
            SHEET,
            xml ->
                xml.replaceFirst(
                    "<worksheet",
                    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet"));

    assertThat(problem(content)).isEqualTo(new IntakeProblem.DamagedWorkbook(SHEET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sheetData><row r='1048577'><c r='A1048577'><v>1</v></c></row></sheetData>",
        "<sheetData><row r='1'><c r='XFE1'><v>1</v></c></row></sheetData>",
        "<sheetData><row r='2'/><row r='1'/></sheetData>",
        "<sheetData><row r='1'><c r='A1' t='s'><v>999999</v></c></row></sheetData>",
        "<sheetData><c><v>1</v></c></sheetData>",
        "<cols><col min='0' max='3' hidden='1'/></cols>",
        "<mergeCells><mergeCell ref='C3:A1'/></mergeCells>"
      })
  void refusesPlacesThatNoSheetHas(String sheet) {
    assertThat(problem(withSheet(sheet))).isEqualTo(new IntakeProblem.DamagedWorkbook(SHEET));
  }

  private static byte[] withSheet(String content) {
    return Workbooks.patched(SOUND, SHEET, _ -> "<worksheet>" + content + "</worksheet>");
  }

  private static Object problem(byte[] content) {
    Received received = Intake.receive("a.xlsx", content);
    assertThat(received.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(received.findings()).hasSize(1);
    return received.findings().stream().map(Finding::problem).findFirst().orElseThrow();
  }
}
