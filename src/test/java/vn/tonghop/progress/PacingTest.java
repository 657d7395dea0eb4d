package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target.Pace;

class PacingTest {

  private static final Pace STEPS =
      new Pace.Steps(
          Map.of(
              Months.quarter(2021, 1), new BigDecimal("10"),
              Months.quarter(2021, 2), new BigDecimal("30"),
              Months.half(2021, 1), new BigDecimal("40"),
              Months.nineMonths(2021), new BigDecimal("62.5")));

  private static Status status(Setting setting, String goal, Pace pace, String value, String day) {
    Progress row =
        setting
            .target(Targets.target("it", goal, pace))
            .rows("2021", day, (_, _) -> Setting.amount(value))
            .getFirst();
    return row.status();
  }

  @ParameterizedTest(name = "{0} of 32 on {1}: {2}")
  @CsvSource({
    "0,  2021-03-13, ON_TRACK",
    "3,  2021-03-14, BEHIND",
    "4,  2021-03-14, ON_TRACK",
    "4,  2021-06-13, ON_TRACK",
    "12, 2021-06-14, BEHIND",
    "13, 2021-06-14, ON_TRACK",
    "13, 2021-09-13, ON_TRACK",
    "19, 2021-09-14, BEHIND",
    "20, 2021-09-14, ON_TRACK",
    "20, 2021-12-13, ON_TRACK",
    "20, 2021-12-14, MISSED",
    "32, 2021-03-14, MET",
  })
  void followsTheStepsOfThePlan(String value, String day, Status status) {
    Setting setting = new Setting().indicator("it", Measure.FLOW, 0);

    assertThat(status(setting, "32", STEPS, value, day)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"0, 2020-12-15, ON_TRACK", "0, 2021-12-13, ON_TRACK", "0, 2021-12-14, MISSED"})
  void expectsNothingBeforeTheEndWhereThePlanSetsNoPace(String value, String day, Status status) {
    Setting setting = new Setting().indicator("it", Measure.FLOW, 0);

    assertThat(status(setting, "32", new Pace.None(), value, day)).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0} of 365 on {1}: {2}")
  @CsvSource({
    "1, 2021-01-01, ON_TRACK",
    "0, 2021-01-01, BEHIND",
    "30, 2021-01-31, BEHIND",
    "31, 2021-01-31, ON_TRACK",
    "363, 2021-12-30, BEHIND",
    "364, 2021-12-30, ON_TRACK",
  })
  void countsTheFirstDayAndTheDayItself(String value, String day, Status status) {
    Setting setting = new Setting().indicator("it", Measure.FLOW, 0).calendar(Calendar.CIVIL);

    assertThat(status(setting, "365", new Pace.Linear(true), value, day)).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0} of 1 on {1}: {2}")
  @CsvSource({"0, 0, ON_TRACK", "0, 1, BEHIND", "0.7, 1, BEHIND", "0.8, 1, ON_TRACK"})
  void roundsDownOnlyWhereTheIndicatorIsACount(String value, int decimals, Status status) {
    Setting setting = new Setting().indicator("it", Measure.STOCK, decimals);

    assertThat(status(setting, "1", new Pace.Linear(false), value, "2021-09-14")).isEqualTo(status);
  }
}
