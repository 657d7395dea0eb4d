package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

class PlacementTest {

  private static final Figures NONE = (_, _) -> Setting.amount("0");

  private static Setting flow() {
    return new Setting().indicator("it", Measure.FLOW, 0);
  }

  /// `unit goal status percent`, a line a row.
  private static List<String> lines(List<Progress> rows) {
    return rows.stream()
        .map(row ->
            "%s %s %s %s"
                .formatted(
                    Setting.UNITS.get(row.unit()).code(),
                    row.target().map(Target::goal).map(Goal::code).orElse("-"),
                    row.status().word(),
                    row.percent().map(Percent::code).orElse("-")))
        .toList();
  }

  private static Figures byUnit(Map<String, Figure> figures, Figure other) {
    return (unit, _) -> figures.getOrDefault(Setting.UNITS.get(unit).code(), other);
  }

  @Test
  void everyUnitHasARowForEveryIndicatorInOrder() {
    List<Progress> rows =
        flow().indicator("other", Measure.STOCK, 0).rows("2021", "2021-12-31", NONE);

    assertThat(rows).hasSize(12);
    assertThat(rows.stream().map(Progress::unit)).isSorted();
    assertThat(rows.stream().map(Progress::indicator).limit(4)).containsExactly(0, 1, 0, 1);
  }

  @Test
  void aTargetStandsOnItsOwnUnitAlone() {
    Setting setting =
        flow()
            .target(Setting.target("it", "32"))
            .target(Setting.of(Setting.target("it", "<=5"), "tay-ho"))
            .target(Setting.target("it", "40"));

    assertThat(lines(setting.rows("2021", "2021-12-31", NONE)))
        .containsExactly(
            "ha-noi 32 missed 0",
            "ha-noi 40 missed 0",
            "ba-dinh - no-target -",
            "cong-vi - no-target -",
            "kim-ma - no-target -",
            "tay-ho <=5 met -",
            "buoi - no-target -");
  }

  @Test
  void aShareIsTheSameKindOfGoalWithItsOwnAmount() {
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    shares.put("tay-ho", new BigDecimal("12"));
    shares.put("kim-ma", BigDecimal.ZERO);
    Figures figures = byUnit(Map.of("kim-ma", Setting.amount("0")), Setting.amount("12"));

    assertThat(
            lines(
                flow()
                    .target(Setting.shared(Setting.target("it", "32"), shares))
                    .rows("2021", "2021-12-31", figures)))
        .containsExactly(
            "ha-noi 32 missed 37.5",
            "ba-dinh - no-target -",
            "cong-vi - no-target -",
            "kim-ma 0 met -",
            "tay-ho 12 met 100",
            "buoi - no-target -");
    assertThat(
            lines(
                flow()
                    .target(Setting.shared(Setting.target("it", "<=32"), shares))
                    .rows("2021", "2021-12-31", figures)))
        .contains("tay-ho <=12 met -", "kim-ma <=0 met -");
    assertThat(
            lines(
                flow()
                    .target(Setting.shared(Setting.target("it", "=32"), shares))
                    .rows("2021", "2021-12-31", figures)))
        .contains("tay-ho =12 met -", "kim-ma =0 met -");
  }

  @Test
  void aShareBelongsToItsUnitAndGivesNothingOn() {
    Target target =
        Setting.shared(Setting.target("it", "32"), Map.of("tay-ho", new BigDecimal("12")));

    Target share =
        flow().target(target).rows("2021", "2021-12-31", NONE).stream()
            .filter(row -> row.unit() == Setting.place("tay-ho"))
            .flatMap(row -> row.target().stream())
            .findFirst()
            .orElseThrow();

    assertThat(share.unit()).isEqualTo("tay-ho");
    assertThat(share.shares()).isEmpty();
    assertThat(share.source()).isEqualTo(target.source());
  }

  @Test
  void eachUnitAndTheOnesAboveItHaveTheSameTarget() {
    Setting setting = flow().target(Setting.each(Setting.target("it", "4")));

    assertThat(lines(setting.rows("2021", "2021-12-31", (_, _) -> Setting.amount("5"))))
        .containsExactly(
            "ha-noi 4 exceeded 125",
            "ba-dinh 4 exceeded 125",
            "cong-vi 4 exceeded 125",
            "kim-ma 4 exceeded 125",
            "tay-ho 4 exceeded 125",
            "buoi 4 exceeded 125");
  }

  @Test
  void eachUnitBelowTheTargetsOwnUnitOnly() {
    Target target = Setting.each(Setting.of(Setting.target("it", "4"), "ba-dinh"));
    Setting setting = flow().target(target);

    assertThat(lines(setting.rows("2021", "2021-12-31", (_, _) -> Setting.amount("5"))))
        .contains("ha-noi - no-target -", "kim-ma 4 exceeded 125", "buoi - no-target -");
  }

  @Test
  void aUnitIsHeldDownByTheOnesBelowIt() {
    Setting setting = flow().target(Setting.each(Setting.target("it", "4")));
    Figures figures = byUnit(Map.of("kim-ma", Setting.amount("3")), Setting.amount("5"));

    assertThat(lines(setting.rows("2021", "2021-12-31", figures)))
        .containsExactly(
            "ha-noi 4 missed 125",
            "ba-dinh 4 missed 125",
            "cong-vi 4 exceeded 125",
            "kim-ma 4 missed 75",
            "tay-ho 4 exceeded 125",
            "buoi 4 exceeded 125");
    assertThat(lines(setting.rows("2021", "2021-12-13", figures)))
        .as("3 of 4 is the pace on the last day but one")
        .contains("ba-dinh 4 on-track 125", "kim-ma 4 on-track 75", "tay-ho 4 exceeded 125");
  }

  @Test
  void aUnitBelowThatIsBehindHoldsTheOnesAboveBehind() {
    Setting setting = flow().target(Setting.each(Setting.target("it", "4")));
    Figures figures = byUnit(Map.of("kim-ma", Setting.amount("0")), Setting.amount("3"));
    Figures summed =
        (unit, indicator) ->
            Setting.UNITS.hasChildren(unit) ? Setting.amount("9") : figures.of(unit, indicator);

    assertThat(lines(setting.rows("2021", "2021-09-14", summed)))
        .containsExactly(
            "ha-noi 4 behind 225",
            "ba-dinh 4 behind 225",
            "cong-vi 4 on-track 75",
            "kim-ma 4 behind 0",
            "tay-ho 4 on-track 225",
            "buoi 4 on-track 75");
  }

  @Test
  void aUnitBelowWithoutDataLeavesTheOnesAboveIncomplete() {
    Setting setting = flow().target(Setting.each(Setting.target("it", "4")));
    Figures missing = byUnit(Map.of("kim-ma", Setting.nothing(1)), Setting.amount("5"));
    Figures partial =
        byUnit(
            Map.of("kim-ma", Setting.figure(Setting.amount("1").total(), 11, 12)),
            Setting.amount("5"));

    assertThat(lines(setting.rows("2021", "2021-12-31", missing)))
        .contains("ha-noi 4 incomplete 125", "kim-ma 4 no-data -", "tay-ho 4 exceeded 125");
    assertThat(lines(setting.rows("2021", "2021-12-31", partial)))
        .contains("ha-noi 4 incomplete 125", "kim-ma 4 incomplete 25");
  }

  @Test
  void aUnitThatOwesNothingHoldsNobodyDown() {
    Setting setting = flow().target(Setting.each(Setting.target("it", "4")));
    Figures gone = byUnit(Map.of("kim-ma", Setting.nothing(0)), Setting.amount("5"));

    assertThat(lines(setting.rows("2021", "2021-12-31", gone)))
        .contains("ha-noi 4 exceeded 125", "ba-dinh 4 exceeded 125", "kim-ma 4 no-data -");
  }

  @Test
  void aUnitWhereNothingHappenedHoldsNobodyDown() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.SHARE, 0)
            .target(Setting.each(Setting.target("it", "80%")));
    Figure good = Setting.figure(ratio("9", "10"), 1, 1);
    Figures figures = byUnit(Map.of("kim-ma", Setting.figure(ratio("0", "0"), 1, 1)), good);

    assertThat(lines(setting.rows("2021", "2021-12-31", figures)))
        .contains("ha-noi 80% exceeded 90", "kim-ma 80% nil -", "buoi 80% exceeded 90");
  }

  private static Total ratio(String numerator, String denominator) {
    return new Total.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }

  @Test
  void aCoverageOfNamedUnitsLooksAtThemAlone() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.YES_NO, 0)
            .target(Setting.target("it", "cover 100%"))
            .target(Setting.among(Setting.target("it", "cover 100%"), "cong-vi", "buoi"));
    Figures figures =
        byUnit(
            Map.of(
                "ha-noi", Setting.yes(2, 3),
                "kim-ma", Setting.yes(0, 1)),
            Setting.yes(1, 1));

    List<Progress> rows = setting.rows("2021", "2021-12-31", figures);

    assertThat(lines(rows))
        .startsWith("ha-noi 100% missed 66.67", "ha-noi 100% met 100", "ba-dinh - no-target 100");
    assertThat(rows.get(1).toDate()).isEqualTo(Setting.yes(2, 2));
    assertThat(rows.get(1).actual()).isEqualTo(Setting.yes(2, 2));
  }

  @Test
  void aNamedUnitWithoutDataLeavesTheCoverageIncomplete() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.YES_NO, 0)
            .target(Setting.among(Setting.target("it", "cover 100%"), "cong-vi", "buoi"));

    assertThat(
            lines(
                setting.rows(
                    "2021",
                    "2021-12-31",
                    byUnit(Map.of("buoi", Setting.nothing(1)), Setting.yes(1, 1)))))
        .startsWith("ha-noi 100% incomplete 50");
    assertThat(lines(setting.rows("2021", "2021-12-31", (_, _) -> Setting.nothing(1))))
        .startsWith("ha-noi 100% no-data -");
  }

  @Test
  void eachOfTheNamedUnitsHasTheTarget() {
    Setting setting = flow().target(Setting.each(Setting.target("it", "4"), "cong-vi"));
    Figures figures = byUnit(Map.of("kim-ma", Setting.amount("0")), Setting.amount("5"));

    assertThat(lines(setting.rows("2021", "2021-12-31", figures)))
        .containsExactly(
            "ha-noi 4 exceeded 125",
            "ba-dinh 4 exceeded 125",
            "cong-vi 4 exceeded 125",
            "kim-ma - no-target -",
            "tay-ho - no-target -",
            "buoi - no-target -");
  }
}
