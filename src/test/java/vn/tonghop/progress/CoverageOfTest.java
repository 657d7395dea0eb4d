package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Source;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;

/// Coverages of what is no yes-no, figures that stand in, and indicators with a way of their own.
class CoverageOfTest {

  private static Progress row(Measure measure, String goal, Figure figure, String day) {
    return new Setting()
        .indicator("it", measure, 0)
        .target(Targets.target("it", goal))
        .rows("2021", day, (_, _) -> figure)
        .getFirst();
  }

  private static String line(Progress row) {
    return row.status().word() + " " + row.percent().map(Percent::code).orElse("-");
  }

  @ParameterizedTest(name = "{0} of {1} wrote, as of {2}")
  @CsvSource({
    "14, 14, 2021-12-14, met 100",
    "13, 14, 2021-12-14, missed 92.86",
    "13, 14, 2021-09-14, on-track 92.86",
    "10, 14, 2021-09-14, behind 71.43",
    "0,  14, 2021-12-14, missed 0",
    "0,  0,  2021-12-14, no-data -",
  })
  void ofTextsWhoeverWroteIsCounted(int reported, int expected, String day, String line) {
    Figure texts =
        Setting.figure(
            new Total.Texts(
                List.of(
                    new Total.Passage(
                        2, Period.parse("2021").orElseThrow(), "…", Source.ofFile("a.csv")))),
            reported,
            expected);

    Progress row = row(Measure.TEXT, "cover 100%", texts, day);

    assertThat(line(row)).isEqualTo(line);
    assertThat(row.toDate()).isEqualTo(texts);
    assertThat(line(row(Measure.TEXT, "cover 100%", Setting.nothing(14), day)))
        .isEqualTo("no-data -");
  }

  @ParameterizedTest(name = "{0} of {1} closed, {2} reported")
  @CsvSource({
    "10, 10, 10, met 100",
    "9,  10, 10, missed 90",
    "9,  10, 9,  incomplete 90",
    "0,  0,  0,  no-data -",
  })
  void ofSitesTheClosedOnesAreCounted(int closed, int named, int reported, String line) {
    Figure sites = Setting.figure(new Total.Sites(closed, named, List.of()), reported, named);

    assertThat(line(row(Measure.SITE, "cover 100%", sites, "2021-12-14"))).isEqualTo(line);
  }

  @Test
  void ofMilestonesTheOnesDoneAreCounted() {
    Total.Done done = new Total.Done(2, Optional.empty(), "", Source.ofFile("a.csv"));
    Figure two = Setting.figure(new Total.Milestones(List.of(done, done), 3), 3, 3);

    assertThat(line(row(Measure.MILESTONE, "cover 60%", two, "2021-12-14")))
        .isEqualTo("exceeded 66.67");
    assertThat(line(row(Measure.MILESTONE, "cover 100%", two, "2021-12-14")))
        .isEqualTo("missed 66.67");
  }

  @Test
  void aReadingThatStandsInIsNotReported() {
    Figure carried =
        new Figure(
            Setting.amount("1200").total(),
            new Coverage(13, 14),
            new Coverage(13, 14),
            List.of(3),
            List.of(new Figure.Carried(3, Period.parse("2021-11").orElseThrow())));

    assertThat(line(row(Measure.STOCK, "1000", carried, "2021-12-14"))).isEqualTo("incomplete 120");
  }

  @Test
  void peopleCountedOnceOnlyGrowInNumber() {
    Figure partial = Setting.figure(Setting.amount("33").total(), 13, 14);

    assertThat(line(row(Measure.DISTINCT, "32", partial, "2021-09-14")))
        .isEqualTo("exceeded 103.13");
    assertThat(line(row(Measure.FLOW, "100000", Setting.amount("100001"), "2021-12-14")))
        .isEqualTo("exceeded 100");
  }

  @Test
  void anIndicatorIsJudgedByItsOwnCalendar() {
    Setting setting =
        new Setting()
            .indicator("it", Measure.FLOW, 0)
            .indicator("own", Measure.FLOW, Calendar.CIVIL)
            .target(Targets.target("it", "32"))
            .target(Targets.target("own", "32"));

    List<Progress> rows =
        setting.rows("2021", "2021-12-20", (_, _) -> Setting.amount("31")).subList(0, 2);

    assertThat(rows.stream().map(Progress::status)).containsExactly(Status.MISSED, Status.ON_TRACK);
  }

  @Test
  void whatIsNotShownHasNoRows() {
    List<Progress> rows =
        new Setting()
            .indicator("site", Measure.SITE, 0)
            .hidden("site#a", "site")
            .indicator("it", Measure.FLOW, 0)
            .rows("2021", "2021-12-31", (_, _) -> Setting.amount("1"));

    assertThat(rows).hasSize(12);
    assertThat(rows.stream().map(Progress::indicator).distinct()).containsExactly(0, 2);
  }
}
