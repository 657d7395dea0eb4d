package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.CommandLines;
import vn.tonghop.model.Lang;

class VerifyCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("dung.txt"), "Đưa 38/32 người đi cai, đạt 118,75% chỉ tiêu.");
    Files.writeString(folder.resolve("sai.txt"), "Vận động 54/30 người, đạt 184%.");
    Files.writeString(folder.resolve("chu.txt"), "Không có số liệu.");
    Files.writeString(folder.resolve("hong.pdf"), "%PDF-1.7");
  }

  private CommandLines.Outcome run(String line) {
    return CommandLines.run(folder, Lang.VI, line);
  }

  @Test
  void aTextThatHoldsEndsWith0AndCountsItsClaims() {
    CommandLines.Outcome outcome = run("tonghop verify dung.txt");

    assertThat(outcome.out()).isEqualTo("1 phép tính, 0 sai\n");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void aDifferenceEndsWith5AndIsNamed() {
    CommandLines.Outcome outcome = run("tonghop doi-chieu dung.txt sai.txt");

    assertThat(outcome.out())
        .startsWith("lỗi[wrong-percent] 54/30 = 180%, văn bản ghi 184%\n  --> sai.txt:1:27\n")
        .endsWith("\n2 phép tính, 1 sai\n");
    assertThat(outcome.exit()).isEqualTo(5);
  }

  @Test
  void aTextWithoutClaimsSaysSo() {
    CommandLines.Outcome outcome = run("tonghop verify chu.txt");

    assertThat(outcome.out()).isEqualTo("không có phép tính nào để đối chiếu\n");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void aFileThatCannotBeReadEndsWith4() {
    assertThat(run("tonghop verify khong-co.txt").exit()).isEqualTo(4);
    assertThat(run("tonghop verify hong.pdf sai.txt").exit()).isEqualTo(4);
    assertThat(run("tonghop verify hong.pdf").out()).startsWith("lỗi[document-damaged]");
  }

  @Test
  void machinesGetTheNumbersToo() {
    assertThat(run("tonghop verify -f json sai.txt").out())
        .contains("\"code\": \"wrong-percent\"", "\"claims\": 1", "\"wrong\": 1");
  }
}
