package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static Period period(String code) {
    return Period.parse(code).orElseThrow();
  }

  @ParameterizedTest(name = "{1} closing on {0}: {2} to {3}")
  @CsvSource({
    "14, 2021-06, 2021-05-15, 2021-06-14",
    "14, 2021-01, 2020-12-15, 2021-01-14",
    "14, 2024-Q1, 2023-12-15, 2024-03-14",
    "14, 2021-H1, 2020-12-15, 2021-06-14",
    "14, 2021-H2, 2021-06-15, 2021-12-14",
    "14, 2024-9M, 2023-12-15, 2024-09-14",
    "14, 2021, 2020-12-15, 2021-12-14",
    "14, 2021-01-01..2021-09-15, 2021-01-01, 2021-09-15",
    "31, 2021-02, 2021-02-01, 2021-02-28",
    "31, 2024-02, 2024-02-01, 2024-02-29",
    "31, 2024-03, 2024-03-01, 2024-03-31",
    "31, 2021, 2021-01-01, 2021-12-31",
    "25, 2021-03, 2021-02-26, 2021-03-25",
    "28, 2024-03, 2024-02-29, 2024-03-28",
    "1, 2021-03, 2021-02-02, 2021-03-01",
  })
  void aPeriodHasTheWindowOfItsMonths(int closing, String code, LocalDate from, LocalDate to) {
    assertThat(new Calendar(closing).window(period(code))).isEqualTo(new Window(from, to));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void monthsTileEveryLongerPeriodWithoutGapOrOverlap(long seed) {
    Random random = new Random(seed);
    Calendar calendar = new Calendar(random.nextInt(5) == 0 ? 31 : random.nextInt(1, 29));
    int length = List.of(3, 6, 9, 12).get(random.nextInt(4));
    int places = length == 9 ? 1 : 12 / length;
    int start = random.nextInt(1991, 2149) * 12 + random.nextInt(places) * length;
    Months whole = new Months(start, length);

    List<Window> windows = Frequency.MONTH.tiles(whole).stream().map(calendar::window).toList();

    assertThat(windows).hasSize(length);
    assertThat(windows.getFirst().from()).isEqualTo(calendar.window(whole).from());
    assertThat(windows.getLast().to()).isEqualTo(calendar.window(whole).to());
    assertThat(IntStream.range(1, length))
        .allMatch(at -> windows.get(at).from().equals(windows.get(at - 1).to().plusDays(1)));
    assertThat(windows.stream().mapToLong(Window::days).sum())
        .isEqualTo(calendar.window(whole).days());
    assertThat(calendar.window(Span.of(whole))).isEqualTo(calendar.window(whole));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 29, 30, 32, -1})
  void aDayThatNotEveryMonthHasClosesNone(int day) {
    assertThatThrownBy(() -> new Calendar(day)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0} holds {2} to {3}")
  @CsvSource({
    "2021-01-01..2021-09-15, MONTH, 2021-01, 2021-09",
    "2021-01-15..2021-09-13, MONTH, 2021-02, 2021-08",
    "2021-01-14..2021-01-14, MONTH, 2021-01, 2021-01",
    "2020-12-15..2021-12-14, QUARTER, 2021-Q1, 2021-Q4",
    "2020-12-15..2021-12-14, HALF, 2021-H1, 2021-H2",
    "2020-12-14..2021-12-14, YEAR, 2020, 2021",
  })
  void aSubmissionPeriodBelongsToTwoDatesThatHoldItsClosingDay(
      String dates, Frequency frequency, String first, String last) {
    List<Months> held = Calendar.DECREE_09.submissionPeriods(period(dates), frequency);
    Months from = (Months) period(first);
    Months to = (Months) period(last);

    assertThat(held).startsWith(from).endsWith(to);
    assertThat(Calendar.DECREE_09.span(period(dates), frequency))
        .isEqualTo(new Span(from.start(), to.last() + 1, Optional.of((Dates) period(dates))));
  }

  @Test
  void twoDatesWithoutAClosingDayHoldNoSubmissionPeriod() {
    Period dates = period("2021-06-15..2021-07-13");

    assertThat(Calendar.DECREE_09.submissionPeriods(dates, Frequency.MONTH)).isEmpty();
    Span span = Calendar.DECREE_09.span(dates, Frequency.MONTH);
    assertThat(span.end()).isEqualTo(span.start());
    assertThat(Calendar.DECREE_09.window(span))
        .isEqualTo(new Window(LocalDate.of(2021, 6, 15), LocalDate.of(2021, 7, 13)));
  }

  @ParameterizedTest
  @CsvSource({"14, decree-09", "31, calendar", "25, close: 25"})
  void isSpeltAsInPlans(int closing, String code) {
    assertThat(new Calendar(closing).code()).isEqualTo(code);
  }

  @Test
  void aWindowHoldsItsEnds() {
    Window june = Calendar.DECREE_09.window(period("2021-06"));

    assertThat(june.holds(LocalDate.of(2021, 5, 15))).isTrue();
    assertThat(june.holds(LocalDate.of(2021, 6, 14))).isTrue();
    assertThat(june.holds(LocalDate.of(2021, 5, 14))).isFalse();
    assertThat(june.holds(LocalDate.of(2021, 6, 15))).isFalse();
    assertThat(june.days()).isEqualTo(31);
  }
}
