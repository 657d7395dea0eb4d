package vn.tonghop.model;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/// Slips of the hand in typing a number.
public final class Digits {

  private static final int MOST_PLACES = 3;

  private Digits() {}

  /// Whether two numbers differ in that two digits have changed places: 132 and 123, 12.5 and 15.2.
  public static boolean swapped(BigDecimal one, BigDecimal other) {
    int scale = Math.max(one.scale(), other.scale());
    String first = one.setScale(scale).unscaledValue().toString();
    String second = other.setScale(scale).unscaledValue().toString();
    if (first.length() != second.length()) {
      return false;
    }
    int[] places =
        IntStream.range(0, first.length())
            .filter(at -> first.charAt(at) != second.charAt(at))
            .limit(3)
            .toArray();
    return places.length == 2
        && first.charAt(places[0]) == second.charAt(places[1])
        && first.charAt(places[1]) == second.charAt(places[0]);
  }

  /// Whether one number is ten, a hundred or a thousand times the other.
  public static boolean shifted(BigDecimal one, BigDecimal other) {
    return one.signum() != 0
        && IntStream.rangeClosed(1, MOST_PLACES)
            .anyMatch(places ->
                one.movePointRight(places).compareTo(other) == 0
                    || other.movePointRight(places).compareTo(one) == 0);
  }
}
