package vn.tonghop.intake;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/// As what a number format shows a number.
enum Shown {
  NUMBER,
  DATE,
  /// `0.8` as `80%`.
  HUNDREDFOLD,
  /// `80` as `80%`: the sign is text of the format.
  WITH_PERCENT;

  /// General, plain numbers and text: most workbooks use no others, and POI takes its time to load.
  private static final Set<Integer> PLAIN = Set.of(0, 1, 2, 3, 4, 49);

  private static final Set<Integer> PERCENTS = Set.of(9, 10);

  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"");

  /// The longest format that a spreadsheet takes.
  private static final int LONGEST = 255;

  /// @param format its number
  /// @param custom its code; empty where the workbook has none of its own
  static Shown of(int format, String custom) {
    if (custom.isEmpty() && PLAIN.contains(format)) {
      return NUMBER;
    }
    if (custom.isEmpty() && PERCENTS.contains(format)) {
      return HUNDREDFOLD;
    }
    String code = custom.isEmpty() ? builtin(format) : custom;
    if (code.length() > LONGEST) {
      return NUMBER;
    }
    // Words such as `tháng` between the parts of a date make it no other format.
    String bare = LITERAL.matcher(code).replaceAll("");
    if (DateUtil.isADateFormat(format, bare)) {
      return DATE;
    }
    return percent(code);
  }

  private static String builtin(int format) {
    String code = BuiltinFormats.getBuiltinFormat(format);
    return code == null ? "" : code;
  }

  /// Looks for the sign in the part for positive numbers, outside and inside of what is quoted.
  private static Shown percent(String code) {
    boolean quoted = false;
    boolean bracket = false;
    boolean sign = false;
    for (int at = 0; at < code.length(); at++) {
      char letter = code.charAt(at);
      if (letter == '"') {
        quoted = !quoted;
      } else if (quoted || letter == '\\' || letter == '_' || letter == '*') {
        int shown = quoted ? at : at + 1;
        sign |= letter != '_' && shown < code.length() && code.charAt(shown) == '%';
        at = shown;
      } else if (letter == '[' || letter == ']') {
        bracket = letter == '[';
      } else if (letter == ';') {
        break;
      } else if (letter == '%' && !bracket) {
        return HUNDREDFOLD;
      }
    }
    return sign ? WITH_PERCENT : NUMBER;
  }
}
