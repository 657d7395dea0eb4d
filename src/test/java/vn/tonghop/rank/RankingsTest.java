package vn.tonghop.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.rank.Cards.atLeast;
import static vn.tonghop.rank.Cards.atMost;
import static vn.tonghop.rank.Cards.band;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Ranking.QuotaMet;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;

class RankingsTest {

  private static Cards inspected(String... wards) {
    return Cards.of(wards)
        .asks("c", "points", band(atLeast("90", false), 30), band(atLeast("80", false), 20))
        .grade("I", 30)
        .grade("II", 20)
        .last("III");
  }

  @Test
  void theFirstBandThatHoldsGivesThePoints() {
    assertThat(
            inspected("a", "b", "c")
                .says("a", "points", 79)
                .says("b", "points", 80)
                .says("c", "points", 90)
                .rows())
        .containsExactly("1 c 30 I", "2 b 20 II", "3 a 0 III");
  }

  @Test
  void equalPointsShareARankInTheOrderOfTheTree() {
    assertThat(
            inspected("a", "b", "c")
                .says("a", "points", 1)
                .says("b", "points", 95)
                .says("c", "points", 90)
                .rows())
        .containsExactly("1 b 30 I", "1 c 30 I", "3 a 0 III");
  }

  @Test
  void aUnitWhoseMissingFiguresDecideHasNoClassAndStandsLast() {
    assertThat(
            inspected("a", "b")
                .says("a", "points", new Total.Amount(java.math.BigDecimal.valueOf(95)), 11)
                .says("b", "points", 10)
                .rows())
        .containsExactly("1 b 0 III", "0 a 0 -");
  }

  private static Cards two(String ward) {
    return Cards.of(ward)
        .asks("a", "points", band(atLeast("1", false), 80))
        .asks("b", "addicts", band(atMost("0", false), 20))
        .grade("I", 80)
        .last("II");
  }

  @Test
  void figuresThatCannotChangeTheClassNeedNotBeThere() {
    assertThat(two("a").says("a", "points", 5).rows()).containsExactly("1 a 80 I");
    assertThat(two("a").says("a", "points", 0).rows()).containsExactly("1 a 0 II");
    assertThat(two("a").says("a", "addicts", 0).rows()).containsExactly("0 a 20 -");
  }

  private static Cards enough(String ward) {
    return Cards.of(ward)
        .asks("a", "points", band(atLeast("10", false), 0), band(atLeast("5", false), 0))
        .asks("b", "addicts", band(atMost("0", false), 0))
        .asks("c", "premises", band(atLeast("1", false), 0))
        .grade("II", 2, "a", "b", "c")
        .last("III");
  }

  @Test
  void enoughOfTheCriteriaMayBeMetWhicheverTheyAre() {
    assertThat(enough("a").says("a", "points", 10).says("a", "premises", 1).rows())
        .containsExactly("1 a 0 II");
    assertThat(
            enough("a")
                .says("a", "points", 10)
                .says("a", "premises", 0)
                .says("a", "addicts", 1)
                .rows())
        .containsExactly("1 a 0 III");
  }

  @Test
  void aLaterBandIsNotMetInFull() {
    assertThat(
            enough("a")
                .says("a", "points", 9)
                .says("a", "premises", 1)
                .says("a", "addicts", 1)
                .rows())
        .containsExactly("1 a 0 III");
  }

  private static Cards knockOut(String ward) {
    return Cards.of(ward)
        .asks("a", "points", band(atLeast("1", false), 80))
        .asks("b", "addicts", false, true, band(atMost("0", false), 20))
        .grade("I", 80)
        .grade("II", 20)
        .out("out");
  }

  @Test
  void whoMissesAKnockOutIsOutWhateverThePoints() {
    Cards out = knockOut("a").says("a", "points", 1).says("a", "addicts", 1);

    assertThat(out.rows()).containsExactly("1 a 80 out");
    assertThat(out.ranking().rows().getFirst().knockedOut()).isTrue();
    assertThat(knockOut("a").says("a", "points", 0).says("a", "addicts", 0).rows())
        .containsExactly("1 a 20 II");
  }

  @Test
  void aKnockOutThatIsNotKnownLeavesNoClass() {
    assertThat(knockOut("a").says("a", "points", 1).rows()).containsExactly("0 a 80 -");
    assertThat(knockOut("a").says("a", "addicts", 1).rows()).containsExactly("1 a 0 out");
  }

  @Test
  void withoutAClassForThemTheKnockedOutGetTheLast() {
    assertThat(
            Cards.of("a")
                .asks("b", "addicts", false, true, band(atMost("0", false), 20))
                .grade("I", 0)
                .last("II")
                .says("a", "addicts", 1)
                .rows())
        .containsExactly("1 a 0 II");
  }

  @Test
  void unitsAreThoseThatTheScorecardNamesAndThatExistOnTheLastDay() {
    Units units =
        Units.of(
            List.of(
                Plans.unit("d", "district", Optional.empty(), Optional.empty()),
                Plans.unit("a", "ward", Optional.of("d"), Optional.of(LocalDate.of(2021, 12, 13))),
                Plans.unit("b", "ward", Optional.of("d"), Optional.of(LocalDate.of(2021, 12, 14))),
                Plans.unit("p", "agency", Optional.of("d"), Optional.empty())));

    assertThat(new Cards(units).last("I").rows()).containsExactly("1 b 0 I");
    assertThat(
            new Cards(units).last("I").classes(new ReporterRule.Listed(List.of("a", "p"))).rows())
        .containsExactly("1 p 0 I");
    assertThat(new Cards(units).last("I").classes(new ReporterRule.OfLevel("district")).rows())
        .containsExactly("1 d 0 I");
  }

  @Test
  void withinOtherBoundariesTheUnitsOfThatDayAreClassed() {
    Units units =
        Units.of(
            List.of(
                Plans.unit("d", "district", Optional.empty(), Optional.empty()),
                Plans.unit("a", "ward", Optional.of("d"), Optional.of(LocalDate.of(2022, 6, 30))),
                Plans.unit("b", "ward", Optional.of("d"), Optional.empty())));

    assertThat(new Cards(units).last("I").rows()).hasSize(2);
    assertThat(new Cards(units).last("I").within(LocalDate.of(2022, 7, 1)).rows())
        .containsExactly("1 b 0 I");
  }

  @Test
  void aUnitRanksThoseBelowItAlone() {
    assertThat(Cards.of("a", "b").last("I").rankingOf("b").rows())
        .extracting(row -> row.unit())
        .containsExactly(2);
  }

  private static QuotaMet quota(Cards cards) {
    return cards.ranking().quota().orElseThrow();
  }

  @Test
  void aQuotaIsOverAllUnits() {
    Cards both = inspected("a", "b").wants("100", "I", "II");
    both.says("a", "points", 80).says("b", "points", 90);

    assertThat(quota(both))
        .satisfies(met -> {
          assertThat(met.units()).isEqualTo(2);
          assertThat(met.of()).isEqualTo(2);
          assertThat(met.percent().orElseThrow().code()).isEqualTo("100");
          assertThat(met.status()).isEqualTo(Status.MET);
        });
    assertThat(quota(both.says("b", "points", 0)).status()).isEqualTo(Status.MISSED);
  }

  @Test
  void aQuotaWaitsForUnitsWithoutAClassWhereTheyDecide() {
    assertThat(quota(inspected("a", "b").wants("100", "I").says("a", "points", 90)).status())
        .isEqualTo(Status.INCOMPLETE);
    assertThat(quota(inspected("a", "b").wants("50", "I").says("a", "points", 90)).status())
        .isEqualTo(Status.MET);
    assertThat(quota(inspected("a", "b").wants("100", "I").says("a", "points", 0)).status())
        .isEqualTo(Status.MISSED);
    assertThat(quota(Cards.of().last("I").wants("100", "I")).status()).isEqualTo(Status.NO_DATA);
  }
}
