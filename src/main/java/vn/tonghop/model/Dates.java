package vn.tonghop.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// A span of two dates, both included.
///
/// @param from the first day, 1990 to 2149
/// @param to the last day, on or after the first, at most 32,767 days later
public record Dates(LocalDate from, LocalDate to) implements Period {

  private static final int LENGTH_BITS = 15;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /// @throws IllegalArgumentException if the dates are out of order or out of range
  public Dates {
    long length = to.toEpochDay() - from.toEpochDay();
    if (length < 0
        || length >= 1 << LENGTH_BITS
        || from.getYear() < FIRST_YEAR
        || to.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("No period runs from %s to %s".formatted(from, to));
    }
  }

  static Dates ofKey(int key) {
    int bits = key & Integer.MAX_VALUE;
    LocalDate from = LocalDate.ofEpochDay(bits >> LENGTH_BITS);
    return new Dates(from, from.plusDays(bits & (1 << LENGTH_BITS) - 1));
  }

  @Override
  public int key() {
    int length = (int) (to.toEpochDay() - from.toEpochDay());
    return Integer.MIN_VALUE | (int) from.toEpochDay() << LENGTH_BITS | length;
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
