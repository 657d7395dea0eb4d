package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Span;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;

class ToDateTest {

  private static final Figures ACTUAL = (_, _) -> Setting.amount("7");
  private static final int YEAR = 2021 * 12;

  private final List<Span> asked = new ArrayList<>();

  private Progress top(Setting setting, String period) {
    return setting
        .rows(
            period,
            "2022-12-31",
            ACTUAL,
            span -> {
              asked.add(span);
              return (_, _) -> Setting.amount("20");
            })
        .getFirst();
  }

  private static Setting flow() {
    return new Setting().indicator("it", Measure.FLOW, 0);
  }

  /// On every unit, so that no row without a target asks for a span of its own.
  private static Target each(String period) {
    Months months = (Months) Period.parse(period).orElseThrow();
    return Targets.each(Targets.during(Targets.target("it", "32"), months));
  }

  @ParameterizedTest(name = "{0} against {1}: months {2} to {3}")
  @CsvSource({
    "2021-06, 2021, 0, 6",
    "2021-Q2, 2021, 0, 6",
    "2021-H2, 2021, 0, 12",
    "2021-12, 2021, 0, 12",
    "2021-05, 2021-Q2, 3, 5",
    "2021-H1, 2021-Q2, 3, 6",
    "2021-H2, 2021-Q2, 3, 6",
    "2021-09, 2021-H1, 0, 6",
    "2021, 2021-9M, 0, 9",
    "2021-01-01..2021-09-15, 2021, 0, 9",
    "2021-03-01..2021-09-13, 2021, 0, 8",
    "2021-06-20..2021-06-25, 2021, 0, 6",
    "2021-08-01..2021-09-15, 2021-Q1, 0, 3",
  })
  void runsFromTheStartOfTheTargetsPeriodToTheEndOfTheReportedOne(
      String reported, String target, int start, int end) {
    Setting setting = flow().target(each(target));

    Progress row = top(setting, reported);

    assertThat(asked).containsExactly(new Span(YEAR + start, YEAR + end, Optional.empty()));
    assertThat(row.toDate()).isEqualTo(Setting.amount("20"));
    assertThat(row.actual()).isEqualTo(Setting.amount("7"));
  }

  @ParameterizedTest
  @CsvSource({"2021, 2021", "2021-9M, 2021", "2021-01, 2021", "2021-Q2, 2021-Q2", "2021-H1, 2021"})
  void isTheReportedFigureWhereTheSpansAreTheSame(String reported, String target) {
    Setting setting = flow().target(each(target));

    assertThat(top(setting, reported).toDate()).isEqualTo(Setting.amount("7"));
    assertThat(asked).isEmpty();
  }

  @Test
  void asksForASpanOnce() {
    Setting setting =
        flow()
            .indicator("other", Measure.FLOW, 0)
            .target(Targets.target("it", "32"))
            .target(Targets.target("it", "40"));

    top(setting, "2021-06");

    assertThat(asked).hasSize(1);
  }

  @Test
  void startsInJanuaryWhereThereIsNoTarget() {
    Progress row = top(flow(), "2021-06");

    assertThat(asked).containsExactly(new Span(YEAR, YEAR + 6, Optional.empty()));
    assertThat(row.toDate()).isEqualTo(Setting.amount("20"));
    assertThat(row.status()).isEqualTo(Status.NO_TARGET);
  }

  @Test
  void isTheReportedFigureBeforeTheTargetsPeriodStarts() {
    Setting setting = flow().target(each("2021-Q3"));

    Progress row = top(setting, "2021-06");

    assertThat(row.toDate()).isEqualTo(Setting.amount("7"));
    assertThat(row.status()).isEqualTo(Status.NOT_DUE);
    assertThat(row.percent()).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void isTheReportedFigureWhereNothingHasClosedByTheEndOfTwoDates() {
    Setting setting = flow().frequency(Frequency.QUARTER).target(Targets.target("it", "32"));

    assertThat(top(setting, "2021-01-01..2021-03-13").toDate()).isEqualTo(Setting.amount("7"));
    assertThat(asked).isEmpty();
  }

  @Test
  void takesTheYearThatTheLastSubmissionPeriodOfTwoDatesLiesIn() {
    top(flow().target(Targets.target("it", "32")), "2021-11-01..2021-12-20");

    assertThat(asked).containsExactly(new Span(YEAR, YEAR + 12, Optional.empty()));
  }

  @Test
  void staysInTheYearsOfThePlanWhereTwoDatesHoldNoClosingDay() {
    Setting setting = flow().calendar(Calendar.DECREE_09).target(Targets.target("it", "32"));

    top(setting, "2021-12-20..2022-01-05");

    assertThat(asked).containsExactly(new Span(YEAR, YEAR + 12, Optional.empty()));
  }

  @ParameterizedTest(name = "{0} as of {1}: {2}")
  @CsvSource({
    "2021-06, 2021-06-10, 32, ON_TRACK",
    "2021-06, 2021-12-31, 42, ON_TRACK",
    "2021-06, 2021-12-31, 43, BEHIND",
    "2021, 2021-06-14, 41, BEHIND",
    "2021-H2, 2022-06-14, 42, MISSED",
  })
  void isJudgedOnTheEarlierOfTodayAndTheEndOfTheReportedWindow(
      String period, String asOf, String goal, Status status) {
    // 20 or 7 to date; 182 days of 365 are gone on 2021-06-14: of 42 they ask for 20, of 43 for 21
    Setting setting = flow().target(Targets.target("it", goal));

    List<Progress> rows = setting.rows(period, asOf, ACTUAL, _ -> (_, _) -> Setting.amount("20"));

    assertThat(rows.getFirst().status()).isEqualTo(status);
  }
}
