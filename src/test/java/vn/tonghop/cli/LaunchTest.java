package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.CommandLines;
import vn.tonghop.CommandLines.Outcome;
import vn.tonghop.model.Lang;
import vn.tonghop.pipeline.Office;

class LaunchTest {

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void setUp() throws IOException {
    office = Office.in(folder.resolve("office"));
    office.rows(
        "2021-01.csv", List.of("a,2021-01,cases,40", "b,2021-01,cases,50", "c,2021-01,cases,30"));
  }

  @Test
  void dataGoesToStandardOutputAndNothingElse() {
    Outcome outcome = office.run("tonghop rollup -p 2021-01");

    assertThat(outcome.out().lines().findFirst().orElseThrow())
        .isEqualTo(
            "unit,unit_name,period,indicator,indicator_name,measure,actual,to_date,target,percent,"
                + "status,reported,expected");
    assertThat(outcome.out())
        .contains("\nq,Quận Thử,2021-01,cases,Số vụ,flow,120,120,100,120,exceeded,3,3\n");
    assertThat(outcome.err()).contains("warning[missing-figures]");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void theAliasDoesTheSame() {
    assertThat(office.run("tonghop tong-hop -p 2021-01"))
        .isEqualTo(office.run("tonghop rollup -p 2021-01"));
  }

  @Test
  void aFolderBelowFindsTheWorkspaceAbove() throws IOException {
    Path below = Files.createDirectories(office.folder().resolve("submissions/deep"));

    assertThat(CommandLines.run(below, "tonghop rollup -q -p 2021-01").out())
        .isEqualTo(office.run("tonghop rollup -q -p 2021-01").out());
  }

  @Test
  void wrongUsageEndsWithTwoAndOneSentence() {
    assertThat(office.run("tonghop rollup").exit()).isEqualTo(2);
    assertThat(office.run("tonghop rollup -p 2021-13").err()).contains("\"2021-13\" is no period");
    assertThat(office.run("tonghop rollup -p 2030").err()).contains("outside the plan (2021)");
    assertThat(office.run("tonghop rolup -p 2021").exit()).isEqualTo(2);
    assertThat(office.run("tonghop explain case -p 2021").err()).contains("\"cases\"?");
    assertThat(office.run("tonghop rollup -p 2021 -f pdf").err()).contains("use csv, json");
    assertThat(office.run("tonghop rollup -p 2021 --unit x").exit()).isEqualTo(2);
    assertThat(office.run("tonghop rollup -C nowhere -p 2021").exit()).isEqualTo(2);
    assertThat(office.run("tonghop").exit()).isEqualTo(2);
  }

  @Test
  void wrongUsageIsExplainedInTheLanguageOfTheLocale() {
    Outcome outcome = CommandLines.run(office.folder(), Lang.VI, "tonghop rollup -p 2021-13");

    assertThat(outcome.err()).contains("không phải là kỳ báo cáo");
  }

  @Test
  void picocliSpeaksVietnameseToo() {
    assertThat(vietnamese("tonghop rollup").err()).contains("thiếu -p PERIOD");
    assertThat(vietnamese("tonghop rolup").err()).contains("không có lệnh hoặc tùy chọn rolup");
    assertThat(vietnamese("tonghop rollup -p 2021 --lang fr").err())
        .contains("--lang vi|en không nhận giá trị \"fr\"");
    assertThat(vietnamese("tonghop rollup -p 2021 --as-of 2021-13-01").err())
        .contains("--as-of YYYY-MM-DD không nhận giá trị \"2021-13-01\"")
        .doesNotContain("java");
    assertThat(vietnamese("tonghop rollup --help").out())
        .contains("Cách dùng: tonghop rollup")
        .doesNotContain("Usage");
  }

  private Outcome vietnamese(String command) {
    return CommandLines.run(office.folder(), Lang.VI, command);
  }

  @Test
  void wrongUsageComesBeforeABrokenPlan() throws IOException {
    office.file("plan.yaml", "version: 1\nplan: [");

    assertThat(office.run("tonghop rollup -p June").exit()).isEqualTo(2);
    assertThat(office.run("tonghop check -p June").exit()).isEqualTo(2);
    assertThat(office.run("tonghop report -p 2021 -f pdf").exit()).isEqualTo(2);
    assertThat(office.run("tonghop rollup -p last-month").exit()).isEqualTo(3);
  }

  @Test
  void aBrokenPlanEndsWithThreeAndComputesNothing() throws IOException {
    office.file("plan.yaml", "version: 1\nplan: [");

    Outcome outcome = office.run("tonghop report -p 2021");
    assertThat(outcome.exit()).isEqualTo(3);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains("error[not-yaml]").contains("plan.yaml:");
  }

  @Test
  void errorsInSubmissionsEndWithOneAndTheRestIsReported() throws IOException {
    office.rows("2021-02.csv", List.of("a,2021-02,cases,12O", "b,2021-02,cases,5"));

    Outcome outcome = office.run("tonghop rollup -p 2021-02");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("error[not-a-number]")
        .contains("submissions/2021-02.csv:2:4");
    assertThat(outcome.out()).contains("q,Quận Thử,2021-02,cases,Số vụ,flow,5,125,");
  }

  @Test
  void aFileThatIsNotThereEndsWithFour() {
    Outcome outcome = office.run("tonghop read nothing.csv");

    assertThat(outcome.exit()).isEqualTo(4);
    assertThat(outcome.err()).contains("nothing.csv");
  }

  @Test
  void failOnEndsWithFiveOnlyWhereItHolds() {
    assertThat(office.run("tonghop rollup -p 2021-01 --fail-on missed").exit()).isZero();
    assertThat(office.run("tonghop rollup -p 2021-02 --fail-on late").exit()).isEqualTo(5);
    assertThat(office.run("tonghop rollup -p 2021-02 --fail-on incomplete,missed").exit())
        .isEqualTo(5);
  }

  @Test
  void failOnHoldsForCheckExplainAndReadToo() throws IOException {
    assertThat(office.run("tonghop check -p 2021-02 --fail-on late").exit()).isEqualTo(5);
    assertThat(office.run("tonghop check --fail-on warning").exit()).isEqualTo(5);
    assertThat(office.run("tonghop check --fail-on late").err())
        .contains("--fail-on takes warning");
    assertThat(office.run("tonghop explain cases -p 2021-02 --fail-on incomplete").exit())
        .isEqualTo(5);
    assertThat(office.run("tonghop read submissions/2021-01.csv --fail-on warning").exit())
        .isZero();
    assertThat(office.run("tonghop read submissions/2021-01.csv --fail-on late").exit())
        .isEqualTo(2);
  }

  @Test
  void checkTakesAUnit() {
    assertThat(office.run("tonghop check -p 2021-01 --unit b").exit()).isZero();
    assertThat(office.run("tonghop check -p 2021-01 --unit zz").exit()).isEqualTo(2);
  }

  @Test
  void quietLeavesOutTheSummary() {
    Outcome outcome = office.run("tonghop check -q");

    assertThat(outcome.out()).contains("warning[").doesNotContain(" warnings\n");
    assertThat(office.run("tonghop check").out()).endsWith(" warnings\n");
  }

  @Test
  void readRefusesASheetThatIsNotThere() {
    Outcome outcome = office.run("tonghop read -f csv --sheet 2 submissions/2021-01.csv");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(outcome.err()).contains("there is no sheet \"2\"");
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamedItself() throws IOException {
    office.file("out", "");

    Outcome outcome = office.run("tonghop rollup -q -p 2021-01 -o out/rollup.csv");
    assertThat(outcome.exit()).isEqualTo(4);
    assertThat(outcome.err()).contains("out/rollup.csv\n").doesNotContain(".tmp");
  }

  @Test
  void anOutputFileIsWrittenWholeAndNothingIsPrinted() {
    Outcome outcome = office.run("tonghop rollup -q -p 2021-01 -o out/rollup.json");

    assertThat(outcome.out()).isEmpty();
    assertThat(office.folder().resolve("out/rollup.json")).content().startsWith("{");
  }

  @Test
  void anInputIsNeverWrittenOver() {
    Outcome outcome = office.run("tonghop rollup -p 2021-01 -o submissions/2021-01.csv");

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(office.folder().resolve("submissions/2021-01.csv"))
        .content()
        .contains("a,2021-01,cases,40");
    assertThat(office.run("tonghop rollup -p 2021-01 -f csv -o ./plan.yaml").exit()).isEqualTo(2);
    assertThat(
            CommandLines.run(
                    office.folder().resolve("submissions"),
                    "tonghop rollup -p 2021-01 -f csv -o ../plan.yaml")
                .exit())
        .isEqualTo(2);
  }

  @Test
  void aSetOfReportsComesWithItsManifest() throws IOException {
    Outcome outcome = office.run("tonghop report -p 2021-01 -o reports/2021-01/");

    assertThat(outcome.out()).isEmpty();
    assertThat(office.folder().resolve("reports/2021-01/thu.txt"))
        .content()
        .contains("120/100 = 120%");
    assertThat(office.folder().resolve("reports/2021-01/manifest.json"))
        .content()
        .contains("submissions/2021-01.csv");
  }

  @Test
  void byMonthGivesARowForEachMonth() {
    Outcome outcome = office.run("tonghop rollup -q -p 2021-Q1 --by month --level district");

    assertThat(outcome.out().lines().skip(1).filter(line -> line.contains(",cases,")))
        .hasSize(3)
        .allMatch(line -> line.startsWith("q,"));
  }

  @Test
  void aUnitSeesItselfAndWhatIsBelow() {
    assertThat(office.run("tonghop rollup -q -p 2021-01 --unit b").out().lines().skip(1))
        .hasSize(2)
        .allMatch(line -> line.startsWith("b,"));
  }

  @Test
  void checkIsSilentWhenAllIsWell() throws IOException {
    List<String> rows = new java.util.ArrayList<>();
    for (String unit : List.of("a", "b", "c")) {
      rows.add(unit + ",2021-01,cases,40");
      rows.add(unit + ",2021-01,people,4");
    }
    office.rows("2021-01.csv", rows);

    assertThat(office.run("tonghop check -p 2021-01")).isEqualTo(new Outcome("", "", 0));
  }

  @Test
  void helpListsTheCommandsAndIsInTheLanguageOfTheLocale() {
    assertThat(office.run("tonghop --help").out()).contains("explain", "rollup", "Exit codes");
    assertThat(CommandLines.run(office.folder(), Lang.VI, "tonghop report --help").out())
        .contains("Lập báo cáo của kỳ");
    assertThat(office.run("tonghop report --help").out()).contains("a name that ends in /");
    assertThat(office.run("tonghop rollup --help").out()).doesNotContain("a name that ends in /");
  }
}
