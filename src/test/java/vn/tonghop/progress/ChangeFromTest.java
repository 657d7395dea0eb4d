package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Comparison.Against;
import vn.tonghop.model.Comparison.Outcome;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Earlier.Base;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Total;

/// Goals on the change from 2020; by 2021-09-14, 274 of the 365 days of 2021 are gone.
class ChangeFromTest {

  private static Figure figure(String text, String reports) {
    String[] coverage = reports.split("/", -1);
    Total total = text.equals("-") ? new Total.NoData() : new Total.Amount(new BigDecimal(text));
    return Setting.figure(total, Integer.parseInt(coverage[0]), Integer.parseInt(coverage[1]));
  }

  private static Progress row(String bound, Figure now, Optional<Base> base, String day) {
    return new Setting()
        .indicator("addicts", Measure.STOCK, 0)
        .target(Targets.target("addicts", bound + " vs 2020"))
        .earlier((_, _, _) -> base)
        .rows("2021", day, (_, _) -> now)
        .getFirst();
  }

  @ParameterizedTest(name = "{0}: from {1} ({2}) to {3} ({4}) on {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a fall that has to be reached
          <=-5%    | 100    | 14/14 | 95    | 14/14 | 2021-12-14 | met        | -5
          <=-5%    | 100    | 14/14 | 92    | 14/14 | 2021-12-14 | exceeded   | -8
          <=-5%    | 100    | 14/14 | 96    | 14/14 | 2021-12-14 | missed     | -4
          <=-5%    | 100    | 14/14 | 110   | 14/14 | 2021-12-14 | missed     | 10
          <=-5%    | 100    | 14/14 | 96    | 14/14 | 2021-09-14 | on-track   | -4
          <=-5%    | 100    | 14/14 | 97    | 14/14 | 2021-09-14 | behind     | -3
          <=-5%    | 100    | 14/14 | 100   | 14/14 | 2021-01-14 | behind     | 0
          <=-5%    | 100000 | 14/14 | 95004 | 14/14 | 2021-12-14 | missed     | -4.99
          <=-5%    | 100000 | 14/14 | 94996 | 14/14 | 2021-12-14 | exceeded   | -5
          -10--5%  | 100    | 14/14 | 92    | 14/14 | 2021-12-14 | met        | -8
          -10--5%  | 100    | 14/14 | 97    | 14/14 | 2021-12-14 | missed     | -3
          -10--5%  | 100    | 14/14 | 80    | 14/14 | 2021-12-14 | exceeded   | -20
          =-5%     | 100    | 14/14 | 95    | 14/14 | 2021-12-14 | met        | -5
          =-5%     | 100    | 14/14 | 97    | 14/14 | 2021-12-14 | missed     | -3
          # a rise that may not be passed, or no rise at all
          <=0%     | 100    | 14/14 | 100   | 14/14 | 2021-12-14 | met        | 0
          <=0%     | 100    | 14/14 | 100   | 14/14 | 2021-06-14 | on-track   | 0
          <=0%     | 30000  | 14/14 | 30001 | 14/14 | 2021-06-14 | breached   | <0.01
          <=10%    | 100    | 14/14 | 111   | 14/14 | 2021-06-14 | breached   | 11
          # a floor: a rise to be reached, a fall that may not be passed
          10%      | 100    | 14/14 | 110   | 14/14 | 2021-12-14 | met        | 10
          10%      | 100    | 14/14 | 109   | 14/14 | 2021-12-14 | missed     | 9
          -5%      | 100    | 14/14 | 96    | 14/14 | 2021-12-14 | exceeded   | -4
          -5%      | 100000 | 14/14 | 94996 | 14/14 | 2021-12-14 | missed     | -5.01
          -5%      | 30000  | 14/14 | 29999 | 14/14 | 2021-12-14 | exceeded   | >-0.01
          # nothing to compare with, or not all of it
          <=-5%    | 0      | 14/14 | 95    | 14/14 | 2021-12-14 | no-data    | -
          <=-5%    | -      | 0/14  | 95    | 14/14 | 2021-12-14 | no-data    | -
          <=-5%    | 100    | 14/14 | -     | 0/14  | 2021-12-14 | no-data    | -
          <=-5%    | 100    | 13/14 | 90    | 14/14 | 2021-12-14 | incomplete | -
          <=-5%    | 100    | 14/14 | 90    | 13/14 | 2021-12-14 | incomplete | -
          <=-5%    | 100    | 14/14 | 95    | 14/14 | 2020-12-14 | not-due    | -
          """)
  void standsWhereTheTableSays(
      String bound,
      String before,
      String beforeReports,
      String now,
      String reports,
      String day,
      String status,
      String percent) {
    Optional<Base> base = Optional.of(new Base.Known(figure(before, beforeReports)));

    Progress row = row(bound, figure(now, reports), base, day);

    assertThat(row.status().word()).isEqualTo(status);
    assertThat(row.percent().map(Percent::code).orElse("-")).isEqualTo(percent);
    assertThat(row.toDate()).isEqualTo(figure(now, reports));
  }

  private static Outcome outcome(Optional<Base> base, String reports) {
    Progress row = row("<=-5%", figure("95", reports), base, "2021-12-14");
    Comparison comparison = row.base().orElseThrow();
    assertThat(comparison.against()).isEqualTo(Against.BASE_YEAR);
    assertThat(comparison.base()).isEqualTo(Months.year(2020));
    return comparison.outcome();
  }

  @Test
  void theBaseSaysWhyThereIsNoChange() {
    Optional<Base> full = Optional.of(new Base.Known(figure("100", "14/14")));

    assertThat(outcome(full, "14/14"))
        .isInstanceOfSatisfying(
            Outcome.Amounts.class,
            amounts -> {
              assertThat(amounts.before()).isEqualByComparingTo("100");
              assertThat(amounts.now()).isEqualByComparingTo("95");
              assertThat(amounts.change().map(Percent::code)).contains("-5");
            });
    assertThat(outcome(Optional.of(new Base.Known(figure("0", "14/14"))), "14/14"))
        .isEqualTo(new Outcome.Amounts(BigDecimal.ZERO, new BigDecimal("95"), Optional.empty()));
    assertThat(outcome(full, "13/14")).isInstanceOf(Outcome.Partial.class);
    assertThat(outcome(Optional.empty(), "14/14")).isEqualTo(new Outcome.NoBase());
    assertThat(outcome(Optional.of(new Base.TerritoryChanged()), "14/14"))
        .isEqualTo(new Outcome.TerritoryChanged());
    assertThat(outcome(Optional.of(new Base.IndicatorChanged()), "14/14"))
        .isEqualTo(new Outcome.IndicatorChanged());
  }

  @ParameterizedTest(name = "{0} of a {1} against {2}: {3}")
  @CsvSource({
    "2021-06, FLOW, 2021, 2020-H1",
    "2021-03, FLOW, 2021, 2020-Q1",
    "2021-05, FLOW, 2021, 2019-12-15..2020-05-14",
    "2021-05, FLOW, 2021-Q2, 2020-03-15..2020-05-14",
    "2021, FLOW, 2021, 2020",
    "2021-01-01..2021-09-15, FLOW, 2021, 2020-9M",
    "2021-05, STOCK, 2021, 2020",
  })
  void startsFromTheSameMonthsOrFromTheEndOfTheYear(
      String reported, Measure measure, String target, String base) {
    List<Period> asked = new ArrayList<>();
    Earlier earlier =
        (_, _, period) -> {
          asked.add(period);
          return Optional.of(new Base.Known(Setting.amount("10")));
        };
    Months months = (Months) Period.parse(target).orElseThrow();
    Setting setting =
        new Setting()
            .indicator("it", measure, 0)
            .target(Targets.during(Targets.target("it", "10% vs 2020"), months))
            .earlier(earlier);

    Progress row = setting.rows(reported, "2021-12-31", (_, _) -> Setting.amount("12")).getFirst();

    assertThat(asked).containsExactly(Period.parse(base).orElseThrow());
    assertThat(row.base().map(Comparison::base)).contains(asked.getFirst());
    assertThat(row.percent().map(Percent::code)).contains("20");
  }

  @Test
  void aShareChangesByAPartOfItsPercentage() {
    Figure half = Setting.figure(new Total.Ratio(BigDecimal.ONE, BigDecimal.TWO), 1, 1);
    Figure more = Setting.figure(new Total.Ratio(new BigDecimal("3"), new BigDecimal("5")), 1, 1);

    Progress row = row("20%", more, Optional.of(new Base.Known(half)), "2021-12-14");

    assertThat(row.percent().map(Percent::code)).contains("20");
    assertThat(row.base().map(Comparison::outcome)).containsInstanceOf(Outcome.Points.class);
  }
}
