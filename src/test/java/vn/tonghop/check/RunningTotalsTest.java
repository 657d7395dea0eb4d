package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.CumulativeDiffers;
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
}
