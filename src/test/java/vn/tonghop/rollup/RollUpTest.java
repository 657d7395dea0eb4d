package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Months;
import vn.tonghop.model.Part;
import vn.tonghop.model.Total;

class RollUpTest {

  @Test
  void addsAFlowOverUnitsAndPeriods() {
    Scene scene = Scene.monthly().says("a 2021-01 flow 3", "a 2021-02 flow 4", "b 2021-01 flow 5");

    assertThat(scene.total("a", "flow", "2021-Q1")).isEqualTo("7");
    assertThat(scene.total("district", "flow", "2021-Q1")).isEqualTo("12");
    assertThat(scene.figure("district", "flow", "2021-Q1").reports()).isEqualTo(new Coverage(3, 9));
    assertThat(scene.figure("district", "flow", "2021-Q1").units()).isEqualTo(new Coverage(0, 3));
  }

  @Test
  void leavesAMissingReadingOutOfTheSumAndOutOfTheCoverage() {
    Scene scene = Scene.monthly().says("a 2021-01 flow 3", "b 2021-01 flow ?", "c 2021-01 flow !");

    Figure figure = scene.figure("district", "flow", "2021-01");
    assertThat(figure.total().code()).isEqualTo("3");
    assertThat(figure.reports()).isEqualTo(new Coverage(1, 3));
    assertThat(figure.absent()).containsExactly(scene.units.place("b"), scene.units.place("c"));
  }

  @Test
  void countsNilAsReportedAndAsZero() {
    Scene scene = Scene.monthly().says("a 2021-01 flow -");

    assertThat(scene.total("a", "flow", "2021-01")).isEqualTo("0");
    assertThat(scene.figure("a", "flow", "2021-01").reports()).isEqualTo(new Coverage(1, 1));
  }

  @Test
  void hasNoDataWhereNobodyReported() {
    assertThat(Scene.monthly().figure("district", "flow", "2021").total())
        .isEqualTo(new Total.NoData());
  }

  @Test
  void expectsOnlyReportsWhoseDataIsClosed() {
    Scene scene = Scene.monthly().asOf("2021-03-30").says("a 2021-03 flow 2", "a 2021-01 flow 1");

    Figure figure = scene.figure("a", "flow", "2021-Q1");
    assertThat(figure.total().code()).isEqualTo("3");
    assertThat(figure.reports()).isEqualTo(new Coverage(1, 2));
  }

  @Test
  void takesTheLastReadingOfAStock() {
    Scene scene =
        Scene.monthly().says("a 2021-01 stock 30", "a 2021-03 stock 32", "b 2021-03 stock 8");

    assertThat(scene.total("district", "stock", "2021-Q1")).isEqualTo("40");
    assertThat(scene.figure("district", "stock", "2021-Q1").reports())
        .isEqualTo(new Coverage(2, 3));
  }

  @Test
  void carriesAStockForOnePeriodAndNamesIt() {
    Scene scene = Scene.monthly().says("a 2021-02 stock 30", "b 2021-01 stock 8");

    Figure figure = scene.figure("district", "stock", "2021-03");
    assertThat(figure.total().code()).isEqualTo("30");
    assertThat(figure.reports()).isEqualTo(new Coverage(0, 3));
    assertThat(figure.carried())
        .containsExactly(new Figure.Carried(scene.units.place("a"), Months.month(2021, 2)));
  }

  @Test
  void carriesNothingPastTheEndOfAUnit() {
    Scene scene =
        new Scene(Frequency.MONTH, Scene.ward("a"), Scene.wardUntil("b", "2021-02-28"))
            .says("a 2021-03 stock 1", "b 2021-02 stock 8");

    assertThat(scene.total("district", "stock", "2021-03")).isEqualTo("1");
    assertThat(scene.figure("district", "stock", "2021-03").reports())
        .isEqualTo(new Coverage(1, 1));
  }

  @Test
  void countsTheUnitsThatSayYesOfThoseThatShould() {
    Scene scene = Scene.monthly().says("a 2021-03 yes 1", "b 2021-03 yes 0");

    assertThat(scene.total("district", "yes", "2021-Q1")).isEqualTo("1/3");
    assertThat(scene.total("a", "yes", "2021-Q1")).isEqualTo("1/1");
    assertThat(scene.total("b", "yes", "2021-Q1")).isEqualTo("0/1");
  }

  @Test
  void asksTheSameUnitsForAYesBeforeItIsDue() {
    Scene scene = Scene.monthly().asOf("2021-03-10").says("a 2021-03 yes 1", "b 2021-03 yes 0");

    assertThat(scene.total("district", "yes", "2021-03")).isEqualTo("1/3");
    assertThat(scene.total("b", "yes", "2021-03")).isEqualTo("0/1");
    assertThat(scene.figure("district", "yes", "2021-03").reports()).isEqualTo(Coverage.NONE);
  }

  @Test
  void sharesAddNumeratorsAndDenominatorsOfUnitsWhereBothCount() {
    Scene scene =
        Scene.monthly()
            .says("a 2021-01 flow 3", "a 2021-01 whole 4", "b 2021-01 flow 5", "c 2021-01 whole 9");

    Figure figure = scene.figure("district", "share", "2021-01");
    assertThat(figure.total().code()).isEqualTo("3/4");
    assertThat(figure.reports()).isEqualTo(new Coverage(1, 3));
    assertThat(figure.absent()).containsExactly(scene.units.place("b"), scene.units.place("c"));
  }

  @Test
  void sharesOfFlowsTakeOnlyThePeriodsWhereBothCount() {
    Scene scene =
        Scene.monthly()
            .says("a 2021-01 flow 3", "a 2021-01 whole 4", "a 2021-02 flow 5", "a 2021-03 whole 9");

    Figure figure = scene.figure("a", "share", "2021-Q1");
    assertThat(figure.total().code()).isEqualTo("3/4");
    assertThat(figure.reports()).isEqualTo(new Coverage(1, 3));
  }

  @Test
  void sharesOfAStockSetTheWholeFlowAgainstTheLastReading() {
    Scene scene =
        Scene.monthly()
            .says(
                "a 2021-01 flow 3",
                "a 2021-02 flow 1",
                "a 2021-03 flow 1",
                "a 2021-01 stock 10",
                "a 2021-03 stock 8");

    assertThat(scene.total("a", "of-stock", "2021-Q1")).isEqualTo("5/8");
  }

  @Test
  void aReadingOfALongerPeriodStandsForThePeriodsInIt() {
    Scene scene = Scene.monthly().says("a 2021-Q1 flow 9", "a 2021-04 flow 1");

    Figure figure = scene.figure("a", "flow", "2021-H1");
    assertThat(figure.total().code()).isEqualTo("10");
    assertThat(figure.reports()).isEqualTo(new Coverage(4, 6));
  }

  @Test
  void aLongReadingThatAgreesIsCountedOnce() {
    Scene scene =
        Scene.monthly()
            .says("a 2021-Q1 flow 6", "a 2021-01 flow 1", "a 2021-02 flow 2", "a 2021-03 flow 3");

    assertThat(scene.total("a", "flow", "2021-Q1")).isEqualTo("6");
    assertThat(scene.rollUp().faults().findings()).isEmpty();
  }

  @Test
  void neitherCountsWhereALongReadingDisagrees() {
    Scene scene =
        Scene.monthly()
            .says("a 2021-Q1 flow 7", "a 2021-01 flow 1", "a 2021-02 flow 2", "a 2021-03 flow 3");

    assertThat(scene.figure("a", "flow", "2021-Q1").total()).isEqualTo(new Total.NoData());
    assertThat(scene.rollUp().faults().findings())
        .extracting(finding -> finding.problem().code())
        .containsExactly("periods-disagree");
  }

  @Test
  void decimalsAddExactly() {
    Scene scene = Scene.monthly().says("a 2021-01 money 0.1", "b 2021-01 money 0.2");

    assertThat(scene.total("district", "money", "2021-01")).isEqualTo("0.3");
  }

  @Test
  void sumsBeyondALongStayExact() {
    Scene scene =
        Scene.monthly()
            .says("a 2021-01 flow 9223372036854775807", "b 2021-01 flow 9223372036854775807");

    assertThat(scene.total("district", "flow", "2021-01")).isEqualTo("18446744073709551614");
  }

  @Test
  void textsAreListedByUnitAndPeriod() {
    Scene scene = Scene.monthly().says("b 2021-01 words hai", "a 2021-02 words một");

    assertThat(scene.total("district", "words", "2021-Q1")).isEqualTo("một\nhai");
  }

  @Test
  void twoDatesTakeThePeriodsThatCloseBetweenThem() {
    Scene scene = Scene.monthly().says("a 2021-01 flow 1", "a 2021-02 flow 2", "a 2021-03 flow 4");

    assertThat(scene.total("a", "flow", "2021-01-20..2021-03-30")).isEqualTo("3");
  }

  @Test
  void aReadingForExactlyTheTwoDatesCounts() {
    Scene scene = Scene.monthly().says("a 2021-01-01..2021-02-28 flow 5", "a 2021-01 flow 2");

    assertThat(scene.total("a", "flow", "2021-01-01..2021-02-28")).isEqualTo("5");
  }

  @Test
  void whatAUnitOutsideTheReportersSaysIsListedButNotAdded() {
    Scene scene = Scene.monthly().says("district 2021-01 flow 50", "a 2021-01 flow 3");

    assertThat(scene.total("district", "flow", "2021-01")).isEqualTo("3");
    assertThat(scene.parts("district", "flow", "2021-01"))
        .filteredOn(part -> part.value().equals("50"))
        .extracting(Part::role)
        .containsExactly(Part.Role.LISTED);
  }

  @Test
  void theCutEdgesOfTwoDatesAreNamed() {
    Scene scene = Scene.monthly();
    vn.tonghop.model.Dates dates =
        (vn.tonghop.model.Dates)
            vn.tonghop.model.Period.parse("2021-01-10..2021-03-20").orElseThrow();

    assertThat(Faults.cuts(scene.plan.calendar(), Frequency.MONTH, dates))
        .extracting(finding -> finding.problem().toString())
        .satisfiesExactly(
            first -> assertThat(first).contains("2021-01").contains("counted=true"),
            second -> assertThat(second).contains("2021-03").contains("counted=false"));
  }
}
