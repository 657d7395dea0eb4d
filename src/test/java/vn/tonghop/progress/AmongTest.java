package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Progress;

class AmongTest {

  @Test
  void aCoverageOfNamedUnitsLooksAtThemAlone() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.YES_NO, 0)
            .target(Targets.target("it", "cover 100%"))
            .target(Targets.among(Targets.target("it", "cover 100%"), "cong-vi", "buoi"));
    Figures figures =
        Rows.byUnit(
            Map.of(
                "ha-noi", Setting.yes(2, 3),
                "kim-ma", Setting.yes(0, 1)),
            Setting.yes(1, 1));

    List<Progress> rows = setting.rows("2021", "2021-12-31", figures);

    assertThat(Rows.lines(rows))
        .startsWith("ha-noi 100% missed 66.67", "ha-noi 100% met 100", "ba-dinh - no-target 100");
    assertThat(rows.get(1).toDate()).isEqualTo(Setting.yes(2, 2));
    assertThat(rows.get(1).actual()).isEqualTo(Setting.yes(2, 2));
  }

  @Test
  void aNamedUnitWithoutDataLeavesTheCoverageIncomplete() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.YES_NO, 0)
            .target(Targets.among(Targets.target("it", "cover 100%"), "cong-vi", "buoi"));

    assertThat(
            Rows.lines(
                setting.rows(
                    "2021",
                    "2021-12-31",
                    Rows.byUnit(Map.of("buoi", Setting.nothing(1)), Setting.yes(1, 1)))))
        .startsWith("ha-noi 100% incomplete 50");
    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", (_, _) -> Setting.nothing(1))))
        .startsWith("ha-noi 100% no-data -");
  }

  @Test
  void aNamedUnitThatOwesNothingIsNotCounted() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.YES_NO, 0)
            .target(Targets.among(Targets.target("it", "cover 100%"), "cong-vi", "buoi"));
    Figures figures = Rows.byUnit(Map.of("buoi", Setting.nothing(0)), Setting.yes(1, 1));

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", figures)))
        .startsWith("ha-noi 100% met 100");
  }

  @Test
  void aUnitAboveNamedOnesLooksAtThoseBelowItself() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.YES_NO, 0)
            .target(Targets.each(Targets.target("it", "cover 100%"), "cong-vi", "kim-ma", "buoi"));
    Figures figures = Rows.byUnit(Map.of("kim-ma", Setting.yes(0, 1)), Setting.yes(1, 1));

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", figures)))
        .containsExactly(
            "ha-noi 100% missed 66.67",
            "ba-dinh 100% missed 50",
            "cong-vi 100% met 100",
            "kim-ma 100% missed 0",
            "tay-ho 100% met 100",
            "buoi 100% met 100");
  }
}
