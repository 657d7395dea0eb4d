package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.model.Indicator;

/// What a written number says: `06` is 6, `1.5` has a fraction, `1.700` may be either.
sealed interface Amount {

  int MOST_DECIMALS = Indicator.MOST_DECIMALS;

  Pattern WHOLE = Pattern.compile("[+-]?\\d{1,12}");
  Pattern SEPARATED = Pattern.compile("([+-]?)(\\d{1,12})([.,])(\\d{1,9})");

  /// One number.
  record Exact(BigDecimal value) implements Amount {}

  /// A dot or comma that may stand between thousands or before a fraction.
  record Ambiguous(BigDecimal thousands, BigDecimal fraction) implements Amount {}

  /// A fraction with more digits than there may be.
  record TooFine(BigDecimal value) implements Amount {}

  /// No number.
  record Unreadable() implements Amount {}

  /// Reads a number that may have some decimals.
  static Amount of(String written, int decimals) {
    if (WHOLE.matcher(written).matches()) {
      return new Exact(new BigDecimal(written));
    }
    Matcher parts = SEPARATED.matcher(written);
    return parts.matches() ? ofParts(parts, decimals) : new Unreadable();
  }

  private static Amount ofParts(Matcher parts, int decimals) {
    String sign = parts.group(1);
    String whole = parts.group(2);
    String rest = parts.group(4);
    BigDecimal fraction = new BigDecimal(sign + whole + "." + rest);
    boolean grouped = rest.length() == 3 && whole.length() <= 3 && !whole.startsWith("0");
    // A point before three digits is a fraction only where three decimals are usual.
    if (grouped && (decimals < 3 || parts.group(3).equals(","))) {
      return new Ambiguous(new BigDecimal(sign + whole + rest), fraction);
    }
    return decimals == 0 || fraction.stripTrailingZeros().scale() > decimals
        ? new TooFine(fraction)
        : new Exact(fraction);
  }
}
