package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.model.Label;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// Units that change: names, codes, parents, populations, successors.
class DatedUnitsTest {

  static final String PLAN =
      """
      version: 1
      plan: p
      title: T
      year: 2025
      unit: ha-noi
      reporters: [{level: ward}]
      indicators: [{code: x, name: X}]
      """;

  static final String UNITS =
      """
      - {code: ha-noi, name: Hà Nội, level: city}
      - {code: dong-da, name: Quận Đống Đa, level: district, parent: ha-noi, until: 2025-06-30}
      - code: thinh-quang
        name: [{name: Phường Ngã Tư Sở, until: 2024-12-31}, {name: {vi: Phường Thịnh Quang, en: Thinh Quang}, from: 2025-01-01}]
        official: [{code: "00235", until: 2024-12-31}, {code: 00208, from: 2025-01-01}]
        level: ward
        parent: [{unit: dong-da, until: 2025-06-30}, {unit: ha-noi, from: 2025-07-01}]
        population: {2024-01-01: 22000, 2021-01-01: 21000}
      - {code: lang-ha, name: Láng Hạ, level: ward, parent: dong-da, until: 2025-06-30, successors: [{unit: thinh-quang}], population: 30000}
      - {code: o-cho-dua, name: Ô Chợ Dừa, level: ward, parent: dong-da, until: 2025-06-30, successors: [{unit: thinh-quang, share: 0.75}, {unit: lang, share: 0.25}]}
      - {code: kham-thien, name: Khâm Thiên, level: ward, parent: dong-da, until: 2025-06-30, successors: [{unit: thinh-quang}, {unit: lang}]}
      - {code: lang, name: Láng, level: ward, parent: ha-noi, from: 2025-07-01}
      """;

  private static final LocalDate BEFORE = LocalDate.of(2024, 12, 31);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

  private final Units units = Definition.usable(PLAN, UNITS).units();

  private Unit unit(String code) {
    return units.get(units.place(code));
  }

  @Test
  void aNameAndACodeHoldForATime() {
    Unit ward = unit("thinh-quang");
    assertThat(ward.name()).isEqualTo(new Label("Phường Thịnh Quang", "Thinh Quang"));
    assertThat(ward.nameOn(BEFORE).vi()).isEqualTo("Phường Ngã Tư Sở");
    assertThat(ward.nameOn(AFTER)).isEqualTo(ward.name());
    assertThat(ward.official()).contains("00208");
    assertThat(ward.officialOn(BEFORE)).contains("00235");
    assertThat(ward.kind()).isEqualTo("phường");
  }

  @Test
  void aUnitThatMovesHasAPlaceBelowEachParent() {
    assertThat(units.places("thinh-quang")).hasSize(2);
    int old = units.findOn("thinh-quang", BEFORE).orElseThrow();
    int now = units.findOn("thinh-quang", AFTER).orElseThrow();
    assertThat(units.get(units.parent(old)).code()).isEqualTo("dong-da");
    assertThat(units.get(units.parent(now)).code()).isEqualTo("ha-noi");
    assertThat(units.get(old).until()).contains(LocalDate.of(2025, 6, 30));
    assertThat(units.get(now).from()).contains(AFTER);
  }

  @Test
  void theReportingUnitAndThoseAboveItHaveOnePlace() {
    String moving =
        """
        - {code: a, name: A, level: region}
        - {code: b, name: B, level: region}
        - {code: ha-noi, name: N, level: city, parent: [{unit: a, until: 2025-06-30}, {unit: b, from: 2025-07-01}]}
        - {code: lang, name: L, level: ward, parent: ha-noi}
        """;
    Units tree = Definition.usable(PLAN, moving).units();
    assertThat(tree.list()).extracting(Unit::code).containsExactly("a", "b", "ha-noi", "lang");
    assertThat(tree.get(tree.place("lang")).from()).isEmpty();
  }

  @Test
  void populationsHoldFromADayOn() {
    assertThat(unit("thinh-quang").populations())
        .containsExactly(
            Map.entry(LocalDate.of(2021, 1, 1), 21_000L),
            Map.entry(LocalDate.of(2024, 1, 1), 22_000L));
    assertThat(unit("lang-ha").populationOn(AFTER)).hasValue(30_000);
    assertThat(unit("lang").populationOn(AFTER)).isEmpty();
  }

  @Test
  void aSingleSuccessorTakesEverythingAndOfSeveralNobodyKnows() {
    assertThat(unit("lang-ha").successors())
        .containsExactly(new Unit.Successor("thinh-quang", Optional.of(BigDecimal.ONE)));
    assertThat(unit("o-cho-dua").successors())
        .extracting(Unit.Successor::share)
        .containsExactly(Optional.of(new BigDecimal("0.75")), Optional.of(new BigDecimal("0.25")));
    assertThat(unit("kham-thien").successors())
        .extracting(Unit.Successor::share)
        .containsExactly(Optional.empty(), Optional.empty());
  }

  /// One change to the sound units, and the one finding that must follow.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thinh Quang}, from: 2025-01-01 | Thinh Quang}, from: 2024-12-31 | units.yaml:4:55 dates-overlap",
        "Thinh Quang}, from: 2025-01-01 | Thinh Quang}, from: 2025-02-01 | units.yaml:4:3 dates-gap",
        "Ngã Tư Sở, until: 2024-12-31 | Ngã Tư Sở, util: 2024-12-31 | units.yaml:4:35 unknown-key",
        "{code: 00208, from: 2025-01-01} | {code: 00208} | units.yaml:5:50 dates-overlap",
        "unit: ha-noi, from: 2025-07-01 | unit: ha-noi, from: 2025-06-30 | units.yaml:7:48 dates-overlap",
        "unit: ha-noi, from: 2025-07-01 | unit: ha-noi, from: 2025-08-01 | units.yaml:7:3 dates-gap",
        "unit: ha-noi, from: 2025-07-01 | unit: ha-nay, from: 2025-07-01 | units.yaml:7:55 unknown-reference",
        "2021-01-01: 21000 | 2021-1-1: 21000 | units.yaml:8:35 bad-date",
        "2021-01-01: 21000 | 2021-01-01: 21.000 | units.yaml:8:47 bad-number",
        "population: 30000 | population: 0 | units.yaml:9:130 bad-number",
        "unit: thinh-quang}] | unit: thinh-quan}] | units.yaml:9:103 unknown-reference",
        "unit: thinh-quang}] | unit: thinh-quang, share: 0.5}] | units.yaml:9:83 shares-not-whole",
        "until: 2025-06-30, successors: [{unit: thinh-quang}] | successors: [{unit: thinh-quang}] | units.yaml:9:64 misplaced-key",
        "unit: thinh-quang}] | unit: dong-da}] | units.yaml:9:103 successor-not-there",
        "unit: thinh-quang}] | unit: lang-ha}] | units.yaml:9:83 successor-cycle",
        "lang, share: 0.25 | lang, share: 0.3 | units.yaml:10:87 shares-not-whole",
        "lang, share: 0.25 | lang | units.yaml:10:141 share-missing",
        "lang, share: 0.25 | lang, share: 1.25 | units.yaml:10:154 bad-number",
        "lang, share: 0.25 | thinh-quang, share: 0.25 | units.yaml:10:141 duplicate-code",
      })
  void findsAMistakeWhereItStands(String sound, String mistaken, String finding) {
    assertThat(UNITS).contains(sound);
    assertThat(Definition.findings(PLAN, UNITS.replace(sound, mistaken))).containsExactly(finding);
  }

  @Test
  void aCircleOfSuccessorsIsToldOnce() {
    String circle =
        """
        - {code: ha-noi, name: N, level: city}
        - {code: a, name: A, level: ward, parent: ha-noi, until: 2024-12-31, successors: [{unit: b}]}
        - {code: b, name: B, level: ward, parent: ha-noi, until: 2025-12-31, successors: [{unit: c}]}
        - {code: c, name: C, level: ward, parent: ha-noi, until: 2026-12-31, successors: [{unit: b}]}
        """;
    assertThat(Definition.findings(PLAN, circle))
        .containsExactly("units.yaml:3:70 successor-cycle");
  }

  @Test
  void aUnitThatNeverStandsAnywhereIsFound() {
    String late = "- {code: new, name: N, level: ward, parent: far, from: 2025-01-01}\n";
    String units =
        """
        - {code: ha-noi, name: N, level: city}
        - {code: east, name: E, level: district, parent: ha-noi}
        - {code: west, name: W, level: district, parent: ha-noi}
        - {code: far, name: F, level: district, until: 2024-12-31, parent: [{unit: east, until: 2023-12-31}, {unit: west, from: 2024-01-01}]}
        """;
    assertThat(Definition.findings(PLAN, units + late))
        .containsExactly("units.yaml:5:37 unit-nowhere");
    assertThat(Definition.findings(PLAN, units + late.replace("2025", "2024"))).isEmpty();
  }

  @Test
  void aCircleOfParentsIsFoundInADatedListToo() {
    String units =
        """
        - {code: ha-noi, name: N, level: city}
        - {code: a, name: A, level: ward, parent: [{unit: ha-noi, until: 2024-12-31}, {unit: b, from: 2025-01-01}]}
        - {code: b, name: B, level: ward, parent: [{unit: ha-noi, until: 2024-12-31}, {unit: a, from: 2025-01-01}]}
        """;
    assertThat(Definition.findings(PLAN, units)).containsExactly("units.yaml:2:35 unit-cycle");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 20_000})
  void longChainsOfSuccessorsAreFollowed(int length) {
    StringBuilder units = new StringBuilder("- {code: ha-noi, name: N, level: city}\n");
    for (int unit = 0; unit < length; unit++) {
      units.append(
          "- {code: u%d, name: N, level: ward, parent: ha-noi, until: 2024-12-31, successors: {unit: u%d}}\n"
              .formatted(unit, (unit + 1) % length));
    }
    assertThat(Definition.findings(PLAN, units.toString()))
        .isEqualTo(List.of("units.yaml:2:71 successor-cycle"));
  }
}
