package vn.tonghop.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A span of two dates, both included.
///
/// @param from the first day, 1990 to 2149
/// @param to the last day, on or after the first, at most 32,767 days later
public record Dates(LocalDate from, LocalDate to) implements Period {

  private static final int LENGTH_BITS = 15;

  /// Days count from here: 160 years fit in the 16 bits that a key has left, but not from 1970.
  private static final long FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  /// @throws IllegalArgumentException if the dates are out of order or out of range
  public Dates {
    if (!possible(from, to)) {
      throw new IllegalArgumentException("No period runs from %s to %s".formatted(from, to));
    }
  }

  /// Whether two dates are in order, near enough to each other, and in the years of periods.
  static boolean possible(LocalDate from, LocalDate to) {
    long length = to.toEpochDay() - from.toEpochDay();
    return length >= 0
        && length < 1 << LENGTH_BITS
        && from.getYear() >= FIRST_YEAR
        && to.getYear() <= LAST_YEAR;
  }

  static Dates ofKey(int key) {
    int bits = key & Integer.MAX_VALUE;
    LocalDate from = LocalDate.ofEpochDay(FIRST_DAY + (bits >> LENGTH_BITS));
    return new Dates(from, from.plusDays(bits & (1 << LENGTH_BITS) - 1));
  }

  @Override
  public int key() {
    int start = (int) (from.toEpochDay() - FIRST_DAY);
    int length = (int) (to.toEpochDay() - from.toEpochDay());
    return Integer.MIN_VALUE | start << LENGTH_BITS | length;
  }

  @Override
  public String code() {
    return from + ".." + to;
  }

  @Override
  public String name(Lang lang) {
    return switch (lang) {
      case VI -> "từ ngày %s đến ngày %s".formatted(DAY.format(from), DAY.format(to));
      case EN -> "%s to %s".formatted(DAY.format(from), DAY.format(to));
    };
  }

  @Override
  public int compareTo(Period other) {
    return Integer.compare(key(), other.key());
  }

  @Override
  public String toString() {
    return code();
  }
}
