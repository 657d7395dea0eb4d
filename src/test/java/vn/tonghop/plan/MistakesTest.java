package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Catalogue;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.Meant;
import vn.tonghop.finding.PlanProblem.UnknownReference;
import vn.tonghop.finding.Wording;

class MistakesTest {

  private static final String PLAN = Definition.resource("plan.yaml");
  private static final String UNITS = Definition.resource("units.yaml");

  @Test
  void findsEveryMistakeOfBothFilesInOneRun() {
    assertThat(
            Definition.findings(
                Definition.resource("mistakes.yaml"), Definition.resource("wrong-units.yaml")))
        .containsExactlyElementsOf(Definition.resource("mistakes.txt").lines().toList());
  }

  /// One change to the sound plan, and the one finding that must follow.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "version: 1 | version: one | plan.yaml:1:10 unknown-word",
        "year: 2021 | span: 2025..2021 | plan.yaml:4:7 range-upside-down",
        "unit: nam-tu-liem | unit: nam-tu-lim | plan.yaml:5:7 unknown-reference",
        "unit: nam-tu-liem | unit: | plan.yaml:5:1 missing-key",
        "calendar: decree-09 | calendar: decree09 | plan.yaml:8:11 unknown-word",
        "working-days: 2 | working-days: 2.5 | plan.yaml:9:21 bad-number",
        "2021-02-16 | 2021-13-01 | plan.yaml:9:35 bad-date",
        "pace: none | pace: 10% | plan.yaml:35:85 unknown-word",
        "at-least: 032 | at-least: 1,700 | plan.yaml:34:45 ambiguous-goal",
        "at-least: 032 | at-least: 1.700.000 | plan.yaml:34:45 bad-number",
        "at-least: 80% | at-least: 1,700% | plan.yaml:36:44 ambiguous-goal",
        "period: 2021-Q2 | period: 2022-Q2 | plan.yaml:35:70 bad-period",
        "period: 2021-Q2 | period: 2021-01-01..2021-02-01 | plan.yaml:35:70 bad-period",
        "2021-9M: | 2022-9M: | plan.yaml:36:88 bad-period",
        "frequency: month | frequency: half | plan.yaml:35:70 bad-period",
        "exactly: -12.50 | exactly: -12.5051 | plan.yaml:41:32 wrong-goal",
        "phu-do: 06 | phu-doo: 06 | plan.yaml:34:61 unknown-reference",
        "phu-do: 06 | ha-noi: 06 | plan.yaml:34:61 unit-outside",
        "{not-above: inspected | {not-above: remarks | plan.yaml:44:17 wrong-part",
        "limit: premises | limits: premises | plan.yaml:44:28 unknown-key",
        "allocated: compulsory-rehab | allocated: premises | plan.yaml:45:17 misplaced-key",
        "{phu-do: 06 | {phu-do: 06, phu-do: 07 | plan.yaml:34:73 duplicate-key"
      })
  void findsAMistakeWhereItStands(String sound, String mistaken, String finding) {
    assertThat(PLAN).contains(sound);
    assertThat(
            Definition.findings(
                PLAN.replaceFirst(java.util.regex.Pattern.quote(sound), mistaken), UNITS))
        .containsExactly(finding);
  }

  @Test
  void offersTheNearestWordOrTheOnesThatThereAre() {
    Finding near = only(PLAN.replace("unit: nam-tu-liem\n", "unit: nam-tu-lim\n"));
    assertThat(near.problem())
        .isInstanceOfSatisfying(
            UnknownReference.class,
            unknown -> assertThat(unknown.meant().nearest()).contains("nam-tu-liem"));
    Meant far = Meant.of("gì đó", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));
    assertThat(far)
        .isEqualTo(new Meant(Optional.empty(), List.of("1", "2", "3", "4", "5", "6", "7", "8"), 1));
  }

  @Test
  void bothMeaningsOfADotAreOffered() {
    assertThat(only(PLAN.replace("at-least: 032", "at-least: 1.700")).problem())
        .isEqualTo(new PlanProblem.AmbiguousGoal("1.700", "1700", "1.7"));
  }

  @Test
  void theDeadlineCitesTheDecree() {
    Finding early = only(PLAN.replace("working-days: 2", "working-days: 0"));
    assertThat(early.problem().code()).isEqualTo("deadline-too-soon");
    assertThat(Catalogue.wording(early.problem()).hint().vi())
        .contains("Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5b");
  }

  @Test
  void showsTheLineOfAFinding() {
    assertThat(only(PLAN.replace("frequency: month", "frequency: monthly")).excerpt())
        .containsExactly("frequency: monthly");
  }

  @Test
  void unitsMustStandInOnePlace() {
    assertThat(Definition.findings(PLAN + UNITS, UNITS))
        .containsExactly("plan.yaml:48:1 units-twice");
    assertThat(
            Definition.said(
                DefinitionReader.read(new YamlText("plan.yaml", PLAN), Optional.empty())
                    .findings()))
        .containsExactly("plan.yaml:1:1 missing-key");
    assertThat(Definition.findings(PLAN, "")).containsExactly("units.yaml missing-key");
    assertThat(Definition.findings("", UNITS)).containsExactly("plan.yaml missing-key");
    assertThat(Definition.findings(PLAN, "units: []"))
        .containsExactly("units.yaml:1:1 missing-key");
  }

  @Test
  void aTreeTooHighToClimbIsAFinding() {
    StringBuilder units = new StringBuilder("- {code: nam-tu-liem, name: N, level: l}\n");
    for (int tier = 0; tier < 5_000; tier++) {
      String parent = tier == 0 ? "nam-tu-liem" : "u" + (tier - 1);
      units.append("- {code: u%d, name: N, level: l, parent: %s}\n".formatted(tier, parent));
    }
    assertThat(Definition.findings(PLAN, units.toString()))
        .filteredOn(finding -> finding.endsWith("unit-cycle"))
        .isNotEmpty();
  }

  @Test
  void everyFindingIsSaidInBothLanguages() {
    List<Finding> findings =
        Definition.read(
                Definition.resource("mistakes.yaml"), Definition.resource("wrong-units.yaml"))
            .findings();
    assertThat(findings)
        .allSatisfy(finding -> {
          Wording words = Catalogue.wording(finding.problem());
          assertThat(List.of(words.message().vi(), words.message().en()))
              .allMatch(text -> !Character.isUpperCase(text.charAt(0)) && !text.endsWith("."));
          assertThat(words.message().vi()).isNotEqualTo(words.message().en());
          assertThat(List.of(words.hint().vi(), words.hint().en()))
              .allMatch(text -> !text.isBlank() && !text.contains("phát hiện"));
        });
  }

  private static Finding only(String plan) {
    List<Finding> findings = Definition.read(plan, UNITS).findings();
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
