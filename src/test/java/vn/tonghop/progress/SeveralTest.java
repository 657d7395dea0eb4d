package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Condition;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Span;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

/// Targets that ask several things at once, or the same in each quarter.
class SeveralTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met exceeded              | met
          exceeded exceeded         | exceeded
          exceeded nil              | exceeded
          nil nil                   | nil
          met not-due               | not-due
          not-due on-track          | on-track
          on-track behind           | behind
          behind no-data            | incomplete
          no-data no-data           | no-data
          no-data incomplete        | incomplete
          met no-data               | incomplete
          incomplete missed         | missed
          missed breached           | breached
          """)
  void theWorstThatIsCertainDecides(String parts, String together) {
    List<Status> statuses = Stream.of(parts.split(" ", -1)).map(SeveralTest::status).toList();

    assertThat(Several.of(statuses).word()).isEqualTo(together);
    assertThat(Several.of(statuses.reversed()).word()).isEqualTo(together);
  }

  private static Status status(String word) {
    return Status.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  private static List<String> conditions(Progress row) {
    return row.conditions().stream().map(SeveralTest::line).toList();
  }

  private static String line(Condition condition) {
    return "%s %s %s %s"
        .formatted(
            condition.period().map(Months::code).orElse("-"),
            condition.figure().total().code(),
            condition.status().word(),
            condition.percent().map(Percent::code).orElse("-"));
  }

  @ParameterizedTest(name = "{0}/{1} as of {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1000 | 1000 | 2021-12-14 | met      | - 1000/1000 met 100     | - 1000 met 100
          990  | 1000 | 2021-12-14 | missed   | - 990/1000 missed 99    | - 990 missed 99
          800  | 800  | 2021-09-14 | on-track | - 800/800 met 100       | - 800 on-track 80
          1001 | 1002 | 2021-12-14 | missed   | - 1001/1002 missed 99.9 | - 1001 exceeded 100.1
          0    | 0    | 2021-12-14 | missed   | - 0/0 nil -             | - 0 missed 0
          """)
  void aCountBesideAPercentageIsHeldAgainstTheNumerator(
      String part, String whole, String day, String status, String share, String count) {
    Figure figure =
        Setting.figure(new Total.Ratio(new BigDecimal(part), new BigDecimal(whole)), 14, 14);
    Setting setting =
        new Setting()
            .indicator("it", Measure.SHARE, 0)
            .target(Targets.target("it", "cover 100% & 1000"));

    Progress row = setting.rows("2021", day, (_, _) -> figure).get(2);

    assertThat(row.status().word()).isEqualTo(status);
    assertThat(conditions(row)).containsExactly(share, count);
    assertThat(row.toDate()).isEqualTo(figure);
    assertThat(row.actual()).isEqualTo(figure);
  }

  @Test
  void theFirstPartThatHasAPercentIsShown() {
    Setting setting =
        new Setting().indicator("it", Measure.FLOW, 0).target(Targets.target("it", "<=50 & 30"));

    Progress row = setting.rows("2021", "2021-12-31", (_, _) -> Setting.amount("33")).getFirst();

    assertThat(row.status()).isEqualTo(Status.MET);
    assertThat(row.percent().map(Percent::code)).contains("110");
    assertThat(conditions(row)).containsExactly("- 33 met -", "- 33 exceeded 110");
  }

  @Test
  void theNumeratorOfTheFirstPartIsNotTheRowsOwnFigure() {
    Figure figure = Setting.figure(new Total.Ratio(new BigDecimal("3"), new BigDecimal("4")), 1, 1);
    Setting setting =
        new Setting().indicator("it", Measure.SHARE, 0).target(Targets.target("it", "3 & 75%"));

    Progress row = setting.rows("2021", "2021-12-31", (_, _) -> figure).get(2);

    assertThat(row.actual()).isEqualTo(figure);
    assertThat(row.toDate()).isEqualTo(figure);
    assertThat(row.status()).isEqualTo(Status.MET);
  }

  private static final Map<Months, String> QUARTERS =
      Map.of(
          Months.quarter(2021, 1), "10",
          Months.quarter(2021, 2), "7",
          Months.quarter(2021, 3), "12",
          Months.quarter(2021, 4), "10");

  private static Progress quarterly(String goal, String period, String asOf) {
    Target target = Targets.often(Targets.target("it", goal), Frequency.QUARTER);
    Function<Span, Figures> figures =
        span -> {
          String value =
              QUARTERS.entrySet().stream()
                  .filter(quarter -> quarter.getKey().start() == span.start())
                  .map(Map.Entry::getValue)
                  .findFirst()
                  .orElseThrow();
          return (_, _) -> Setting.amount(value);
        };
    return new Setting()
        .indicator("it", Measure.FLOW, 0)
        .target(target)
        .rows(period, asOf, (_, _) -> Setting.amount("5"), figures)
        .getFirst();
  }

  @Test
  void eachQuarterThatHasBegunIsJudgedInItsOwnWindow() {
    Progress row = quarterly("10", "2021-05", "2021-12-31");

    assertThat(conditions(row)).containsExactly("2021-Q1 10 met 100", "2021-Q2 7 on-track 70");
    assertThat(row.status()).isEqualTo(Status.ON_TRACK);
    assertThat(row.toDate()).isEqualTo(Setting.amount("7"));
    assertThat(row.percent().map(Percent::code)).contains("70");
    assertThat(row.actual()).isEqualTo(Setting.amount("5"));
  }

  @Test
  void aQuarterThatWasMissedStaysMissed() {
    Progress row = quarterly("10", "2021-09", "2021-12-31");

    assertThat(conditions(row))
        .containsExactly("2021-Q1 10 met 100", "2021-Q2 7 missed 70", "2021-Q3 12 exceeded 120");
    assertThat(row.status()).isEqualTo(Status.MISSED);
  }

  @Test
  void todayDecidesWhichQuartersHaveBegun() {
    assertThat(conditions(quarterly("10", "2021-12", "2021-03-14")))
        .containsExactly("2021-Q1 10 met 100");
    assertThat(quarterly("10", "2021-12", "2020-12-14").status()).isEqualTo(Status.NOT_DUE);
    assertThat(quarterly("10", "2021-12", "2020-12-14").conditions()).isEmpty();
  }

  @Test
  void severalThingsInEachQuarterAreAllNamed() {
    assertThat(conditions(quarterly("10 & <=11", "2021-09", "2021-12-31")))
        .containsExactly(
            "2021-Q1 10 met 100",
            "2021-Q1 10 met -",
            "2021-Q2 7 missed 70",
            "2021-Q2 7 met -",
            "2021-Q3 12 exceeded 120",
            "2021-Q3 12 breached -");
  }

  @Test
  void aTargetOnlyAsksForTheQuartersThatItIsInForceIn() {
    Target target =
        Targets.inForce(
            Targets.often(Targets.target("it", "10"), Frequency.QUARTER), "2021-07-01", "-");
    Progress row =
        new Setting()
            .indicator("it", Measure.FLOW, 0)
            .target(target)
            .rows("2021", "2021-12-31", (_, _) -> Setting.amount("10"))
            .getFirst();

    assertThat(row.conditions().stream().map(Condition::period))
        .containsExactly(
            Optional.of(Months.quarter(2021, 3)), Optional.of(Months.quarter(2021, 4)));
  }

  @Test
  void aUnitBelowThatMissedAQuarterHoldsTheOnesAboveDown() {
    Target target = Targets.each(Targets.target("it", "10"));
    Target often = Targets.often(target, Frequency.QUARTER);
    Figures figures = Rows.byUnit(Map.of("kim-ma", Setting.amount("9")), Setting.amount("10"));

    assertThat(
            Rows.lines(
                new Setting()
                    .indicator("it", Measure.FLOW, 0)
                    .target(often)
                    .rows("2021-Q3", "2021-12-31", figures)))
        .containsExactly(
            "ha-noi 10 missed 100",
            "ba-dinh 10 missed 100",
            "cong-vi 10 met 100",
            "kim-ma 10 missed 90",
            "tay-ho 10 met 100",
            "buoi 10 met 100");
  }
}
