package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportersTest {

  private static final Units UNITS =
      Units.of(
          List.of(
              UnitsTest.unit("viet-nam", "state", ""),
              UnitsTest.unit("ha-noi", "city", "viet-nam"),
              UnitsTest.unit("cong-an", "agency", "ha-noi"),
              UnitsTest.unit("cong-vi", "ward", "ha-noi"),
              UnitsTest.unit("kim-ma", "ward", "ha-noi"),
              UnitsTest.unit("hue", "city", "viet-nam"),
              UnitsTest.unit("vy-da", "ward", "hue")));

  private static Indicator indicator(
      String code, Optional<Indicator.Ratio> ratio, ReporterRule... rules) {
    return new Indicator(
        code,
        Label.same(code),
        "",
        ratio.isPresent() ? Measure.SHARE : Measure.FLOW,
        Optional.empty(),
        0,
        false,
        List.of(rules),
        ratio,
        Optional.empty(),
        1,
        List.of());
  }

  private static Indicator count(String code, ReporterRule... rules) {
    return indicator(code, Optional.empty(), rules);
  }

  private static Indicator share(ReporterRule... rules) {
    return indicator("share", Optional.of(new Indicator.Ratio("part", "whole")), rules);
  }

  private static Plan plan(Indicator... indicators) {
    return Plans.of(
        "ha-noi-2021",
        Label.same("Kế hoạch"),
        2021,
        2021,
        "ha-noi",
        List.of(new ReporterRule.OfLevel("ward")),
        Frequency.MONTH,
        Calendar.DECREE_09,
        new Due(1, Set.of()),
        false,
        NumberStyle.PLAIN,
        Lang.VI,
        Map.of(),
        List.of(indicators),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<String> owing(Plan plan, int indicator) {
    Reporters reporters = Reporters.of(plan, UNITS);
    return IntStream.range(0, UNITS.size())
        .filter(unit -> reporters.owes(unit, indicator))
        .mapToObj(unit -> UNITS.get(unit).code())
        .toList();
  }

  @Test
  void aLevelIsItsUnitsBelowThePlansUnit() {
    assertThat(owing(plan(count("cases")), 0)).containsExactly("cong-vi", "kim-ma");
  }

  @Test
  void anIndicatorsOwnReportersTakeThePlaceOfThePlans() {
    Indicator listed = count("cases", new ReporterRule.Listed(List.of("cong-an")));
    Indicator both =
        count(
            "checks",
            new ReporterRule.OfLevel("agency"),
            new ReporterRule.Listed(List.of("kim-ma")));

    assertThat(owing(plan(listed, both), 0)).containsExactly("cong-an");
    assertThat(owing(plan(listed, both), 1)).containsExactly("cong-an", "kim-ma");
  }

  @Test
  void aShareIsOwedByThoseThatOweBothParts() {
    Indicator part = count("part", new ReporterRule.Listed(List.of("kim-ma", "cong-an")));

    assertThat(owing(plan(share(), part, count("whole")), 0)).containsExactly("kim-ma");
    assertThat(owing(plan(share(), part, count("whole")), 2))
        .as("the parts keep their own")
        .containsExactly("cong-vi", "kim-ma");
    assertThat(
            owing(
                plan(share(new ReporterRule.Listed(List.of("cong-an"))), part, count("whole")), 0))
        .containsExactly("cong-an");
  }

  @Test
  void aUnitThatMovesReportsFromEachOfItsPlaces() {
    Units units =
        Units.of(
            List.of(
                UnitsTest.unit("ha-noi", "city", ""),
                UnitsTest.unit("dong-da", "district", "ha-noi"),
                UnitsTest.unit("lang", "ward", "dong-da").below("dong-da", until(2024)),
                UnitsTest.unit("lang", "ward", "ha-noi").below("ha-noi", from(2025))));
    Plan plan = plan(count("cases", new ReporterRule.Listed(List.of("lang"))));

    Reporters reporters = Reporters.of(plan, units);

    assertThat(units.places("lang")).hasSize(2).allMatch(place -> reporters.owes(place, 0));
  }

  private static Validity until(int year) {
    return new Validity(Optional.empty(), Optional.of(LocalDate.of(year, 12, 31)));
  }

  private static Validity from(int year) {
    return new Validity(Optional.of(LocalDate.of(year, 1, 1)), Optional.empty());
  }

  @Test
  void aUnitSubmitsWhereItOwesAnything() {
    Reporters reporters =
        Reporters.of(
            plan(count("a"), count("b", new ReporterRule.Listed(List.of("cong-an")))), UNITS);

    assertThat(IntStream.range(0, UNITS.size()).filter(reporters::submits))
        .containsExactly(UNITS.place("cong-an"), UNITS.place("cong-vi"), UNITS.place("kim-ma"));
  }
}
