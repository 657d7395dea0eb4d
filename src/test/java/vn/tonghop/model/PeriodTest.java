package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static Period period(String code) {
    return Period.parse(code).orElseThrow();
  }

  private static Stream<Months> ofYear(int year) {
    return Stream.of(
            IntStream.rangeClosed(1, 12).mapToObj(month -> Months.month(year, month)),
            IntStream.rangeClosed(1, 4).mapToObj(quarter -> Months.quarter(year, quarter)),
            IntStream.rangeClosed(1, 2).mapToObj(half -> Months.half(year, half)),
            Stream.of(Months.nineMonths(year), Months.year(year)))
        .flatMap(kind -> kind);
  }

  private static Dates dates(Random random) {
    long first = LocalDate.of(Period.FIRST_YEAR, 1, 1).toEpochDay();
    long last = LocalDate.of(Period.LAST_YEAR, 12, 31).toEpochDay();
    long from = random.nextLong(first, last + 1);
    long to = random.nextLong(from, Math.min(last, from + 32_767) + 1);
    return new Dates(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
  }

  @Test
  void everyRunOfMonthsIsReadBackFromItsCodeAndItsKey() {
    assertThat(
            IntStream.rangeClosed(Period.FIRST_YEAR, Period.LAST_YEAR)
                .boxed()
                .flatMap(PeriodTest::ofYear))
        .allSatisfy(months -> {
          assertThat(period(months.code())).isEqualTo(months);
          assertThat(Period.ofKey(months.key())).isEqualTo(months);
        });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void twoDatesAreReadBackFromTheirCodeAndTheirKey(long seed) {
    Dates dates = dates(new Random(seed));

    assertThat(period(dates.code())).isEqualTo(dates);
    assertThat(Period.ofKey(dates.key())).isEqualTo(dates);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1990-01-01..1990-01-01",
        "2149-12-31..2149-12-31",
        "2149-06-07..2149-12-31",
        "2000-01-01..2089-09-17"
      })
  void datesAtTheEdgesAreReadBackFromTheirKey(String code) {
    assertThat(Period.ofKey(period(code).key()).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keysKeepTheOrderOfDaysAndTellPeriodsApart(long seed) {
    Random random = new Random(seed);
    Dates one = dates(random);
    Dates other = dates(random);

    assertThat(one.key()).isNegative();
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(Integer.signum(one.from().compareTo(other.from())));
    assertThat(one.key() == other.key()).isEqualTo(one.equals(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021-13",
        "2021-00",
        "2021-6",
        "2021-Q5",
        "2021-H3",
        "2021-6M",
        "21-06",
        "1989",
        "2150",
        "2021-06-15",
        "2021-02-30..2021-03-01",
        "2021-03-02..2021-03-01",
        "1990-01-01..2149-12-31",
        "2000-01-01..2089-09-18",
        "1989-12-31..1990-01-01",
        "٢٠٢١",
        "2021..2022"
      })
  void whatIsNoPeriodIsNotReadAndNotThrown(String text) {
    assertThat(Period.parse(text)).isEmpty();
  }

  @Test
  void smallLettersAndBlanksAroundAreTaken() {
    assertThat(period(" 2021-q2 ")).isEqualTo(Months.quarter(2021, 2));
    assertThat(period("2021-9m")).isEqualTo(Months.nineMonths(2021));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06, tháng 6 năm 2021, June 2021",
    "2021-Q4, quý IV năm 2021, quarter 4 of 2021",
    "2021-H1, 6 tháng đầu năm 2021, first half of 2021",
    "2021-H2, 6 tháng cuối năm 2021, second half of 2021",
    "2021-9M, 9 tháng năm 2021, nine months of 2021",
    "2021, năm 2021, 2021",
    "2021-01-01..2021-09-15, từ ngày 01/01/2021 đến ngày 15/09/2021, 01/01/2021 to 15/09/2021",
  })
  void isNamedInBothLanguages(String code, String vietnamese, String english) {
    assertThat(period(code).name(Lang.VI)).isEqualTo(vietnamese);
    assertThat(period(code).name(Lang.EN)).isEqualTo(english);
  }

  @Test
  void isSpeltAlikeUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Months.month(2021, 6).code()).isEqualTo("2021-06");
      assertThat(Months.month(2021, 6).name(Lang.VI)).isEqualTo("tháng 6 năm 2021");
      assertThat(Months.month(2021, 6).name(Lang.EN)).isEqualTo("June 2021");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource({"24253, 3", "24255, 9", "24252, 2", "24258, 12", "-12, 12"})
  void aRunThatStartsWhereNoneMayIsRefused(int start, int length) {
    assertThatThrownBy(() -> new Months(start, length))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aYearCoversItsPartsAndAQuarterNotItsYear() {
    assertThat(ofYear(2021)).allMatch(Months.year(2021)::covers);
    assertThat(Months.quarter(2021, 2).covers(Months.year(2021))).isFalse();
    assertThat(Months.nineMonths(2021).covers(Months.half(2021, 2))).isFalse();
    assertThat(Months.year(2021).covers(Months.month(2022, 1))).isFalse();
  }

  @Test
  void datesOutOfOrderAreRefused() {
    LocalDate day = LocalDate.of(2021, 6, 1);

    assertThatThrownBy(() -> new Dates(day, day.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(List.of(new Dates(day, day))).hasSize(1);
  }
}
