package vn.tonghop.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A reporting period: whole months of a year, or two dates.
///
/// Spelt `2021-06`, `2021-Q2`, `2021-H1`, `2021-9M`, `2021`, `2021-01-01..2021-09-15`.
public sealed interface Period extends Comparable<Period> permits Months, Dates {

  Pattern MONTHS = Pattern.compile("(\\d{4})(?:-(\\d{2}|Q[1-4]|H[12]|9M))?");
  Pattern DATES = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

  /// The years that a period may lie in; a year outside is a slip of the hand.
  int FIRST_YEAR = 1990;

  int LAST_YEAR = 2149;

  /// The canonical spelling, which [#parse] reads back.
  String code();

  /// A number that stands for this period alone; [#ofKey] gives the period back.
  int key();

  /// The period as a letter names it: `tháng 6 năm 2021`, `June 2021`.
  String name(Lang lang);

  /// Reads the canonical spelling; letters may be small.
  static Optional<Period> parse(String text) {
    String code = text.strip().toUpperCase(java.util.Locale.ROOT);
    Matcher months = MONTHS.matcher(code);
    if (months.matches()) {
      return ofParts(Integer.parseInt(months.group(1)), Optional.ofNullable(months.group(2)));
    }
    Matcher dates = DATES.matcher(code);
    return dates.matches() ? ofDates(dates.group(1), dates.group(2)) : Optional.empty();
  }

  /// The period of a [#key].
  static Period ofKey(int key) {
    return key < 0 ? Dates.ofKey(key) : Months.ofKey(key);
  }

  private static Optional<Period> ofParts(int year, Optional<String> part) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    Map<String, Months> named =
        Map.of(
            "Q1", Months.quarter(year, 1),
            "Q2", Months.quarter(year, 2),
            "Q3", Months.quarter(year, 3),
            "Q4", Months.quarter(year, 4),
            "H1", Months.half(year, 1),
            "H2", Months.half(year, 2),
            "9M", Months.nineMonths(year));
    if (part.isEmpty()) {
      return Optional.of(Months.year(year));
    }
    Months known = named.get(part.get());
    if (known != null) {
      return Optional.of(known);
    }
    int month = Integer.parseInt(part.get());
    return month < 1 || month > 12 ? Optional.empty() : Optional.of(Months.month(year, month));
  }

  private static Optional<Period> ofDates(String from, String to) {
    try {
      LocalDate first = LocalDate.parse(from);
      LocalDate last = LocalDate.parse(to);
      return Dates.possible(first, last) ? Optional.of(new Dates(first, last)) : Optional.empty();
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
