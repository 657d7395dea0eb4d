package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.CommandLines;
import vn.tonghop.CommandLines.Outcome;
import vn.tonghop.model.Lang;
import vn.tonghop.pipeline.Office;

class RankCommandTest {

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void setUp() throws IOException {
    office = Office.in(folder.resolve("office"));
    office.rows("2021-01.csv", List.of("a,2021-01,cases,40"));
  }

  private Outcome vietnamese(String command) {
    return CommandLines.run(office.folder(), Lang.VI, command);
  }

  @Test
  void aPlanWithoutScorecardsClassesNobody() {
    assertThat(office.run("tonghop rank -p 2021").err())
        .contains("wrong usage: the plan has no scorecard");
    Outcome outcome = vietnamese("tonghop xep-loai -p 2021");
    assertThat(outcome.err()).contains("kế hoạch chưa có bộ tiêu chí xếp loại nào");
    assertThat(outcome.exit()).isEqualTo(2);
  }

  @Test
  void helpIsThereInBothLanguages() {
    assertThat(office.run("tonghop rank --help").out())
        .contains("Classes units", "--scorecard=CODE", "--boundaries=as-reported|current|DATE");
    assertThat(vietnamese("tonghop rank --help").out()).contains("Xếp loại đơn vị", "địa giới");
    assertThat(vietnamese("tonghop --help").out()).contains("rank, xep-loai");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rollup -p 2021", "report -p 2021", "explain cases -p 2021", "rank -p 2021"})
  void whatIsNoBoundaryIsWrongUsageThatNamesAllForms(String command) {
    Outcome outcome = office.run("tonghop " + command + " --boundaries old");

    assertThat(outcome.err())
        .contains("--boundaries does not take \"old\"", "as-reported, current, or a day");
    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(vietnamese("tonghop " + command + " --boundaries 2021-13-01").err())
        .contains("dùng as-reported, current hoặc một ngày");
  }

  @Test
  void whereNothingChangesAllBoundariesShowTheSame() {
    Outcome plain = office.run("tonghop rollup -p 2021-01");

    for (String boundaries : List.of("as-reported", "current", "2025-07-01")) {
      assertThat(office.run("tonghop rollup -p 2021-01 --boundaries " + boundaries))
          .isEqualTo(plain);
    }
  }
}
