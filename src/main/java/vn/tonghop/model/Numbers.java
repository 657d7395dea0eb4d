package vn.tonghop.model;

import java.math.BigDecimal;

/// How numbers are spelt.
public final class Numbers {

  private Numbers() {}

  /// Digits and a point alone: no exponent, no separators, no trailing zeros: `1700`, `12.5`.
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// As a report spells it: `1700` and `12.5`, or `1.700` and `12,5`.
  public static String styled(BigDecimal number, NumberStyle style) {
    return switch (style) {
      case PLAIN -> plain(number);
      case VI -> vietnamese(plain(number));
    };
  }

  private static String vietnamese(String plain) {
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String fraction = point < 0 ? "" : "," + plain.substring(point + 1);
    int sign = whole.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > sign; at -= 3) {
      grouped.insert(at, '.');
    }
    return grouped + fraction;
  }
}
