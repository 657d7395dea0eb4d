package vn.tonghop.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The numbers that a text may be.
///
/// | written | read as |
/// |---|---|
/// | `38` `06` `-5` | itself |
/// | `1 234` `1 234 567` | 1234, 1234567: groups of three between spaces |
/// | `1.234.567` `1,234,567` | 1234567: more than one group |
/// | `1.234,5` `1,234.5` `1 234,5` | 1234.5: the last mark is the decimal one |
/// | `118,75` `118.75` `0,125` `1234,567` | a decimal: what follows is no group, or follows none |
/// | `1.234` `1,234` | either; [Parsed.Either] |
///
/// Refused: signs but one leading `-`, brackets, exponents, groups of any other length, groups
/// under two different marks, digits other than 0 to 9, anything else.
final class NumberGrammar {

  /// The most digits that a number may have.
  static final int MOST_DIGITS = 15;

  /// What [#plain] gives for anything but plain digits.
  static final long NONE = -1;

  private static final String SPACE = "[ \\u00a0\\u202f\\u2009]";
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern SPACED =
      Pattern.compile("\\d{1,3}(?:" + SPACE + "\\d{3})+(?:[.,]\\d+)?");
  private static final Pattern DOTTED = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+,\\d+");
  private static final Pattern COMMAED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+\\.\\d+");
  private static final Pattern GROUPS =
      Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,})");
  private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d+");

  private NumberGrammar() {}

  /// What a text is as a number.
  sealed interface Parsed {

    record One(BigDecimal value) implements Parsed {}

    /// A group of three digits or three decimals.
    ///
    /// @param grouped the reading as thousands
    /// @param pointed the reading as a decimal
    /// @param dot whether the mark is a dot
    record Either(BigDecimal grouped, BigDecimal pointed, boolean dot) implements Parsed {}

    /// A number, but longer than any count.
    record TooLong() implements Parsed {}

    record None() implements Parsed {}
  }

  /// The fast way for what most cells hold: up to 15 digits and nothing else; [#NONE] for all else.
  static long plain(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_DIGITS) {
      return NONE;
    }
    long value = 0;
    for (int at = 0; at < length; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return NONE;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /// Reads a text; blanks around it are the caller's to take off.
  static Parsed read(String text) {
    boolean negative = text.startsWith("-") || text.startsWith("−");
    String body = negative ? text.substring(1) : text;
    Parsed number = unsigned(body);
    return switch (number) {
      case Parsed.One(BigDecimal value) when negative -> new Parsed.One(value.negate());
      case Parsed.Either(BigDecimal grouped, BigDecimal pointed, boolean dot) when negative ->
          new Parsed.Either(grouped.negate(), pointed.negate(), dot);
      case Parsed.One _, Parsed.Either _, Parsed.TooLong _, Parsed.None _ -> number;
    };
  }

  private static Parsed unsigned(String body) {
    if (body.length() > 3 * MOST_DIGITS) {
      return DIGITS.matcher(body).matches() ? new Parsed.TooLong() : new Parsed.None();
    }
    if (EITHER.matcher(body).matches()) {
      return new Parsed.Either(
          new BigDecimal(stripped(body)),
          new BigDecimal(body.replace(',', '.')),
          body.indexOf('.') > 0);
    }
    if (DIGITS.matcher(body).matches() || GROUPS.matcher(body).matches()) {
      return one(stripped(body));
    }
    boolean decimal =
        SPACED.matcher(body).matches()
            || DOTTED.matcher(body).matches()
            || COMMAED.matcher(body).matches()
            || DECIMAL.matcher(body).matches();
    return decimal ? one(pointed(body)) : new Parsed.None();
  }

  /// The last mark, if any, is the decimal one.
  private static String pointed(String body) {
    int mark = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
    return mark < 0
        ? stripped(body)
        : stripped(body.substring(0, mark)) + "." + body.substring(mark + 1);
  }

  private static String stripped(String digits) {
    return digits.replaceAll("[^0-9]", "");
  }

  private static Parsed one(String digits) {
    BigDecimal value = new BigDecimal(digits);
    return value.precision() > MOST_DIGITS ? new Parsed.TooLong() : new Parsed.One(value);
  }
}
