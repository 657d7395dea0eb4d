package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Period;

class PeriodWordTest {

  @ParameterizedTest
  @CsvSource({
    "2021-06-14, this-month, 2021-06",
    "2021-06-15, this-month, 2021-07",
    "2021-06-14, last-month, 2021-05",
    "2021-06-15, last-month, 2021-06",
    "2020-12-15, this-year, 2021",
    "2020-12-14, this-year, 2020",
    "2021-03-20, last-quarter, 2021-Q1",
    "2021-12-20, last-year, 2021",
    "2021-12-20, this-half, 2022-H1",
    "2021-01-05, last-half, 2020-H2",
  })
  void wordsFollowTheWindowsOfTheDecree(LocalDate day, String word, String period) {
    assertThat(PeriodWord.resolve(word, Calendar.DECREE_09, day).map(Period::code))
        .contains(period);
  }

  @ParameterizedTest
  @CsvSource({"2021-01-31, this-month, 2021-01", "2021-02-01, last-month, 2021-01"})
  void wordsFollowTheCivilMonth(LocalDate day, String word, String period) {
    assertThat(PeriodWord.resolve(word, Calendar.CIVIL, day).map(Period::code)).contains(period);
  }

  @Test
  void spellingsAreReadAsTheyAre() {
    LocalDate day = LocalDate.of(2021, 1, 1);
    assertThat(PeriodWord.resolve("2021-q2", Calendar.CIVIL, day).map(Period::code))
        .contains("2021-Q2");
    assertThat(PeriodWord.resolve("2021-13", Calendar.CIVIL, day)).isEmpty();
    assertThat(PeriodWord.resolve("next-month", Calendar.CIVIL, day)).isEmpty();
  }
}
