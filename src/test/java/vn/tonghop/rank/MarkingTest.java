package vn.tonghop.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.rank.Cards.atLeast;
import static vn.tonghop.rank.Cards.atMost;
import static vn.tonghop.rank.Cards.band;
import static vn.tonghop.rank.Cards.inhabited;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Ranking.Mark;
import vn.tonghop.model.Ranking.Outcome;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

class MarkingTest {

  private static Outcome outcome(String indicator, Goal goal, Total total) {
    return Cards.of("a")
        .asks("c", indicator, band(goal, 10))
        .says("a", indicator, total, 12)
        .mark()
        .outcome();
  }

  private static Total ratio(int above, int below) {
    return new Total.Ratio(BigDecimal.valueOf(above), BigDecimal.valueOf(below));
  }

  @Test
  void aPercentageIsComparedWithoutDividing() {
    assertThat(outcome("share", atLeast("33.333333", true), ratio(1, 3))).isEqualTo(Outcome.MET);
    assertThat(outcome("share", atLeast("33.333334", true), ratio(1, 3)))
        .isEqualTo(Outcome.NOT_MET);
    assertThat(outcome("share", atMost("33.333333", true), ratio(1, 3))).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void aCountOfAShareIsItsNumerator() {
    assertThat(outcome("share", atLeast("5", false), ratio(5, 100))).isEqualTo(Outcome.MET);
    assertThat(outcome("share", atLeast("6", false), ratio(5, 100))).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void ofNothingNothingIsLacking() {
    assertThat(outcome("share", atLeast("90", true), ratio(0, 0))).isEqualTo(Outcome.MET);
    assertThat(outcome("share", atMost("0", true), ratio(0, 0))).isEqualTo(Outcome.MET);
  }

  @Test
  void answersAndSitesAndMilestonesArePartsOfAWhole() {
    assertThat(outcome("model", atLeast("100", true), new Total.YesOf(1, 1)))
        .isEqualTo(Outcome.MET);
    assertThat(outcome("model", atLeast("100", true), new Total.Sites(2, 3, List.of())))
        .isEqualTo(Outcome.NOT_MET);
    assertThat(outcome("model", atMost("0", false), new Total.Milestones(List.of(), 3)))
        .isEqualTo(Outcome.MET);
  }

  @Test
  void severalDemandsMustAllHold() {
    Goal range = new Goal.Between(BigDecimal.TEN, BigDecimal.valueOf(20), false);

    assertThat(outcome("points", range, amount(20))).isEqualTo(Outcome.MET);
    assertThat(outcome("points", range, amount(21))).isEqualTo(Outcome.NOT_MET);
    assertThat(outcome("points", new Goal.AllOf(List.of(range, atMost("15", false))), amount(16)))
        .isEqualTo(Outcome.NOT_MET);
  }

  private static Total amount(int value) {
    return new Total.Amount(BigDecimal.valueOf(value));
  }

  @Test
  void aFigureThatLacksReportsIsUnknownAndGivesNothing() {
    Mark mark =
        Cards.of("a")
            .asks("c", "points", band(atLeast("1", false), 10))
            .says("a", "points", amount(5), 11)
            .mark();

    assertThat(mark.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(mark.points()).isZero();
  }

  @Test
  void whatIsShownDoesNotSeemToReachTheBandThatItMisses() {
    Mark mark =
        Cards.of("a")
            .asks("c", "share", band(atLeast("90", true), 30), band(atLeast("80", true), 20))
            .says("a", "share", ratio(79_999, 100_000), 12)
            .mark();

    assertThat(mark.percent().orElseThrow().code()).isEqualTo("79.99");
  }

  private static Cards perPopulation(Units units, String classed, int value) {
    return new Cards(units)
        .classes(new ReporterRule.Listed(List.of(classed)))
        .asks("c", "addicts", true, false, band(atMost("0.5", true), 20))
        .says(classed, "addicts", value);
  }

  private static Unit district() {
    return Plans.unit("d", "district", Optional.empty(), Optional.empty());
  }

  @Test
  void perPopulationTakesThatOfTheLastDay() {
    Units units =
        Units.of(List.of(district(), inhabited("a", "ward", Optional.of("d"), 100, 1000)));

    Mark mark = perPopulation(units, "a", 5).mark();
    assertThat(mark.population()).contains(BigDecimal.valueOf(1000));
    assertThat(mark.percent().orElseThrow().code()).isEqualTo("0.5");
    assertThat(mark.outcome()).isEqualTo(Outcome.MET);
    assertThat(perPopulation(units, "a", 6).mark().outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void aParentHasTheInhabitantsOfItsWardsAndAgenciesHaveNone() {
    Units units =
        Units.of(
            List.of(
                district(),
                inhabited("a", "ward", Optional.of("d"), 100),
                inhabited("b", "ward", Optional.of("d"), 200),
                Plans.unit("p", "agency", Optional.of("d"), Optional.empty()),
                Plans.unit("x", "ward", Optional.of("d"), Optional.of(LocalDate.of(2021, 6, 30)))));

    assertThat(perPopulation(units, "d", 1).mark().population()).contains(BigDecimal.valueOf(300));
  }

  @Test
  void withoutTheInhabitantsOfAWardNothingIsKnown() {
    Units units =
        Units.of(
            List.of(
                district(),
                inhabited("a", "ward", Optional.of("d"), 100),
                inhabited("b", "ward", Optional.of("d"))));

    Mark mark = perPopulation(units, "d", 0).mark();
    assertThat(mark.population()).isEmpty();
    assertThat(mark.percent()).isEmpty();
    assertThat(mark.outcome()).isEqualTo(Outcome.UNKNOWN);
  }
}
