package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Source;
import vn.tonghop.model.Span;
import vn.tonghop.model.Total;

/// Goals with a day, 2021-06-30: it lies in July of the decree, 2021-06-15 to 2021-07-14.
class DoneByTest {

  private static final int YEAR = 2021 * 12;
  private static final Span TO_JULY = new Span(YEAR, YEAR + 7, Optional.empty());

  /// `3/15 ?` of 3: one done on 15 March, one on an unknown day.
  private static Figure milestones(String days, int of, int reported) {
    List<Total.Done> done =
        Stream.of(days.split(" ", -1))
            .filter(day -> !day.equals("-"))
            .map(day ->
                day.equals("?")
                    ? Optional.<LocalDate>empty()
                    : Optional.of(LocalDate.parse("2021-" + day)))
            .map(day -> new Total.Done(2, day, "", Source.ofFile("a.csv")))
            .toList();
    return Setting.figure(new Total.Milestones(done, of), reported, of);
  }

  private static Progress row(Measure measure, Figure then, Figure now, String day) {
    Setting setting =
        new Setting().indicator("it", measure, 0).target(Targets.target("it", "by 2021-06-30"));
    Figures later = (_, _) -> now;
    Figures earlier = (_, _) -> then;
    return setting
        .rows("2021", day, later, span -> span.equals(TO_JULY) ? earlier : later)
        .getFirst();
  }

  @ParameterizedTest(name = "{0} of {1} ({2} reported) on {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -           | 1 | 1 | 2021-06-29 | not-due    | 0
          -           | 1 | 0 | 2021-06-29 | not-due    | 0
          -           | 1 | 1 | 2021-06-30 | missed     | 0
          -           | 1 | 0 | 2021-06-30 | incomplete | 0
          -           | 1 | 1 | 2021-12-14 | missed     | 0
          03-15       | 1 | 1 | 2021-04-14 | met        | 100
          03-15       | 1 | 1 | 2021-12-14 | met        | 100
          06-30       | 1 | 1 | 2021-12-14 | met        | 100
          07-01       | 1 | 1 | 2021-12-14 | missed     | 100
          03-15 04-15 | 3 | 3 | 2021-06-29 | not-due    | 66.67
          03-15 04-15 | 3 | 2 | 2021-12-14 | incomplete | 66.67
          03-15 07-15 | 3 | 2 | 2021-12-14 | missed     | 66.67
          03-15 04-15 | 2 | 2 | 2021-12-14 | met        | 100
          ?           | 1 | 1 | 2021-06-14 | met        | 100
          -           | 0 | 0 | 2021-12-14 | no-data    | -
          03-15       | 1 | 1 | 2020-12-14 | not-due    | 100
          """)
  void standsWhereTheTableSays(
      String days, int of, int reported, String day, String status, String percent) {
    Figure figure = milestones(days, of, reported);

    Progress row = row(Measure.MILESTONE, figure, figure, day);

    assertThat(row.status().word()).isEqualTo(status);
    assertThat(row.percent().map(Percent::code).orElse("-")).isEqualTo(percent);
  }

  @ParameterizedTest(name = "{0} ({1} reported) by July: {2}")
  @CsvSource({"?, 1, met", "-, 1, missed", "-, 0, incomplete"})
  void onAnUnknownDayItWasInTimeIfTheReportForThatDaySaysSo(
      String then, int reported, String status) {
    Progress row =
        row(Measure.MILESTONE, milestones(then, 1, reported), milestones("?", 1, 1), "2021-12-14");

    assertThat(row.status().word()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0} of {1} by July, {2} at last")
  @CsvSource({
    "2, 2, 2, met",
    "1, 2, 2, missed",
    "2, 2, 1, missed",
    "0, 2, 0, missed",
  })
  void aYesIsDoneOnAnUnknownDay(int then, int of, int now, String status) {
    Progress row = row(Measure.YES_NO, Setting.yes(then, of), Setting.yes(now, of), "2021-12-14");

    assertThat(row.status().word()).isEqualTo(status);
  }

  @Test
  void whereNobodyReportedNothingIsKnown() {
    Figure nothing = Setting.nothing(2);

    assertThat(row(Measure.MILESTONE, nothing, nothing, "2021-06-29").status().word())
        .isEqualTo("not-due");
    assertThat(row(Measure.MILESTONE, nothing, nothing, "2021-12-14").status().word())
        .isEqualTo("no-data");
    assertThat(row(Measure.YES_NO, nothing, Setting.yes(2, 2), "2021-12-14").status().word())
        .isEqualTo("incomplete");
  }

  @Test
  void aUnitIsHeldDownByTheOnesBelowIt() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.MILESTONE, 0)
            .target(Targets.each(Targets.target("it", "by 2021-06-30")));

    assertThat(Rows.lines(setting.rows("2021", "2021-12-31", (_, _) -> milestones("07-01", 1, 1))))
        .contains("ha-noi by 2021-06-30 missed 100", "buoi by 2021-06-30 missed 100");
  }
}
