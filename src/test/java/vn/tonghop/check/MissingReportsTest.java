package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.Fixtures.JUNE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem;
import vn.tonghop.finding.CheckProblem.MissingReport;
import vn.tonghop.finding.CheckProblem.RejectedReport;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;
import vn.tonghop.model.Units;

class MissingReportsTest {

  private static final Plan PLAN =
      Plans.plan(
          List.of(
              Plans.indicator("cases", Measure.FLOW),
              Plans.indicator("premises", Measure.FLOW),
              Plans.share("share", "cases", "premises"),
              Plans.indicator("story", Measure.TEXT)),
          List.of(),
          List.of());

  private static Fixtures fixtures() {
    return new Fixtures(PLAN, Plans.units("a", "b", "c")).period(JUNE);
  }

  private static List<Label> names(String... units) {
    return List.of(units).stream().map(unit -> Label.same("Đơn vị " + unit)).toList();
  }

  @Test
  void namesTheUnitsWithoutAReadingInOneFinding() {
    List<Finding> found = fixtures().says("b", "cases", 1).findings(MissingReport.class);

    assertThat(found)
        .containsExactly(
            new Finding(new MissingReport(JUNE, names("a", "c")), Source.ofFile("submissions")));
  }

  @Test
  void asksForNothingBeforeTheDataCloses() {
    assertThat(fixtures().asOf(2021, 6, 13).problems(MissingReport.class)).isEmpty();
    assertThat(fixtures().asOf(2021, 6, 14).problems(MissingReport.class)).hasSize(1);
  }

  @Test
  void aNilIsAReportAndABlankIsNone() {
    assertThat(
            fixtures()
                .says("a", "cases", State.NIL)
                .says("b", "cases", State.MISSING)
                .says("c", "cases", State.REJECTED)
                .problems(MissingReport.class))
        .containsExactly(new MissingReport(JUNE, names("b")));
  }

  @Test
  void aReadingOfALongerPeriodSpeaksForItsMonths() {
    assertThat(
            fixtures()
                .says("a", Months.quarter(2021, 2), "cases", 9)
                .says("b", Months.year(2021), "cases", 9)
                .says("c", Months.month(2021, 5), "cases", 9)
                .problems(MissingReport.class))
        .containsExactly(new MissingReport(JUNE, names("c")));
  }

  @Test
  void aUnitWhoseFileWasRejectedIsNamedWithTheFile() {
    Fixtures rejected =
        fixtures()
            .says("b", "cases", 1)
            .file("submissions/a.xlsx", Fate.REJECTED, JUNE, "1", "a")
            .file("submissions/b.pdf", Fate.NOT_A_TABLE, JUNE, "2", "b");

    assertThat(rejected.findings(RejectedReport.class))
        .containsExactly(
            new Finding(
                new RejectedReport("submissions/a.xlsx", JUNE, names("a")),
                Source.ofFile("submissions/a.xlsx")));
    assertThat(rejected.problems(MissingReport.class))
        .containsExactly(new MissingReport(JUNE, names("c")));
  }

  @Test
  void aUnitThatIsNoMoreOwesNothing() {
    Units units =
        Units.of(
            List.of(
                Plans.unit("d", "district", Optional.empty(), Optional.empty()),
                Plans.unit("a", "ward", Optional.of("d"), Optional.of(LocalDate.of(2021, 6, 13))),
                Plans.unit("b", "ward", Optional.of("d"), Optional.of(LocalDate.of(2021, 6, 14)))));

    assertThat(new Fixtures(PLAN, units).period(JUNE).problems(MissingReport.class))
        .containsExactly(new MissingReport(JUNE, names("b")));
  }

  @Test
  void withoutAPeriodLooksAtAllThatReadingsAreFor() {
    Fixtures all =
        new Fixtures(PLAN, Plans.units("a", "b"))
            .says("a", JUNE, "cases", 1)
            .says("b", Months.month(2021, 2), "cases", 1);

    assertThat(all.problems(MissingReport.class))
        .extracting(problem -> problem.period().code() + " " + problem.units().getFirst().vi())
        .containsExactlyInAnyOrder("2021-06 Đơn vị b", "2021-02 Đơn vị a");
  }

  @Test
  void anIndicatorLeftOutIsNamedWithItsReport() {
    List<Finding> found =
        fixtures().says("a", "cases", 1).findings(CheckProblem.MissingFigures.class);

    assertThat(found)
        .containsExactly(
            new Finding(
                new CheckProblem.MissingFigures(
                    Label.same("Đơn vị a"),
                    JUNE,
                    List.of(new Label("chỉ tiêu premises", "indicator premises")),
                    1),
                Source.ofFile("a.csv")));
  }

  @Test
  void aBlankCellIsThePlaceOfAMissingFigure() {
    assertThat(
            fixtures()
                .says("a", "cases", 1)
                .says("a", "premises", State.MISSING)
                .findings(CheckProblem.MissingFigures.class))
        .extracting(Finding::source)
        .containsExactly(Source.ofText("a.csv", 3, 4));
  }

  @Test
  void anUnreadableCellIsNotMissing() {
    assertThat(
            fixtures()
                .says("a", "cases", 1)
                .says("a", "premises", State.REJECTED)
                .problems(CheckProblem.MissingFigures.class))
        .isEmpty();
  }

  @Test
  void atMostFiveIndicatorsAreNamed() {
    Plan many =
        Plans.plan(
            java.util.stream.IntStream.range(0, 8)
                .mapToObj(index -> Plans.indicator("i" + index, Measure.FLOW))
                .toList(),
            List.of(),
            List.of());

    assertThat(
            new Fixtures(many, Plans.units("a"))
                .period(JUNE)
                .says("a", "i0", 1)
                .problems(CheckProblem.MissingFigures.class))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.count()).isEqualTo(7);
          assertThat(problem.indicators()).hasSize(5);
        });
  }
}
