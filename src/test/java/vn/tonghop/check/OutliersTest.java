package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.HistoryProblem.LooksCumulative;
import vn.tonghop.finding.HistoryProblem.Outlier;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Source;

class OutliersTest {

  private static Plan plan(CheckRule... checks) {
    return Plans.plan(
        List.of(
            Plans.indicator("i0", Measure.FLOW),
            Plans.indicator("i1", Measure.FLOW),
            Plans.indicator("i2", Measure.FLOW),
            Plans.indicator("i3", Measure.FLOW),
            Plans.indicator("stock", Measure.STOCK)),
        List.of(),
        List.of(checks));
  }

  private static Fixtures months(Plan plan, String indicator, long... values) {
    return months(new Fixtures(plan, Plans.units("a")), indicator, values);
  }

  private static Fixtures months(Fixtures fixtures, String indicator, long... values) {
    for (int at = 0; at < values.length; at++) {
      fixtures.says("a", Months.month(2021, at + 1), indicator, values[at]);
    }
    return fixtures;
  }

  @Test
  void aDigitTooManyStandsOut() {
    assertThat(months(plan(), "i0", 12, 14, 11, 13, 12, 12, 120).problems(Outlier.class))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.of().period()).isEqualTo(Months.month(2021, 7));
          assertThat(found.tenfold()).contains(BigDecimal.valueOf(12));
          assertThat(found.history()).hasSize(6);
        });
  }

  @Test
  void aDigitTooFewStandsOut() {
    assertThat(months(plan(), "stock", 140, 138, 141, 140, 139, 142, 14).problems(Outlier.class))
        .hasSize(1);
  }

  @Test
  void smallCountsAndMonthsWithoutAnyDoNot() {
    assertThat(months(plan(), "i0", 0, 1, 0, 2, 0, 0, 9, 0, 12, 0, 30).codes()).isEmpty();
    assertThat(months(plan(), "i0", 3, 3, 3, 3, 3, 3, 12, 0, 3).codes()).isEmpty();
    assertThat(months(plan(), "i0", 20, 0, 0, 22, 0, 0, 21, 0, 0, 20).codes()).isEmpty();
  }

  @Test
  void aStockThatGrowsDoesNot() {
    assertThat(months(plan(), "stock", 100, 101, 101, 102, 102, 103, 150, 160, 190).codes())
        .isEmpty();
  }

  @Test
  void aLevelThatChangedIsToldOnce() {
    assertThat(months(plan(), "stock", 40, 41, 40, 42, 41, 40, 400, 402, 401).codes())
        .containsExactly("outlier");
  }

  @Test
  void fewerReadingsThanThePlanAsksForSayNothing() {
    assertThat(months(plan(), "i0", 12, 14, 11, 13, 12, 120).codes()).isEmpty();
    CheckRule five = new CheckRule.Outliers(true, 5, 6, Source.ofFile("plan.yaml"));
    assertThat(months(plan(five), "i0", 12, 14, 11, 13, 12, 120).codes()).contains("outlier");
    CheckRule none = new CheckRule.Outliers(false, 0, 0, Source.ofFile("plan.yaml"));
    assertThat(months(plan(none), "i0", 12, 14, 11, 13, 12, 12, 120).codes()).isEmpty();
  }

  @Test
  void theTotalOfTheYearIsNoMonthOfIt() {
    assertThat(months(plan(), "i0", 12, 14, 11, 13, 12, 62).problems(LooksCumulative.class))
        .singleElement()
        .satisfies(found -> assertThat(found.earlier()).isEqualByComparingTo("62"));
    assertThat(months(plan(), "i0", 12, 14, 11, 13, 12, 13, 88).codes())
        .containsExactly("looks-cumulative");
  }

  @Test
  void aWholeReportOfTotalsIsToldOnce() {
    Fixtures report = new Fixtures(plan(), Plans.units("a"));
    for (int at = 0; at < 4; at++) {
      months(report, "i" + at, 10 + at, 9, 12, 41 + at);
    }
    assertThat(report.problems(LooksCumulative.class))
        .singleElement()
        .satisfies(found -> assertThat(found.others()).isEqualTo(3));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /// Counts that happen by themselves spread about the root of what is usual.
  @ParameterizedTest
  @MethodSource("seeds")
  void usualMonthsDoNotStandOut(int seed) {
    Random random = new Random(seed);
    Fixtures fixtures = new Fixtures(plan(), Plans.units("a"));
    for (int at = 0; at < 4; at++) {
      double usual = List.of(1, 6, 40, 900).get(at);
      long[] values =
          random
              .doubles(12)
              .mapToLong(_ ->
                  Math.max(
                      0,
                      Math.round(
                          usual
                              + random.nextGaussian() * Math.sqrt(usual)
                              + random.nextGaussian() * usual / 4)))
              .toArray();
      months(fixtures, "i" + at, values);
    }
    assertThat(fixtures.codes()).isEmpty();
  }

  @Test
  void theDecisionIsExactHoweverLargeTheNumbers() {
    long usual = 400_000_000_000_000_000L;
    long[] before = {usual, usual + 1, usual - 1, usual, usual, usual};
    assertThat(Distance.isFar(before, 6, usual / 4 + 1, 6)).isFalse();
    assertThat(Distance.isFar(before, 6, usual / 4 - 1, 6)).isTrue();
  }
}
