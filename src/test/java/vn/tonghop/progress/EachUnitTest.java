package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

class EachUnitTest {

  private static Setting flow() {
    return new Setting().indicator("it", Measure.FLOW, 0);
  }

  @Test
  void eachUnitAndTheOnesAboveItHaveTheSameTarget() {
    Setting setting = flow().target(Targets.each(Targets.target("it", "4")));

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", (_, _) -> Setting.amount("5"))))
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
    Target target = Targets.each(Targets.of(Targets.target("it", "4"), "ba-dinh"));
    Setting setting = flow().target(target);

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", (_, _) -> Setting.amount("5"))))
        .contains("ha-noi - no-target -", "kim-ma 4 exceeded 125", "buoi - no-target -");
  }

  @Test
  void aUnitIsHeldDownByTheOnesBelowIt() {
    Setting setting = flow().target(Targets.each(Targets.target("it", "4")));
    Figures figures = Rows.byUnit(Map.of("kim-ma", Setting.amount("3")), Setting.amount("5"));

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", figures)))
        .containsExactly(
            "ha-noi 4 missed 125",
            "ba-dinh 4 missed 125",
            "cong-vi 4 exceeded 125",
            "kim-ma 4 missed 75",
            "tay-ho 4 exceeded 125",
            "buoi 4 exceeded 125");
    assertThat(Rows.lines(setting.rows("2021", "2021-12-13", figures)))
        .as("3 of 4 is the pace on the last day but one")
        .contains("ba-dinh 4 on-track 125", "kim-ma 4 on-track 75", "tay-ho 4 exceeded 125");
  }

  @Test
  void aUnitBelowThatIsBehindHoldsTheOnesAboveBehind() {
    Setting setting = flow().target(Targets.each(Targets.target("it", "4")));
    Figures figures = Rows.byUnit(Map.of("kim-ma", Setting.amount("0")), Setting.amount("3"));
    Figures summed =
        (unit, indicator) ->
            Setting.UNITS.hasChildren(unit) ? Setting.amount("9") : figures.of(unit, indicator);

    assertThat(Rows.lines(setting.rows("2021", "2021-09-14", summed)))
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
    Setting setting = flow().target(Targets.each(Targets.target("it", "4")));
    Figures missing = Rows.byUnit(Map.of("kim-ma", Setting.nothing(1)), Setting.amount("5"));
    Figures partial =
        Rows.byUnit(
            Map.of("kim-ma", Setting.figure(Setting.amount("1").total(), 11, 12)),
            Setting.amount("5"));

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", missing)))
        .contains("ha-noi 4 incomplete 125", "kim-ma 4 no-data -", "tay-ho 4 exceeded 125");
    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", partial)))
        .contains("ha-noi 4 incomplete 125", "kim-ma 4 incomplete 25");
  }

  @Test
  void aUnitThatOwesNothingHoldsNobodyDown() {
    Setting setting = flow().target(Targets.each(Targets.target("it", "4")));
    Figures gone = Rows.byUnit(Map.of("kim-ma", Setting.nothing(0)), Setting.amount("5"));

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", gone)))
        .contains("ha-noi 4 exceeded 125", "ba-dinh 4 exceeded 125", "kim-ma 4 no-data -");
  }

  @Test
  void aUnitWhereNothingHappenedHoldsNobodyDown() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.SHARE, 0)
            .target(Targets.each(Targets.target("it", "80%")));
    Figure good = Setting.figure(ratio("9", "10"), 1, 1);
    Figures figures = Rows.byUnit(Map.of("kim-ma", Setting.figure(ratio("0", "0"), 1, 1)), good);

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", figures)))
        .contains("ha-noi 80% exceeded 90", "kim-ma 80% nil -", "buoi 80% exceeded 90");
  }

  private static Total ratio(String numerator, String denominator) {
    return new Total.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }

  @Test
  void eachOfTheNamedUnitsHasTheTarget() {
    Setting setting = flow().target(Targets.each(Targets.target("it", "4"), "cong-vi"));
    Figures figures = Rows.byUnit(Map.of("kim-ma", Setting.amount("0")), Setting.amount("5"));

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", figures)))
        .containsExactly(
            "ha-noi 4 exceeded 125",
            "ba-dinh 4 exceeded 125",
            "cong-vi 4 exceeded 125",
            "kim-ma - no-target -",
            "tay-ho - no-target -",
            "buoi - no-target -");
  }
}
