package vn.tonghop.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;

class IntakeTest {

  private static final byte[] CSV = "unit,period,indicator,value\np,2021-06,i,3\n".getBytes(UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"~$phuc-xa.xlsx", ".DS_Store", "Thumbs.db", "x/.hidden.csv"})
  void ignoresWhatIsNoSubmission(String name) {
    Received received = Intake.receive("submissions/" + name, CSV);

    assertThat(received.kind()).isEqualTo(Kind.IGNORED);
    assertThat(received.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "bao-cao.doc, D0CF11E0A1B11AE1, .doc",
    "bao-cao.docx, 504B0304, .docx",
    "bao-cao.pdf, 255044462D312E34, .pdf",
    "bao-cao, 255044462D312E34, .pdf",
    "anh.jpg, FFD8FFE0, .jpg",
    "anh.png, 89504E470D0A1A0A, .png",
    "nen.zip, 504B0304, .zip"
  })
  void receivesDocumentsWithoutReadingThem(String name, String hex, String format) {
    Received received = Intake.receive(name, HexFormat.of().parseHex(hex));

    assertThat(received.kind()).isEqualTo(Kind.NOT_A_TABLE);
    assertThat(received.findings())
        .extracting(Finding::problem)
        .containsExactly(new IntakeProblem.NotATable(format));
  }

  @Test
  void refusesAnOldWorkbookThatIsCutShort() {
    byte[] old = HexFormat.of().parseHex("D0CF11E0A1B11AE100000000");

    assertUnreadable("a.xls", old, new IntakeProblem.DamagedWorkbook(""));
    assertUnreadable("a.xlsx", old, new IntakeProblem.DamagedWorkbook(""));
  }

  @Test
  void refusesAFileWithNothingInIt() {
    assertUnreadable("a.csv", new byte[0], new IntakeProblem.EmptyFile());
    assertUnreadable("a.xlsx", new byte[0], new IntakeProblem.EmptyFile());
    assertUnreadable("a.csv", " \n,,\n".getBytes(UTF_8), new IntakeProblem.EmptyFile());
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = {1, 2, 0, 3, 4, 0, 0, 9};

    assertUnreadable("a.csv", bytes, new IntakeProblem.BinaryFile());
    assertUnreadable("a.xlsx", bytes, new IntakeProblem.DamagedWorkbook(""));
  }

  @Test
  void readsTextUnderTheEndingOfAWorkbook() {
    assertThat(Intake.receive("a.xlsx", CSV).tables()).hasSize(1);
  }

  @Test
  void saysThatThereIsNoTable() {
    Received received = Texts.receive("Kính gửi: Ủy ban nhân dân quận Ba Đình\nxin báo cáo sau\n");

    assertThat(received.kind()).isEqualTo(Kind.TABLES);
    assertThat(received.tables()).isEmpty();
    assertThat(received.findings())
        .extracting(Finding::problem)
        .containsExactly(new IntakeProblem.NoTable());
  }

  private static void assertUnreadable(String name, byte[] content, IntakeProblem problem) {
    Received received = Intake.receive(name, content);

    assertThat(received.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(received.findings()).extracting(Finding::problem).containsExactly(problem);
  }
}
