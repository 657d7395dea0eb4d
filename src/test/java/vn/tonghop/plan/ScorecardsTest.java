package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Goal;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Scorecard;

class ScorecardsTest {

  private static final String PLAN =
      """
      version: 1
      plan: p
      title: T
      year: 2024
      unit: d
      reporters: [{level: ward}]
      indicators:
        - {code: addicts, name: A, unit: người, measure: stock}
        - {code: inspected, name: B, unit: cơ sở}
        - {code: premises, name: C, unit: cơ sở}
        - {code: share, name: D, measure: share, numerator: inspected, denominator: premises}
        - {code: words, name: E, measure: text}
      scorecards:
        - code: drug-free
          name: {vi: Xã không ma túy, en: Drug-free}
          reporters: [{level: ward}]
          basis: KH 1
          criteria:
            - {code: a, name: A, indicator: addicts, per: population, at-most: 0.5%, points: 20}
            - {code: b, name: B, indicator: inspected, at-least: 3, points: 30, knock-out: true}
            - code: c
              name: C
              indicator: share
              bands: [{at-least: 90%, points: 30}, {at-least: 80%, points: 20}]
          classes:
            - {code: I, name: Loại I, points: 80}
            - {code: II, name: Loại II, at-least: 2, of: [a, b, c]}
            - {code: out, name: Không đạt, knocked-out: true}
          quota: {classes: [I], at-least: 100%, basis: S2-07}
      """;

  private static final String UNITS =
      "[{code: d, name: D, level: district}, {code: a, name: A, level: ward, parent: d}]";

  private final Scorecard card = Definition.usable(PLAN, UNITS).plan().scorecards().getFirst();

  @Test
  void readsTheCriteria() {
    assertThat(card.code()).isEqualTo("drug-free");
    assertThat(card.reporters()).containsExactly(new ReporterRule.OfLevel("ward"));
    assertThat(card.criteria())
        .extracting(Scorecard.Criterion::code)
        .containsExactly("a", "b", "c");
    Scorecard.Criterion first = card.criteria().getFirst();
    assertThat(first.perPopulation()).isTrue();
    assertThat(first.bands())
        .containsExactly(
            new Scorecard.Band(new Goal.AtMost(new BigDecimal("0.5"), true), new BigDecimal("20")));
    assertThat(card.criteria().get(1).knockOut()).isTrue();
    assertThat(card.criteria().getLast().bands()).hasSize(2);
  }

  @Test
  void readsTheClassesAndTheQuota() {
    assertThat(card.grades())
        .extracting(Scorecard.Grade::points)
        .containsExactly(Optional.of(new BigDecimal("80")), Optional.empty(), Optional.empty());
    assertThat(card.grades().get(1).enough())
        .contains(new Scorecard.Enough(2, List.of("a", "b", "c")));
    assertThat(card.grades().getLast().knockedOut()).isTrue();
    assertThat(card.quota())
        .contains(
            new Scorecard.Quota(
                List.of("I"), new Goal.AtLeast(new BigDecimal("100"), true), Optional.of("S2-07")));
  }

  @Test
  void criteriaNeedNoPointsWhereNoClassTakesAny() {
    String free =
        PLAN.replaceAll(", points: \\d+", "")
            .replace("name: Loại I}", "name: Loại I, at-least: 3, of: [a, b, c]}");
    assertThat(Definition.findings(free, UNITS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "indicator: addicts | indicator: adicts | 19 unknown-reference",
        "indicator: share | indicator: words | 23 wrong-part",
        "reporters: [{level: ward}]\\n    basis | reporters: [{level: wad}]\\n    basis"
            + " | 16 unknown-reference",
        "per: population | per: household | 19 unknown-word",
        "at-most: 0.5% | at-most: 5 | 19 wrong-goal",
        "at-most: 0.5%, | '' | 19 missing-key",
        "at-least: 3, | at-least: 3, exactly: 4, | 20 wrong-goal",
        "points: 30, knock | points: many, knock | 20 bad-number",
        "points: 20} | basis: x} | 19 missing-key",
        "knock-out: true | knock-out: yes | 20 unknown-word",
        "code: b, | code: a, | 20 duplicate-code",
        "at-least: 80%, points: 20 | at-least: 95%, points: 20 | 24 not-best-first",
        "at-least: 80%, points: 20 | at-least: 80%, points: 30 | 24 not-best-first",
        "at-least: 80%, points: 20 | at-least: 80% | 24 missing-key",
        "indicator: share | indicator: share\\n        at-least: 5% | 24 clashing-keys",
        "points: 80 | points: 81 | 26 bad-number",
        "of: [a, b, c] | of: [a, b, d] | 27 unknown-word",
        "of: [a, b, c] | of: [a, b, b] | 27 duplicate-code",
        "at-least: 2, of | at-least: 4, of | 27 bad-number",
        "at-least: 2, of: [a, b, c] | at-least: 2 | 27 missing-key",
        "at-least: 2, of: [a, b, c] | points: 80 | 27 not-best-first",
        "', points: 80' | '' | 27 unreachable-class",
        "knocked-out: true | knocked-out: true, points: 0 | 28 clashing-keys",
        "code: II | code: I | 27 duplicate-code",
        "classes: [I] | classes: [V] | 29 unknown-word",
        "at-least: 100% | at-least: 100 | 29 wrong-goal",
        "at-least: 100%, | '' | 29 missing-key",
        "basis: KH 1 | base: KH 1 | 17 unknown-key",
      })
  void findsAMistakeWhereItStands(String sound, String mistaken, String finding) {
    String from = sound.replace("\\n", "\n");
    assertThat(PLAN).contains(from);
    int at = PLAN.indexOf(from, PLAN.indexOf("scorecards"));
    String plan =
        PLAN.substring(0, at) + mistaken.replace("\\n", "\n") + PLAN.substring(at + from.length());
    assertThat(Definition.findings(plan, UNITS))
        .map(said -> said.replaceAll("plan.yaml:(\\d+):\\d+", "$1"))
        .contains(finding);
  }

  @Test
  void aScorecardHasCriteriaAndClasses() {
    String none = PLAN.substring(0, PLAN.indexOf("    criteria:"));
    assertThat(Definition.findings(none, UNITS))
        .containsExactly("plan.yaml:14:5 missing-key", "plan.yaml:14:5 missing-key");
  }
}
