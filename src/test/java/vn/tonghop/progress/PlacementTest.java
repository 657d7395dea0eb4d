package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;

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
}
