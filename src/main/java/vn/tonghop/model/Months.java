package vn.tonghop.model;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// A month, quarter, half year, nine months or year.
///
/// @param start the first month, counted as year × 12 + month − 1
/// @param length 1, 3, 6, 9 or 12 months; it starts where a period of that length may start
public record Months(int start, int length) implements Period {

  /// @throws IllegalArgumentException if no reporting period has that start and length
  public Months {
    boolean known =
        switch (length) {
          case 1, 3, 6, 12 -> start % length == 0;
          case 9 -> start % 12 == 0;
          default -> false;
        };
    if (!known || start < 0) {
      throw new IllegalArgumentException(
          "No period of %d months starts at %d".formatted(length, start));
    }
  }

  public static Months month(int year, int month) {
    return new Months(year * 12 + month - 1, 1);
  }

  public static Months quarter(int year, int quarter) {
    return new Months(year * 12 + (quarter - 1) * 3, 3);
  }

  public static Months half(int year, int half) {
    return new Months(year * 12 + (half - 1) * 6, 6);
  }

  public static Months nineMonths(int year) {
    return new Months(year * 12, 9);
  }

  public static Months year(int year) {
    return new Months(year * 12, 12);
  }

  static Months ofKey(int key) {
    return new Months(key >> 4, key & 15);
  }

  public int year() {
    return start / 12;
  }

  /// The month of the year in which it starts, from 1.
  public int firstMonth() {
    return start % 12 + 1;
  }

  /// The last month, counted as [#start] is.
  public int last() {
    return start + length - 1;
  }

  /// Whether every month of the other lies in this.
  public boolean covers(Months other) {
    return start <= other.start && other.last() <= last();
  }

  @Override
  public int key() {
    return start << 4 | length;
  }

  /// Digits are 0 to 9 here, whatever the machine's locale writes.
  @Override
  public String code() {
    return switch (length) {
      case 1 -> String.format(Locale.ROOT, "%04d-%02d", year(), firstMonth());
      case 3 -> String.format(Locale.ROOT, "%04d-Q%d", year(), start % 12 / 3 + 1);
      case 6 -> String.format(Locale.ROOT, "%04d-H%d", year(), start % 12 / 6 + 1);
      case 9 -> String.format(Locale.ROOT, "%04d-9M", year());
      default -> String.format(Locale.ROOT, "%04d", year());
    };
  }

  @Override
  public String name(Lang lang) {
    return switch (lang) {
      case VI -> vietnamese();
      case EN -> english();
    };
  }

  private String vietnamese() {
    return switch (length) {
      case 1 -> String.format(Locale.ROOT, "tháng %d năm %d", firstMonth(), year());
      case 3 -> String.format(Locale.ROOT, "quý %s năm %d", roman(start % 12 / 3), year());
      case 6 ->
          String.format(Locale.ROOT, "6 tháng %s năm %d", start % 12 == 0 ? "đầu" : "cuối", year());
      case 9 -> String.format(Locale.ROOT, "9 tháng năm %d", year());
      default -> String.format(Locale.ROOT, "năm %d", year());
    };
  }

  private String english() {
    return switch (length) {
      case 1 ->
          Month.of(firstMonth()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year();
      case 3 -> String.format(Locale.ROOT, "quarter %d of %d", start % 12 / 3 + 1, year());
      case 6 ->
          String.format(Locale.ROOT, "%s half of %d", start % 12 == 0 ? "first" : "second", year());
      case 9 -> String.format(Locale.ROOT, "nine months of %d", year());
      default -> Integer.toString(year());
    };
  }

  private static String roman(int index) {
    return switch (index) {
      case 0 -> "I";
      case 1 -> "II";
      case 2 -> "III";
      default -> "IV";
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
