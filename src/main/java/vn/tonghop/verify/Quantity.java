package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.model.NumberStyle;

/// A number as it is written, with all that it may mean: `1.234` is 1234 in Vietnamese and in
/// English a little more than 1.
///
/// @param written as the text has it
/// @param readings what it may be, the likeliest first; the scale of each is how many decimals it
///   shows
record Quantity(String written, List<BigDecimal> readings) {

  private static final int MOST_DIGITS = 15;
  private static final String SPACE = "[\u00a0\u202f\u2009]";
  private static final Pattern GROUPS =
      Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:,\\d{3})+|(?:" + SPACE + "\\d{3})+)");
  private static final Pattern BOTH =
      Pattern.compile(
          "[1-9]\\d{0,2}(?:(?:\\.\\d{3})+,\\d+|(?:,\\d{3})+\\.\\d+|(?:"
              + SPACE
              + "\\d{3})+[.,]\\d+)");
  private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,]\\d+)?");

  Quantity {
    readings = List.copyOf(readings);
  }

  /// Reads a number; it has no readings where it is none.
  static Quantity of(String written) {
    List<BigDecimal> readings = new ArrayList<>();
    String digits = written.replaceAll("[^0-9]", "");
    if (digits.length() <= MOST_DIGITS && !digits.isEmpty()) {
      if (GROUPS.matcher(written).matches()) {
        readings.add(new BigDecimal(digits));
      }
      if (BOTH.matcher(written).matches()) {
        int mark = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        readings.add(
            new BigDecimal(
                written.substring(0, mark).replaceAll("[^0-9]", "")
                    + "."
                    + written.substring(mark + 1)));
      }
      if (DECIMAL.matcher(written).matches()) {
        readings.add(new BigDecimal(written.replace(',', '.')));
      }
    }
    return new Quantity(written, readings);
  }

  BigDecimal value() {
    return readings.getFirst();
  }

  boolean isNumber() {
    return !readings.isEmpty();
  }

  /// The way of writing that its marks show.
  NumberStyle style() {
    int comma = written.lastIndexOf(',');
    int point = written.lastIndexOf('.');
    boolean grouped = GROUPS.matcher(written).matches();
    return (comma > point) != grouped ? NumberStyle.VI : NumberStyle.PLAIN;
  }
}
