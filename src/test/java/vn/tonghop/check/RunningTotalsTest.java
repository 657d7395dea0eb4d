package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.CumulativeDiffers;
import vn.tonghop.finding.HistoryProblem.MissingInTotal;
import vn.tonghop.finding.Slip;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.State;

class RunningTotalsTest {

  private static final Plan PLAN =
      Plans.plan(
          List.of(
              Plans.indicator("cases", Measure.FLOW), Plans.indicator("addicts", Measure.STOCK)),
          List.of(),
          List.of());
  private static final Months MARCH = Months.month(2021, 3);

  private static Fixtures threeMonths() {
    return new Fixtures(PLAN, Plans.units("a"))
        .says("a", Months.month(2021, 1), "cases", 1)
        .says("a", Months.month(2021, 2), "cases", 2)
        .says("a", MARCH, "cases", 3);
  }

  @Test
  void isTheSumSinceJanuary() {
    assertThat(threeMonths().cumulative("a", MARCH, "cases", "6").codes()).isEmpty();
    assertThat(threeMonths().cumulative("a", MARCH, "cases", "7").problems(CumulativeDiffers.class))
        .singleElement()
        .satisfies(problem -> assertThat(problem.given()).isEqualByComparingTo("6"));
  }

  @Test
  void isNotComparedWhileAMonthIsMissing() {
    assertThat(
            new Fixtures(PLAN, Plans.units("a"))
                .says("a", Months.month(2021, 1), "cases", 1)
                .says("a", MARCH, "cases", 3)
                .cumulative("a", MARCH, "cases", "7")
                .codes())
        .isEmpty();
  }

  @Test
  void mayBeMadeOfQuarters() {
    Fixtures quarters =
        new Fixtures(PLAN, Plans.units("a"))
            .says("a", Months.quarter(2021, 1), "cases", 6)
            .says("a", Months.quarter(2021, 2), "cases", 4);

    assertThat(quarters.cumulative("a", Months.quarter(2021, 2), "cases", "11").codes())
        .containsExactly("cumulative-differs");
  }

  @Test
  void countsNilAsNothing() {
    assertThat(
            threeMonths()
                .in("a.csv", "a", Months.month(2021, 4), "cases", State.NIL, 0)
                .cumulative("a", Months.month(2021, 4), "cases", "6")
                .codes())
        .isEmpty();
  }

  @Test
  void ofAStockIsTheReadingItself() {
    Fixtures stock =
        new Fixtures(PLAN, Plans.units("a"))
            .says("a", Months.month(2021, 2), "addicts", 40)
            .says("a", MARCH, "addicts", 45);

    assertThat(stock.cumulative("a", MARCH, "addicts", "45").codes()).isEmpty();
    assertThat(stock.cumulative("a", MARCH, "addicts", "85").codes())
        .containsExactly("cumulative-differs");
  }

  /// Totals of January to May, of months with 5, 12, 7, 30 and 9.
  private static List<Slip> slips(int... stated) {
    Fixtures year = new Fixtures(PLAN, Plans.units("a"));
    int[] months = {5, 12, 7, 30, 9};
    for (int month = 0; month < months.length; month++) {
      year.says("a", Months.month(2021, month + 1), "cases", months[month]);
      year.cumulative("a", Months.month(2021, month + 1), "cases", Integer.toString(stated[month]));
    }
    return year.problems(CumulativeDiffers.class).stream()
        .map(found -> found.slip().orElseThrow())
        .toList();
  }

  @Test
  void isToldWhereTheDifferenceBeginsAlone() {
    assertThat(slips(5, 17, 24, 54, 63)).isEmpty();
    assertThat(slips(5, 17, 12, 42, 51))
        .singleElement()
        .isInstanceOfSatisfying(
            Slip.LeftOut.class,
            leftOut ->
                assertThat(leftOut.suspects().named().getFirst().name().vi())
                    .isEqualTo("tháng 2 năm 2021"));
  }

  @Test
  void mayHaveAMonthTwice() {
    assertThat(slips(5, 17, 24, 84, 93)).singleElement().isInstanceOf(Slip.Twice.class);
  }

  @Test
  void mayBeTheMonthAlone() {
    assertThat(slips(5, 17, 7, 54, 63)).singleElement().isInstanceOf(Slip.PeriodAlone.class);
  }

  @Test
  void mayHaveExchangedDigits() {
    assertThat(slips(5, 17, 42, 54, 63))
        .containsExactly(new Slip.SwappedTotal(new java.math.BigDecimal("24")));
    // 21 in February.
    assertThat(slips(5, 26, 33, 63, 72).getFirst()).isInstanceOf(Slip.Swapped.class);
  }

  @Test
  void mayBearOutAnotherFigureOfItsMonth() {
    assertThat(slips(5, 17, 27, 57, 66))
        .singleElement()
        .isInstanceOfSatisfying(
            Slip.Instead.class,
            instead -> {
              assertThat(instead.part().value()).isEqualByComparingTo("10");
              assertThat(instead.later()).isEqualTo(2);
            });
  }

  @Test
  void mayHaveBeenAddedUpBeforeARevision() {
    Fixtures revised =
        threeMonths()
            .in("b-r2.csv", "a", Months.month(2021, 2), "cases", State.VALUE, 15)
            .cumulative("a", MARCH, "cases", "6");

    assertThat(revised.problems(CumulativeDiffers.class))
        .singleElement()
        .satisfies(found -> assertThat(found.slip()).containsInstanceOf(Slip.Revised.class));
  }

  @Test
  void tellsWhatAMissingMonthHad() {
    Fixtures gap =
        new Fixtures(PLAN, Plans.units("a"))
            .says("a", Months.month(2021, 1), "cases", 1)
            .says("a", MARCH, "cases", 3)
            .says("a", Months.month(2021, 4), "cases", 2)
            .cumulative("a", MARCH, "cases", "11")
            .cumulative("a", Months.month(2021, 4), "cases", "13");

    assertThat(gap.problems(MissingInTotal.class))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.missing()).isEqualTo(Months.month(2021, 2));
          assertThat(found.known()).isEqualByComparingTo("4");
        });
    assertThat(gap.cumulative("a", MARCH, "cases", "3").problems(CumulativeDiffers.class))
        .isNotEmpty();
  }
}
