package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Target;
import vn.tonghop.model.Validity;

class GoalsTest {

  private static final String PLAN =
      """
      version: 1
      plan: p
      title: T
      year: 2024
      unit: d
      reporters: [{level: ward}]
      indicators:
        - {code: drug-cases, name: A, unit: vụ}
        - {code: trafficking, name: B, unit: vụ}
        - {code: addicts, name: C, unit: người, measure: stock}
        - {code: inspected, name: D, unit: cơ sở}
        - {code: premises, name: E, unit: cơ sở}
        - {code: share, name: F, measure: share, numerator: inspected, denominator: premises}
        - {code: model, name: G, measure: milestone}
        - {code: asked, name: H, measure: yes-no}
        - {code: words, name: I, measure: text}
        - {code: sites, name: K, measure: site, sites: [{code: s, name: S, list: close, units: [a]}]}
        - {code: area, name: L, decimals: 1, negative: allowed}
      targets:
        - {indicator: %s}
      """;

  private static final String UNITS =
      "[{code: d, name: D, level: district},"
          + " {code: a, name: A, level: ward, parent: d},"
          + " {code: b, name: B, level: ward, parent: d}]";

  private static Target read(String target) {
    return Definition.usable(PLAN.formatted(target), UNITS).plan().targets().getFirst();
  }

  private static Goal.AtLeast atLeast(String percent) {
    return new Goal.AtLeast(new BigDecimal(percent), true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trafficking, share-of: drug-cases, at-least: 45% | 45% of drug-cases",
        "trafficking, share-of: drug-cases, at-least: 145% | 145% of drug-cases",
        "addicts, change-from: 2023, at-most: -5% | -5% vs 2023",
        "'addicts, change-from: 2023, between: [-10%, -5%]' | -10--5% vs 2023",
        "model, done-by: 2024-12-31 | by 2024-12-31",
        "asked, done-by: 2024-06-30 | by 2024-06-30",
        "model, coverage: 100% | 100%",
        "words, coverage: 100% | 100%",
        "share, coverage: 90% | 90%",
        "sites, coverage: 100% | 100%",
        "sites, at-least: 1 | 1",
        "'share, all-of: [{coverage: 100%}, {at-least: 1000}]' | 100% & 1000",
        "'trafficking, all-of: [{share-of: drug-cases, at-least: 45%}, {at-least: 3}]'"
            + " | 45% of drug-cases & 3",
      })
  void readsGoalsOfEveryKind(String target, String code) {
    assertThat(read(target).goal().code()).isEqualTo(code);
  }

  @Test
  void relativeGoalsKeepWhatTheyAreRelativeTo() {
    assertThat(read("trafficking, share-of: drug-cases, of: actual, at-least: 45%").goal())
        .isEqualTo(new Goal.ShareOf("drug-cases", false, atLeast("45")));
    assertThat(read("addicts, change-from: 1990, at-least: 300%").goal())
        .isEqualTo(new Goal.ChangeFrom(1990, atLeast("300")));
  }

  @Test
  void aPartOfATargetNeedsThatTarget() {
    String part = "trafficking, share-of: drug-cases, of: target, at-most: 5%";
    assertThat(Definition.findings(PLAN.formatted(part), UNITS))
        .containsExactly("plan.yaml:20:5 wrong-goal");
    assertThat(read(part + "}\n  - {indicator: drug-cases, at-least: 3").goal().code())
        .isEqualTo("<=5% of target drug-cases");
  }

  @Test
  void aTargetIsAskedOfEachUnitAndPeriod() {
    Target both = read("share, at-least: 100%, each: [unit, quarter]");
    assertThat(both.eachUnit()).isTrue();
    assertThat(both.eachPeriod()).contains(Frequency.QUARTER);
    Target month = read("share, at-least: 100%, each: month");
    assertThat(month.eachUnit()).isFalse();
    assertThat(month.eachPeriod()).contains(Frequency.MONTH);
  }

  @Test
  void aTargetIsInForceForATime() {
    assertThat(read("drug-cases, at-least: 32, until: 2024-06-30").validity())
        .isEqualTo(new Validity(Optional.empty(), Optional.of(LocalDate.of(2024, 6, 30))));
  }

  @Test
  void targetsThatFollowEachOtherAreRead() {
    String two =
        """
        drug-cases, at-least: 32, until: 2024-06-30}
          - {indicator: drug-cases, at-least: 40, from: 2024-07-01}
          - {indicator: drug-cases, at-most: 90, from: 2024-03-01\
        """;
    assertThat(Definition.usable(PLAN.formatted(two), UNITS).plan().targets()).hasSize(3);
  }

  @Test
  void twoOfOneSortInForceOnOneDayAreAMistake() {
    String two =
        """
        drug-cases, at-least: 32, until: 2024-07-01}
          - {indicator: drug-cases, at-least: 40, from: 2024-07-01\
        """;
    assertThat(Definition.findings(PLAN.formatted(two), UNITS))
        .containsExactly("plan.yaml:21:5 dates-overlap");
  }

  @Test
  void unitsOfACoverageMayStandBesideSeveralGoals() {
    Target target = read("asked, units: [a], all-of: [{coverage: 100%}, {at-least: 50%}]");
    assertThat(target.among()).isEqualTo(List.of("a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trafficking, share-of: trafficking, at-least: 45% | 40 wrong-part",
        "trafficking, share-of: drug-case, at-least: 45% | 40 unknown-reference",
        "trafficking, share-of: share, at-least: 45% | 40 wrong-part",
        "trafficking, share-of: addicts, at-least: 45% | 40 unlike-units",
        "trafficking, share-of: drug-cases, at-least: 45 | 62 wrong-goal",
        "trafficking, share-of: drug-cases, at-least: -45% | 62 bad-number",
        "trafficking, share-of: drug-cases | 30 wrong-goal",
        "trafficking, share-of: drug-cases, coverage: 45% | 52 wrong-goal",
        "trafficking, share-of: drug-cases, of: plan, at-least: 4% | 56 unknown-word",
        "trafficking, of: target, at-least: 4 | 30 misplaced-key",
        "share, share-of: drug-cases, at-least: 45% | 24 wrong-goal",
        "addicts, change-from: 2023 | 26 wrong-goal",
        "addicts, change-from: 1989, at-most: -5% | 39 bad-number",
        "addicts, change-from: 2024, at-most: -5% | 39 bad-number",
        "addicts, change-from: 2023, at-most: -105% | 54 bad-number",
        "trafficking, change-from: 2023, share-of: drug-cases, at-most: 5% | 30 wrong-goal",
        "addicts, at-most: -5% | 35 wrong-goal",
        "asked, change-from: 2023, at-most: 5% | 24 wrong-goal",
        "model, done-by: 2025-01-31 | 33 bad-period",
        "model, done-by: 31/12/2024 | 33 bad-date",
        "model, at-least: 3 | 24 wrong-goal",
        "sites, at-most: 0 | 24 wrong-goal",
        "sites, exactly: 0 | 24 wrong-goal",
        "drug-cases, done-by: 2024-01-31 | 29 wrong-goal",
        "words, at-least: 3 | 6 wrong-goal",
        "words | 6 wrong-goal",
        "share, at-least: 1000 | 34 wrong-goal",
        "'share, all-of: [{coverage: 100%}]' | 24 wrong-goal",
        "'share, all-of: [{at-least: 5}, {all-of: [{at-least: 5}, {at-most: 6}]}]' | 49 wrong-goal",
        "'share, all-of: [{at-least: 5}, {unit: a, at-most: 6}]' | 49 unknown-key",
        "'share, at-least: 5%, all-of: [{at-least: 5}, {at-most: 6}]' | 38 wrong-goal",
        "'share, all-of: [{between: [5, 6%]}, {at-most: 6}]' | 47 wrong-goal",
        "drug-cases, at-least: 5, each: week | 48 unknown-word",
        "'drug-cases, at-least: 5, each: [month, quarter]' | 56 clashing-keys",
        "drug-cases, at-least: 5, period: 2024-Q1, each: half | 65 bad-period",
        "model, done-by: 2024-01-31, each: quarter | 45 clashing-keys",
        "'drug-cases, at-least: 5, each: unit, allocate: {a: 5}' | 42 clashing-keys",
        "'trafficking, share-of: drug-cases, at-least: 5%, allocate: {a: 5}' | 66 misplaced-key",
        "'addicts, change-from: 2023, at-most: 5%, allocate: {a: 5}' | 58 misplaced-key",
        "'model, done-by: 2024-01-31, allocate: {a: 5}' | 45 misplaced-key",
        "drug-cases, at-least: 5, from: 2024-06-01, until: 2024-05-31 | 60 range-upside-down",
        "drug-cases, at-least: 5, period: 2024-Q1, from: 2024-03-15 | 59 never-in-force",
        "drug-cases, at-least: 5, until: 2023-12-14 | 42 never-in-force",
        "'drug-cases, at-least: 5, allocate: {by: people}' | 57 unknown-word",
      })
  void findsWhatCannotBeMeant(String target, String finding) {
    assertThat(Definition.findings(PLAN.formatted(target), UNITS))
        .map(said -> said.replace("plan.yaml:20:", ""))
        .containsExactly(finding);
  }

  @Test
  void aCountOfAShareTakesTheDecimalsOfItsNumerator() {
    assertThat(
            Definition.findings(
                PLAN.formatted("share, all-of: [{at-least: 5.5}, {at-least: 6}]"), UNITS))
        .containsExactly("plan.yaml:20:44 wrong-goal");
  }
}
