package vn.tonghop.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// When the data of a month closes; every longer period is the months that it is made of.
///
/// `decree-09` is Nghị định 09/2019/NĐ-CP, Điều 12: a month runs from the 15th of the month before
/// to its own 14th, a quarter from the 15th of the month before it, a year from 15 December. Nine
/// months are not in the decree; provinces add them in the same way.
///
/// @param closingDay the last day of a month's data, 1 to 28, or 31 for the end of the month
public record Calendar(int closingDay) {

  public static final Calendar DECREE_09 = new Calendar(14);
  public static final Calendar CIVIL = new Calendar(31);

  /// @throws IllegalArgumentException if not every month has that day
  public Calendar {
    if (closingDay < 1 || closingDay > 28 && closingDay != 31) {
      throw new IllegalArgumentException("No calendar closes on day " + closingDay);
    }
  }

  public Window window(Period period) {
    return switch (period) {
      case Dates(LocalDate from, LocalDate to) -> new Window(from, to);
      case Months months ->
          new Window(closing(months.start() - 1).plusDays(1), closing(months.last()));
    };
  }

  /// The data window of a run of months; of two dates, the dates themselves.
  ///
  /// @throws IllegalArgumentException if the span holds no month and comes from no dates
  public Window window(Span span) {
    return span.dates()
        .map(this::window)
        .orElseGet(
            () -> new Window(closing(span.start() - 1).plusDays(1), closing(span.end() - 1)));
  }

  /// The months that a period covers; for two dates, those of the submission periods that belong to
  /// it.
  public Span span(Period period, Frequency frequency) {
    return switch (period) {
      case Months months -> Span.of(months);
      case Dates dates -> {
        List<Months> tiles = closingWithin(dates, frequency);
        yield tiles.isEmpty()
            ? new Span(index(dates.from()), index(dates.from()), Optional.of(dates))
            : new Span(tiles.getFirst().start(), tiles.getLast().last() + 1, Optional.of(dates));
      }
    };
  }

  /// The submission periods that make a period up: those that tile it, or whose closing day lies
  /// between its dates.
  public List<Months> submissionPeriods(Period period, Frequency frequency) {
    return switch (period) {
      case Months months -> frequency.tiles(months);
      case Dates dates -> closingWithin(dates, frequency);
    };
  }

  private List<Months> closingWithin(Dates dates, Frequency frequency) {
    int first = index(dates.from()) / frequency.months() - 1;
    int last = index(dates.to()) / frequency.months() + 1;
    return IntStream.rangeClosed(first, last)
        .mapToObj(tile -> new Months(tile * frequency.months(), frequency.months()))
        .filter(tile -> new Window(dates.from(), dates.to()).holds(closing(tile.last())))
        .toList();
  }

  private static int index(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }

  private LocalDate closing(int month) {
    YearMonth civil = YearMonth.of(month / 12, month % 12 + 1);
    return closingDay == 31 ? civil.atEndOfMonth() : civil.atDay(closingDay);
  }

  /// The spelling that plans use, where they name a calendar.
  public String code() {
    return switch (closingDay) {
      case 14 -> "decree-09";
      case 31 -> "calendar";
      default -> "close: " + closingDay;
    };
  }
}
