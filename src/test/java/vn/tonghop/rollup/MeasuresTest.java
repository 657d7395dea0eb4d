package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Over.Rule;
import vn.tonghop.model.Part;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Site;
import vn.tonghop.model.State;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Validity;
import vn.tonghop.model.Weight;

class MeasuresTest {

  private static final List<Unit> DISTRICT =
      List.of(
          Given.unit("d", "district", ""),
          Given.unit("a", "ward", "d"),
          Given.unit("b", "ward", "d"),
          Given.unit("police", "agency", "d"));

  private static Scene scene(Indicator... indicators) {
    return scene(List.of(indicators));
  }

  private static Scene scene(List<Indicator> indicators) {
    return new Scene(Frequency.MONTH, DISTRICT, indicators, new ReporterRule.OfLevel("ward"));
  }

  private static Scene of(Given given) {
    return scene(given.indicator());
  }

  @Test
  void peopleCountedOnceAreNotAddedOverMonths() {
    Scene scene =
        of(Given.of("i", Measure.DISTINCT)).says("a 2021-01 i 3", "a 2021-02 i 4", "b 2021-Q1 i 5");

    assertThat(scene.total("d", "i", "2021-Q1")).isEqualTo("5");
    assertThat(scene.figure("d", "i", "2021-Q1").reports()).isEqualTo(new Coverage(1, 2));
    assertThat(scene.total("d", "i", "2021-01")).isEqualTo("3");
    assertThat(scene.faults()).containsExactly("distinct-not-added");
  }

  @Test
  void aRunningTotalFromTheStartOfTheYearCountsPeopleOnce() {
    Scene scene = of(Given.of("i", Measure.DISTINCT)).says("a 2021-01 i +3", "a 2021-03 i +4");

    assertThat(scene.total("a", "i", "2021-Q1")).isEqualTo("4");
    assertThat(scene.figure("a", "i", "2021-03").total()).isEqualTo(new Total.NoData());
    assertThat(scene.total("a", "i", "2021-01")).isEqualTo("3");
  }

  @Test
  void aPlanMayTakeTheHighestReadingOverTime() {
    Scene scene =
        of(Given.of("i", Measure.FLOW).over(Rule.SUM, Rule.MAX))
            .says("a 2021-01 i 3", "a 2021-02 i 7", "a 2021-03 i 5", "b 2021-01 i 1");

    assertThat(scene.total("d", "i", "2021-Q1")).isEqualTo("8");
    assertThat(scene.figure("d", "i", "2021-Q1").reports()).isEqualTo(new Coverage(4, 6));
    assertThat(scene.parts("a", "i", "2021-Q1"))
        .filteredOn(part -> part.role() == Part.Role.ADDED)
        .extracting(Part::value)
        .containsExactly("7");
  }

  @Test
  void aPlanMayTakeTheLowestOrTheLast() {
    String[] readings = {"a 2021-01 i 3", "a 2021-02 i 7", "a 2021-03 i 5"};

    assertThat(
            of(Given.of("i", Measure.STOCK).over(Rule.SUM, Rule.MIN))
                .says(readings)
                .total("a", "i", "2021-Q1"))
        .isEqualTo("3");
    assertThat(
            of(Given.of("i", Measure.FLOW).over(Rule.SUM, Rule.LAST))
                .says(readings)
                .total("a", "i", "2021-Q1"))
        .isEqualTo("5");
    assertThat(
            of(Given.of("i", Measure.STOCK).over(Rule.SUM, Rule.SUM))
                .says(readings)
                .total("a", "i", "2021-Q1"))
        .isEqualTo("15");
  }

  @Test
  void aRuleOverUnitsHoldsAtEveryLevel() {
    List<Unit> city =
        List.of(
            Given.unit("c", "city", ""),
            Given.unit("d", "district", "c"),
            Given.unit("e", "district", "c"),
            Given.unit("a", "ward", "d"),
            Given.unit("b", "ward", "d"),
            Given.unit("f", "ward", "e"));
    Scene scene =
        new Scene(
                Frequency.MONTH,
                city,
                List.of(
                    Given.of("max", Measure.FLOW).over(Rule.MAX, Rule.SUM).indicator(),
                    Given.of("min", Measure.FLOW).over(Rule.MIN, Rule.SUM).indicator()),
                new ReporterRule.OfLevel("ward"))
            .says("a 2021-01 max 3", "b 2021-01 max 9", "f 2021-01 max 5")
            .says("a 2021-01 min 3", "b 2021-01 min 9", "f 2021-01 min 5");

    assertThat(scene.total("d", "max", "2021-01")).isEqualTo("9");
    assertThat(scene.total("c", "max", "2021-01")).isEqualTo("9");
    assertThat(scene.total("e", "max", "2021-01")).isEqualTo("5");
    assertThat(scene.total("c", "min", "2021-01")).isEqualTo("3");
    assertThat(scene.figure("c", "max", "2021-01").reports()).isEqualTo(new Coverage(3, 3));
    assertThat(scene.parts("c", "max", "2021-01"))
        .filteredOn(part -> part.role() == Part.Role.ADDED)
        .extracting(Part::value)
        .containsExactly("9");
  }

  @Test
  void whatIsDoneOnceStaysDone() {
    Scene scene =
        of(Given.of("i", Measure.MILESTONE))
            .says("a 2021-03 i 2021-03-15 Kế hoạch số 12/KH-UBND", "b 2021-01 i -");

    Figure figure = scene.figure("d", "i", "2021");
    assertThat(figure.total().code()).isEqualTo("1/2");
    assertThat(figure.reports()).isEqualTo(new Coverage(1, 2));
    Total.Done done = ((Total.Milestones) figure.total()).done().getFirst();
    assertThat(done.day()).hasValue(LocalDate.of(2021, 3, 15));
    assertThat(done.document()).isEqualTo("Kế hoạch số 12/KH-UBND");
    assertThat(figure.carried()).extracting(Figure.Carried::unit).containsExactly(2);
    assertThat(scene.total("d", "i", "2021-02")).isEqualTo("0/2");
  }

  @Test
  void aDocumentMayHaveNoDay() {
    Scene scene = of(Given.of("i", Measure.MILESTONE)).says("a 2021-03 i ? QĐ 7");

    assertThat(((Total.Milestones) scene.figure("a", "i", "2021-03").total()).done())
        .extracting(Total.Done::day, Total.Done::document)
        .containsExactly(tuple(Optional.empty(), "QĐ 7"));
  }

  @Test
  void aSiteCountsOnceAtEveryLevelInItsWorstState() {
    Scene scene =
        scene(Given.sites("s", Given.site("x", "a", "b"), Given.site("y", "b")))
            .says("a 2021-01 s#x 0", "b 2021-01 s#x 2", "b 2021-01 s#y 0");

    assertThat(scene.total("d", "s", "2021-01")).isEqualTo("1/2");
    assertThat(scene.total("a", "s", "2021-01")).isEqualTo("1/1");
    assertThat(scene.total("b", "s", "2021-01")).isEqualTo("1/2");
    assertThat(scene.figure("d", "s", "2021-01").reports()).isEqualTo(new Coverage(3, 3));
    Total.Sites sites = (Total.Sites) scene.figure("d", "s", "2021-01").total();
    assertThat(sites.open())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.state()).isEqualTo(Site.State.REOPENED);
          assertThat(found.unit()).isEqualTo(scene.units.place("b"));
        });
    assertThat(scene.total("d", "s#y", "2021-01")).isEqualTo("1/1");
  }

  @Test
  void aSiteWithoutAStateIsNotClosed() {
    Scene scene =
        scene(Given.sites("s", Given.site("x", "a"), Given.site("y", "b")))
            .says("a 2021-01 s#x 0", "b 2021-01 s#y ?");

    Figure figure = scene.figure("d", "s", "2021-01");
    assertThat(figure.total().code()).isEqualTo("1/2");
    assertThat(figure.reports()).isEqualTo(new Coverage(1, 2));
    assertThat(figure.absent()).containsExactly(scene.units.place("b"));
    assertThat(scene.parts("d", "s", "2021-01"))
        .extracting(Part::value, Part::role)
        .containsExactly(tuple("closed", Part.Role.ADDED), tuple("", Part.Role.LISTED));
  }

  @Test
  void aSiteIsAskedOfTheUnitsThatItLiesInThen() {
    Validity first = new Validity(Optional.empty(), Optional.of(LocalDate.of(2021, 6, 30)));
    Validity then = new Validity(Optional.of(LocalDate.of(2021, 7, 1)), Optional.empty());
    Site site =
        Given.site("x", List.of(new Dated<>(List.of("a"), first), new Dated<>(List.of("b"), then)));
    Scene scene = scene(Given.sites("s", site)).says("a 2021-06 s#x 1", "b 2021-08 s#x 0");

    assertThat(scene.total("d", "s", "2021-06")).isEqualTo("0/1");
    assertThat(scene.total("d", "s", "2021-08")).isEqualTo("1/1");
    assertThat(scene.figure("a", "s", "2021-08").total()).isEqualTo(new Total.NoData());
    assertThat(scene.figure("d", "s", "2021-07").reports()).isEqualTo(new Coverage(0, 1));
  }

  @Test
  void theAgenciesFigureIsTakenAndTheDifferenceNamed() {
    Scene scene = reconciled().says("police 2021-01 i 10", "a 2021-01 i 4", "b 2021-01 i 5");

    assertThat(scene.total("d", "i", "2021-01")).isEqualTo("10");
    assertThat(scene.figure("d", "i", "2021-01").reports()).isEqualTo(new Coverage(1, 1));
    assertThat(scene.total("a", "i", "2021-01")).isEqualTo("4");
    assertThat(scene.faults()).containsExactly("reconcile-differs");
    assertThat(scene.rollUp().faults().findings().getFirst().problem().toString())
        .contains("agencies=10", "others=9", "coverage=2/2", "period=2021-01");
    assertThat(scene.parts("d", "i", "2021-01"))
        .extracting(Part::value, Part::role)
        .contains(tuple("10", Part.Role.ADDED), tuple("5", Part.Role.LISTED));
  }

  @Test
  void whereNoAgencyReportedTheOthersStandInOnItsCoverage() {
    Scene scene = reconciled().says("a 2021-01 i 4", "b 2021-01 i 5");

    assertThat(scene.total("d", "i", "2021-01")).isEqualTo("9");
    assertThat(scene.figure("d", "i", "2021-01").reports()).isEqualTo(new Coverage(0, 1));
    assertThat(scene.faults()).isEmpty();
  }

  private static Scene reconciled() {
    return of(
        Given.of("i", Measure.FLOW)
            .by(new ReporterRule.OfLevel("ward"), new ReporterRule.Listed(List.of("police")))
            .reconciled());
  }

  @Test
  void anIndicatorIsOwedOnlyWhileItIsAskedFor() {
    Scene scene =
        of(Given.of("i", Measure.FLOW).during("2021-03-01", "2021-06-30"))
            .says("a 2021-02 i 1", "a 2021-03 i 2", "a 2021-06 i 4", "a 2021-07 i 8");

    assertThat(scene.total("a", "i", "2021")).isEqualTo("6");
    assertThat(scene.figure("a", "i", "2021").reports()).isEqualTo(new Coverage(2, 4));
    assertThat(scene.figure("a", "i", "2021-07").total()).isEqualTo(new Total.NoData());
    assertThat(scene.figure("a", "i", "2021-07").reports()).isEqualTo(Coverage.NONE);
  }

  @Test
  void nothingIsCarriedFromBeforeAnIndicatorBegins() {
    Scene scene = of(Given.of("i", Measure.STOCK).during("2021-03-01", "")).says("a 2021-02 i 1");

    assertThat(scene.figure("a", "i", "2021-03").total()).isEqualTo(new Total.NoData());
  }

  @Test
  void anIndicatorClosesByItsOwnCalendar() {
    Scene scene =
        scene(
                Given.of("i", Measure.FLOW).closing(Calendar.DECREE_09).indicator(),
                Given.of("j", Measure.FLOW).indicator())
            .asOf("2021-01-20")
            .says("a 2021-01 i 1", "a 2021-01 j 1");

    assertThat(scene.figure("d", "i", "2021-01").reports()).isEqualTo(new Coverage(1, 2));
    assertThat(scene.figure("d", "j", "2021-01").reports()).isEqualTo(Coverage.NONE);
    assertThat(scene.total("a", "i", "2021-01-01..2021-01-14")).isEqualTo("1");
    assertThat(scene.figure("a", "j", "2021-01-01..2021-01-14").total())
        .isEqualTo(new Total.NoData());
  }

  @Test
  void aRolledUpSubmissionBringsItsCoverage() {
    Scene scene =
        Scene.monthly()
            .rolledUp("a", "2021-01", "flow", 40, 13, 14, 0)
            .rolledUp("b", "2021-Q1", "flow", 9, 40, 42, 0)
            .rolledUp("a", "2021-03", "yes", 8, 10, 12, 11)
            .rolledUp("a", "2021-01", "share", 381, 13, 14, 608)
            .rolledUp("c", "2021-01", "flow", State.MISSING, 0, new Weight(new Coverage(0, 7), 0));

    assertThat(scene.figure("a", "flow", "2021-01").reports()).isEqualTo(new Coverage(13, 14));
    assertThat(scene.figure("b", "flow", "2021-Q1").reports()).isEqualTo(new Coverage(40, 42));
    assertThat(scene.figure("c", "flow", "2021-01").reports()).isEqualTo(new Coverage(0, 7));
    assertThat(scene.total("a", "yes", "2021-03")).isEqualTo("8/11");
    assertThat(scene.total("district", "yes", "2021-03")).isEqualTo("8/13");
    assertThat(scene.total("a", "share", "2021-01")).isEqualTo("381/608");
    assertThat(scene.parts("a", "share", "2021-01"))
        .extracting(Part::value, Part::role)
        .containsExactly(tuple("381", Part.Role.NUMERATOR), tuple("608", Part.Role.DENOMINATOR));
  }

  @Test
  void aRolledUpSubmissionCountsSitesAndMilestones() {
    List<Indicator> indicators =
        Stream.concat(
                Given.sites("s", Given.site("x", "a"), Given.site("y", "b")).stream(),
                Stream.of(Given.of("m", Measure.MILESTONE).indicator()))
            .toList();
    Scene scene =
        scene(indicators)
            .rolledUp("a", "2021-01", "s", 3, 4, 5, 6)
            .rolledUp("a", "2021-01", "m", 3, 5, 5, 5)
            .says("b 2021-01 s#y 0");

    assertThat(scene.total("d", "s", "2021-01")).isEqualTo("4/7");
    assertThat(scene.figure("d", "s", "2021-01").reports()).isEqualTo(new Coverage(5, 6));
    assertThat(scene.total("d", "m", "2021-01")).isEqualTo("3/6");
    assertThat(scene.figure("d", "m", "2021-01").reports()).isEqualTo(new Coverage(5, 6));
  }
}
