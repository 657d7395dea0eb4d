package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Comparison.Against;
import vn.tonghop.model.Comparison.Outcome;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Earlier.Base;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Total;

class ComparingTest {

  private static List<Comparison> compare(
      Setting setting, String period, Figure now, Earlier base) {
    return Comparing.of(
        setting.plan(), Setting.UNITS, Period.parse(period).orElseThrow(), (_, _) -> now, base);
  }

  private static Earlier known(Figure figure) {
    return (_, _, _) -> Optional.of(new Base.Known(figure));
  }

  private static Setting both(Measure measure) {
    return new Setting().indicator("it", measure, 0).comparing(Against.PREVIOUS, Against.LAST_YEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06, 2021-05, 2020-06",
    "2021-01, 2020-12, 2020-01",
    "2021-Q1, 2020-Q4, 2020-Q1",
    "2021-H2, 2021-H1, 2020-H2",
    "2021, 2020, 2020",
    "2021-9M, -, 2020-9M",
    "2021-01-01..2021-09-15, -, 2020-01-01..2020-09-15",
    "1990-06-01..1990-06-30, -, -",
  })
  void looksAtThePeriodBeforeAndTheYearBefore(String period, String previous, String lastYear) {
    List<Comparison> all = compare(both(Measure.FLOW), period, Setting.amount("1"), Earlier.NONE);

    assertThat(base(all, Against.PREVIOUS)).isEqualTo(previous);
    assertThat(base(all, Against.LAST_YEAR)).isEqualTo(lastYear);
  }

  private static String base(List<Comparison> all, Against against) {
    return all.stream()
        .filter(one -> one.against() == against)
        .map(one -> one.base().code())
        .findFirst()
        .orElse("-");
  }

  @Test
  void comparesEveryUnitAndShownIndicatorInOrder() {
    Setting setting =
        both(Measure.FLOW)
            .indicator("text", Measure.TEXT, 0)
            .indicator("site", Measure.SITE, 0)
            .hidden("site#a", "site")
            .indicator("milestone", Measure.MILESTONE, 0)
            .indicator("yes", Measure.YES_NO, 0);

    List<Comparison> all = compare(setting, "2021-06", Setting.amount("1"), Earlier.NONE);

    assertThat(all).hasSize(6 * 2 * 2);
    assertThat(
            all.stream()
                .limit(5)
                .map(one -> one.unit() + " " + one.indicator() + " " + one.against().word()))
        .containsExactly(
            "0 0 previous", "0 0 last-year", "0 5 previous", "0 5 last-year", "1 0 previous");
  }

  private static Outcome outcome(Measure measure, Figure before, Figure now) {
    return compare(both(measure), "2021-06", now, known(before)).getFirst().outcome();
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({
    "12402, 9340, -24.69",
    "32, 38, 18.75",
    "5, 0, -100",
    "4, 4, 0",
    "0, 7, -",
    "0, 0, -"
  })
  void countsHaveAChange(String before, String now, String change) {
    assertThat(outcome(Measure.FLOW, Setting.amount(before), Setting.amount(now)))
        .isInstanceOfSatisfying(
            Outcome.Amounts.class,
            amounts -> {
              assertThat(amounts.before()).isEqualByComparingTo(before);
              assertThat(amounts.now()).isEqualByComparingTo(now);
              assertThat(amounts.change().map(Percent::code).orElse("-")).isEqualTo(change);
            });
  }

  private static Figure share(String part, String whole) {
    return Setting.figure(new Total.Ratio(new BigDecimal(part), new BigDecimal(whole)), 14, 14);
  }

  @ParameterizedTest(name = "from {0}/{1} to {2}/{3}: {4} points")
  @CsvSource({
    "1, 3, 2, 3, 33.33",
    "2, 3, 1, 3, -33.33",
    "381, 608, 381, 608, 0",
    "1, 30000, 2, 30000, <0.01",
    "1, 3, 33333, 100000, >-0.01",
  })
  void sharesDifferByPointsThatAreExact(
      String part, String whole, String laterPart, String laterWhole, String points) {
    assertThat(outcome(Measure.SHARE, share(part, whole), share(laterPart, laterWhole)))
        .isInstanceOfSatisfying(
            Outcome.Points.class, found -> assertThat(found.difference().code()).isEqualTo(points));
  }

  @Test
  void yesAndNoDifferByPointsToo() {
    assertThat(outcome(Measure.YES_NO, Setting.yes(5, 10), Setting.yes(8, 10)))
        .isInstanceOfSatisfying(
            Outcome.Points.class,
            found -> {
              assertThat(found.before().code()).isEqualTo("50");
              assertThat(found.now().code()).isEqualTo("80");
              assertThat(found.difference().code()).isEqualTo("30");
            });
  }

  @Test
  void saysWhyThereAreNoNumbers() {
    Figure one = Setting.amount("1");
    Figure partial = Setting.figure(one.total(), 13, 14);

    assertThat(outcome(Measure.FLOW, partial, one))
        .isEqualTo(new Outcome.Partial(new Coverage(13, 14), new Coverage(1, 1)));
    assertThat(outcome(Measure.FLOW, one, partial))
        .isEqualTo(new Outcome.Partial(new Coverage(1, 1), new Coverage(13, 14)));
    assertThat(outcome(Measure.FLOW, Setting.nothing(14), one)).isEqualTo(new Outcome.NoBase());
    assertThat(outcome(Measure.FLOW, one, Setting.nothing(14))).isEqualTo(new Outcome.NoBase());
    assertThat(outcome(Measure.SHARE, share("0", "0"), share("1", "2")))
        .isEqualTo(new Outcome.NoBase());
    assertThat(compare(both(Measure.FLOW), "2021-06", one, Earlier.NONE).getFirst().outcome())
        .isEqualTo(new Outcome.NoBase());
    assertThat(
            compare(
                    both(Measure.FLOW),
                    "2021-06",
                    one,
                    (_, _, _) -> Optional.of(new Base.TerritoryChanged()))
                .getFirst()
                .outcome())
        .isEqualTo(new Outcome.TerritoryChanged());
  }
}
