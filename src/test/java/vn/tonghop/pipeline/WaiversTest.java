package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.CommandLines.Outcome;

/// Findings that the plan takes as they are, and rules that it tries out.
class WaiversTest {

  private static final String CHECK = "tonghop check -p 2021-01 --as-of 2021-02-20";

  @TempDir Path folder;

  private Office office;
  private String plan = "";

  @BeforeEach
  void sendJanuary() throws IOException {
    office =
        Office.in(folder)
            .rows(
                "2021-01/x.csv",
                List.of("a,2021-01,cases,12O", "a,2021-01,people,5", "b,2021-01,cases,x1"))
            .rows("2021-01/y.csv", List.of("b,2021-01,people,4"))
            .rows("2021-01/z.csv", List.of("c,2021-01,cases,3", "c,2021-01,people,4"));
    plan = Files.readString(folder.resolve("plan.yaml"));
  }

  private Outcome with(String keys, String line) throws IOException {
    office.file("plan.yaml", plan + keys);
    return office.run(line);
  }

  private static String waiver(String more) {
    return "waivers:\n  - {code: not-a-number, reason: \"đã xác minh\", until: 2021-12-31"
        + more
        + "}\n";
  }

  @Test
  void aWaivedFindingIsShownAndHoldsNothingUp() throws IOException {
    Outcome outcome = with(waiver(""), CHECK + " --lang vi");

    assertThat(outcome.out())
        .contains("lỗi[not-a-number] (đã chấp nhận) ")
        .contains("chấp nhận đến hết ngày 31/12/2021: đã xác minh (plan.yaml:")
        .contains("\nđã chấp nhận: 2\n")
        .doesNotContain(" lỗi,");
    assertThat(outcome.exit()).isZero();
  }

  @Test
  void itChangesNoReading() throws IOException {
    String rollup = "tonghop rollup -q -p 2021-01 --as-of 2021-02-20";
    String before = office.run(rollup).out();

    assertThat(with(waiver(""), rollup).out()).isEqualTo(before);
  }

  @Test
  void aUnitNarrowsItToTheCellsOfTheUnit() throws IOException {
    Outcome outcome = with(waiver(", unit: a, indicator: cases, period: 2021-Q1"), CHECK);

    assertThat(outcome.out())
        .contains("error[not-a-number] (waived) \"12O\"")
        .contains("error[not-a-number] \"x1\"")
        .contains("\n1 error; waived: 1\n");
    assertThat(outcome.exit()).isEqualTo(1);
  }

  @Test
  void otherUnitsFilesAndPeriodsAreNotCovered() throws IOException {
    for (String more :
        List.of(", unit: c", ", file: x.csv", ", indicator: people", ", file: submissions/*.csv")) {
      assertThat(with(waiver(more), CHECK).out())
          .contains("remark[waiver-unused] the waiver of `not-a-number` matches nothing")
          .doesNotContain("(waived)");
    }
  }

  @Test
  void filesAreNamedByPatterns() throws IOException {
    for (String file :
        List.of("submissions/2021-01/x.csv", "submissions/**/x.csv", "**", "submissions/*/?.csv")) {
      assertThat(with(waiver(", file: \"" + file + "\""), CHECK).out()).contains("waived: 2");
    }
  }

  @Test
  void afterItsLastDayTheFindingHasItsFullWeightAgain() throws IOException {
    String expired = waiver("").replace("2021-12-31", "2021-02-19");
    Outcome outcome = with(expired, CHECK);

    assertThat(outcome.out())
        .contains("error[not-a-number] \"12O\"")
        .contains("warning[waiver-expired] the waiver of `not-a-number` ended on 2021-02-19");
    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(with(expired, CHECK.replace("02-20", "02-19")).exit()).isZero();
  }

  @Test
  void aWaiverForAnotherPeriodIsNotMissed() throws IOException {
    assertThat(with(waiver(", period: 2021-06"), CHECK).out()).doesNotContain("waiver-unused");
    assertThat(with(waiver(", period: 2021-06"), "tonghop check --as-of 2021-02-20").out())
        .contains("waiver-unused");
  }

  @Test
  void mistakesInDefinitionsAndPersonalDataAreNeverWaived() throws IOException {
    for (String code : List.of("unknown-key", "template-syntax", "personal-data")) {
      Outcome outcome = with(waiver("").replace("not-a-number", code), CHECK);
      assertThat(outcome.out()).contains("error[not-waivable] `" + code + "`");
      assertThat(outcome.exit()).isEqualTo(3);
    }
    assertThat(with(waiver("").replace("not-a-number", "not-a-numbre"), CHECK).out())
        .contains("error[unknown-word]");
    assertThat(with("waivers: [{code: not-a-number}]\n", CHECK).out())
        .contains("`reason` is missing")
        .contains("`until` is missing");
  }

  @Test
  void whatIsMissingIsWaivedUnitByUnit() throws IOException {
    Files.delete(folder.resolve("submissions/2021-01/z.csv"));
    Files.delete(folder.resolve("submissions/2021-01/y.csv"));
    office.rows("2021-01/x.csv", List.of("a,2021-01,cases,12", "a,2021-01,people,5"));
    String missing =
        "waivers: [{code: missing-report, unit: b, reason: sáp nhập, until: 2021-12-31}]\n";

    assertThat(with(missing, CHECK).out())
        .contains(
            "warning[missing-report] (waived) no report for January 2021 from 1 unit: Phường Bình")
        .contains("warning[missing-report] no report for January 2021 from 1 unit: Phường Cát");
  }

  @Test
  void aWaivedWarningMeetsNoCondition() throws IOException {
    office.rows("2021-01/x.csv", List.of("a,2021-01,cases,12", "a,2021-01,people,5"));
    office.rows("2021-01/y.csv", List.of("b,2021-01,cases,2"));
    String line = CHECK + " --fail-on warning";

    assertThat(with("", line).exit()).isEqualTo(5);
    assertThat(with(waiver("").replace("not-a-number", "missing-figures"), line).exit()).isZero();
  }

  @Test
  void aCodeOnTrialIsShownAndCountedApart() throws IOException {
    Outcome outcome = with("rules: [{code: not-a-number, severity: trial}]\n", CHECK);

    assertThat(outcome.out())
        .contains("error[not-a-number] (trial) \"12O\"")
        .contains("the rule is on trial")
        .contains("\ntrial: 2\n");
    assertThat(outcome.exit()).isZero();
    assertThat(with("rules: [{code: not-a-number, severity: remark}]\n", CHECK).exit())
        .isEqualTo(3);
  }

  @Test
  void aCheckOfThePlanMayBeOnTrialWhileOthersOfItsKindAreNot() throws IOException {
    office.rows("2021-01/x.csv", List.of("a,2021-01,cases,12", "a,2021-01,people,5"));
    String limit = "checks:\n  - {not-above: cases, limit: people%s}\n";

    assertThat(with(limit.formatted(""), CHECK).exit()).isEqualTo(1);
    Outcome tried = with(limit.formatted(", severity: trial"), CHECK);
    assertThat(tried.out()).contains("error[above-limit] (trial) ");
    assertThat(tried.exit()).isZero();
    assertThat(
            with(
                    limit.formatted(", severity: trial")
                        + "  - {not-above: cases, limit: people}\n",
                    CHECK)
                .exit())
        .isEqualTo(1);
  }

  @Test
  void statusAndReportCountOnlyWhatHasWeight() throws IOException {
    String line = "tonghop status -q -p 2021-01 --as-of 2021-02-20 -f csv";

    assertThat(with("", line).out()).containsPattern("\na,.*x.csv,1,2,2,");
    assertThat(with(waiver(""), line).out()).containsPattern("\na,.*x.csv,1,2,0,");
  }

  @Test
  void theFootAndTheManifestOfAReportListTheWaiversThatWereUsed() throws IOException {
    String keys = waiver("") + "  - {code: jump, reason: chưa dùng, until: 2021-12-31}\n";
    String report = "tonghop report -p 2021-01 --as-of 2021-02-20 --lang vi";

    assertThat(with(keys, report).out())
        .contains("Đã chấp nhận, không làm thay đổi số liệu: 2\n")
        .contains("- not-a-number (2): đã xác minh; đến hết ngày 31/12/2021\n")
        .doesNotContain("chưa dùng");
    office.run(report + " -o out/");
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .contains("\"waivers\": [", "\"reason\": \"đã xác minh\"")
        .doesNotContain("chưa dùng");
  }

  @Test
  void machinesSeeTheTreatment() throws IOException {
    assertThat(with(waiver(""), CHECK + " -f json").out())
        .contains("\"kind\": \"waived\"", "\"occurrences\": 2", "\"waived\": 2", "\"sha256\": \"");
    assertThat(with(waiver(""), CHECK + " -f sarif").out())
        .contains("\"justification\": \"đã xác minh\"");
    assertThat(with(waiver(""), CHECK + " -f junit").out())
        .contains("failures=\"0\"", "not-a-number (waived)");
    office.run(CHECK + " -o out.xml");
    office.run(CHECK + " -o out.sarif");
    assertThat(Files.readString(folder.resolve("out.xml"))).startsWith("<?xml");
    assertThat(Files.readString(folder.resolve("out.sarif"))).startsWith("{\n  \"$schema\"");
    assertThat(office.run(CHECK + " -f json").exit()).isZero();
  }
}
