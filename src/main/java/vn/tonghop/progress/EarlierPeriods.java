package vn.tonghop.progress;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Comparison.Against;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Span;
import vn.tonghop.model.Window;

/// The earlier periods that figures are compared with.
final class EarlierPeriods {

  private EarlierPeriods() {}

  /// The earlier period that a reported one is set beside; none where there is no such period.
  static Optional<Period> against(Against against, Period period) {
    return switch (against) {
      case PREVIOUS -> previous(period);
      case LAST_YEAR -> lastYear(period);
      case BASE_YEAR -> Optional.empty();
    };
  }

  /// Nothing of the length of nine months, or of two dates, comes just before.
  private static Optional<Period> previous(Period period) {
    return switch (period) {
      case Months(int start, int length) when length != 9 && start >= length ->
          Optional.of(new Months(start - length, length));
      case Months _, Dates _ -> Optional.empty();
    };
  }

  private static Optional<Period> lastYear(Period period) {
    return switch (period) {
      case Months(int start, int length) when start >= 12 ->
          Optional.of(new Months(start - 12, length));
      case Months _ -> Optional.empty();
      case Dates(LocalDate from, LocalDate to) -> dates(from.minusYears(1), to.minusYears(1));
    };
  }

  /// The same months of another year: a period where they make one, else the days of their data.
  static Optional<Period> inYear(Span span, int year, Calendar calendar) {
    int start = year * 12 + span.start() % 12;
    int length = span.end() - span.start();
    if (start < 0) {
      return Optional.empty();
    }
    if (isPeriod(start, length)) {
      return Optional.of(new Months(start, length));
    }
    Window window = calendar.window(new Span(start, start + length, Optional.empty()));
    return dates(window.from(), window.to());
  }

  private static boolean isPeriod(int start, int length) {
    return switch (length) {
      case 1, 3, 6, 12 -> start % length == 0;
      case 9 -> start % 12 == 0;
      default -> false;
    };
  }

  private static Optional<Period> dates(LocalDate from, LocalDate to) {
    return from.getYear() < Period.FIRST_YEAR || to.getYear() > Period.LAST_YEAR
        ? Optional.empty()
        : Optional.of(new Dates(from, to));
  }
}
