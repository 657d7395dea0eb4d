package vn.tonghop.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as a spreadsheet leaves them in a text where a number was typed: `03/12/2021`,
/// `2021-12-03`, `3-Dec`, `Dec-03`, `3-thg 12`.
final class DateTexts {

  /// The year of a day that names none: it has a 29 February.
  private static final int NO_YEAR = 2000;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(thg ?\\d{1,2}|[a-z]{3})";

  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
  private static final Pattern DAY_NAMED =
      Pattern.compile("(\\d{1,2})[- ]" + MONTH + "(?:[- ](\\d{4}|\\d{2}))?");
  private static final Pattern NAMED_DAY = Pattern.compile(MONTH + "[- ](\\d{1,2})");

  private DateTexts() {}

  static Optional<LocalDate> read(String text) {
    Matcher full = DAY_FIRST.matcher(text);
    if (full.matches()) {
      return day(number(full.group(3)), number(full.group(2)), number(full.group(1)));
    }
    String small = text.toLowerCase(Locale.ROOT);
    Matcher named = DAY_NAMED.matcher(small);
    if (named.matches()) {
      return day(NO_YEAR, month(named.group(2)), number(named.group(1)));
    }
    Matcher turned = NAMED_DAY.matcher(small);
    if (turned.matches()) {
      return day(NO_YEAR, month(turned.group(1)), number(turned.group(2)));
    }
    return text.length() == 10 ? CellReader.isoDate(text) : Optional.empty();
  }

  private static int month(String name) {
    String digits = name.startsWith("thg") ? name.substring(3).strip() : "";
    return digits.isEmpty() ? MONTHS.indexOf(name) + 1 : number(digits);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
