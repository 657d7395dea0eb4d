package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

  private static LocalDate deadline(int workingDays, Set<LocalDate> holidays, LocalDate closing) {
    return new Due(workingDays, holidays).deadline(new Window(closing, closing));
  }

  @ParameterizedTest(name = "{0} working days after {1}: {2}")
  @CsvSource({
    // a Monday, a Thursday, a Friday, a Saturday, a Sunday
    "2, 2021-06-14, 2021-06-16",
    "2, 2021-10-14, 2021-10-18",
    "1, 2021-05-14, 2021-05-17",
    "1, 2021-08-14, 2021-08-16",
    "2, 2021-11-14, 2021-11-16",
    "0, 2021-08-14, 2021-08-14",
    "10, 2021-06-14, 2021-06-28",
  })
  void weekendsAreNoWorkingDays(int workingDays, LocalDate closing, LocalDate deadline) {
    assertThat(deadline(workingDays, Set.of(), closing)).isEqualTo(deadline);
  }

  @Test
  void holidaysAreNoWorkingDays() {
    Set<LocalDate> tet =
        LocalDate.of(2021, 2, 10).datesUntil(LocalDate.of(2021, 2, 17)).collect(Collectors.toSet());

    assertThat(deadline(1, tet, LocalDate.of(2021, 2, 9))).isEqualTo(LocalDate.of(2021, 2, 17));
    assertThat(deadline(2, tet, LocalDate.of(2021, 2, 14))).isEqualTo(LocalDate.of(2021, 2, 18));
  }
}
