package vn.tonghop.cli;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;

/// A period as it is asked for: its spelling, or for cron `last-month` and its kin.
///
/// `this-X` is the X whose data window holds the day, `last-X` the latest whose window has closed
/// before it.
final class PeriodWord {

  private static final Pattern WORD = Pattern.compile("(this|last)-(month|quarter|half|year)");

  private PeriodWord() {}

  /// Whether it is spelt as a period, of whatever plan.
  static boolean isPeriod(String text) {
    return word(text).matches() || Period.parse(text).isPresent();
  }

  private static Matcher word(String text) {
    return WORD.matcher(text.strip().toLowerCase(Locale.ROOT));
  }

  static Optional<Period> resolve(String text, Calendar calendar, LocalDate day) {
    Matcher word = word(text);
    if (!word.matches()) {
      return Period.parse(text);
    }
    Months current = holding(calendar, day, length(word.group(2)));
    boolean last = word.group(1).equals("last");
    return Optional.of(
        last ? new Months(current.start() - current.length(), current.length()) : current);
  }

  private static int length(String word) {
    return switch (word) {
      case "month" -> 1;
      case "quarter" -> 3;
      case "half" -> 6;
      default -> 12;
    };
  }

  private static Months holding(Calendar calendar, LocalDate day, int length) {
    int month = day.getYear() * 12 + day.getMonthValue() - 1;
    Months candidate = new Months(month - month % length, length);
    return calendar.window(candidate).holds(day)
        ? candidate
        : new Months(candidate.start() + length, length);
  }
}
