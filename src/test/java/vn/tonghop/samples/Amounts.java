package vn.tonghop.samples;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers in what units write: `02` and `2 người` are 2, all that has no number adds nothing.
final class Amounts {

  private static final Pattern COUNT = Pattern.compile("(\\d+)(?: người)?");

  private Amounts() {}

  static int of(String text) {
    Matcher count = COUNT.matcher(text.strip());
    return count.matches() ? Integer.parseInt(count.group(1)) : 0;
  }

  /// Whether a spreadsheet keeps it as a number when it is typed.
  static boolean isTypedNumber(String text) {
    return text.matches("0|[1-9]\\d*");
  }
}
