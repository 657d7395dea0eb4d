package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

class PlacementTest {

  private static final Figures NONE = (_, _) -> Setting.amount("0");

  private static Setting flow() {
    return new Setting().indicator("it", Measure.FLOW, 0);
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
            .target(Targets.target("it", "32"))
            .target(Targets.of(Targets.target("it", "<=5"), "tay-ho"))
            .target(Targets.target("it", "40"));

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", NONE)))
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
    Figures figures = Rows.byUnit(Map.of("kim-ma", Setting.amount("0")), Setting.amount("12"));

    assertThat(
            Rows.lines(
                flow()
                    .target(Targets.shared(Targets.target("it", "32"), shares))
                    .rows("2021", "2021-12-31", figures)))
        .containsExactly(
            "ha-noi 32 missed 37.5",
            "ba-dinh - no-target -",
            "cong-vi - no-target -",
            "kim-ma 0 met -",
            "tay-ho 12 met 100",
            "buoi - no-target -");
    assertThat(
            Rows.lines(
                flow()
                    .target(Targets.shared(Targets.target("it", "<=32"), shares))
                    .rows("2021", "2021-12-31", figures)))
        .contains("tay-ho <=12 met -", "kim-ma <=0 met -");
    assertThat(
            Rows.lines(
                flow()
                    .target(Targets.shared(Targets.target("it", "=32"), shares))
                    .rows("2021", "2021-12-31", figures)))
        .contains("tay-ho =12 met -", "kim-ma =0 met -");
  }

  @Test
  void aShareBelongsToItsUnitAndGivesNothingOn() {
    Target target =
        Targets.shared(Targets.target("it", "32"), Map.of("tay-ho", new BigDecimal("12")));

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

  private static Unit unit(String code, String level, String parent, String from, String until) {
    return new Unit(
        code,
        Optional.empty(),
        Label.same(code),
        "",
        level,
        parent.isEmpty() ? Optional.empty() : Optional.of(parent),
        List.of(),
        from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
        List.of());
  }

  @Test
  void aUnitThatMovesHasItsTargetWhereItStandsOnTheDay() {
    Units units =
        Units.of(
            List.of(
                unit("ha-noi", "city", "", "", ""),
                unit("ba-dinh", "district", "ha-noi", "", ""),
                unit("buoi", "ward", "ba-dinh", "", "2021-06-30"),
                unit("buoi", "ward", "ha-noi", "2021-07-01", "")));
    Setting setting =
        flow()
            .over(units)
            .target(
                Targets.shared(Targets.target("it", "32"), Map.of("buoi", new BigDecimal("12"))));

    assertThat(units.places("buoi")).containsExactly(2, 3);
    assertThat(targeted(setting, "2021-06")).containsExactly(0, 2);
    assertThat(targeted(setting, "2021-07")).containsExactly(0, 3);
  }

  private static List<Integer> targeted(Setting setting, String period) {
    return setting.rows(period, "2021-12-31", NONE).stream()
        .filter(row -> row.target().isPresent())
        .map(Progress::unit)
        .toList();
  }
}
