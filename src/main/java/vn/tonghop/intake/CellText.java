package vn.tonghop.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/// The text that stands for what a cell of a workbook stores.
final class CellText {

  /// So many digits every double keeps.
  private static final int EXACT_DIGITS = 15;

  private static final MathContext SHOWN = new MathContext(EXACT_DIGITS, RoundingMode.HALF_UP);

  private CellText() {}

  /// Characters in NFC, with the escapes of the format resolved: `_x000D_` is a carriage return.
  static String plain(CharSequence stored) {
    String text = stored.toString();
    return Nfc.of(text.contains("_x") ? unescaped(text) : text);
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int code = escape(text, at);
      plain.append(code < 0 ? text.charAt(at) : (char) code);
      at += code < 0 ? 1 : 7;
    }
    return plain.toString();
  }

  /// The character that `_xHHHH_` at a place stands for; −1 where there is no such escape.
  private static int escape(String text, int at) {
    if (!text.startsWith("_x", at) || at + 7 > text.length() || text.charAt(at + 6) != '_') {
      return -1;
    }
    int code = 0;
    for (int digit = at + 2; digit < at + 6; digit++) {
      int value = Character.digit(text.charAt(digit), 16);
      if (value < 0) {
        return -1;
      }
      code = code << 4 | value;
    }
    return code;
  }

  /// A stored number in its shortest plain form, `3.46` for `3.4599999999999999645` and `0.3` for
  /// `0.30000000000000004`; empty where it is no number.
  static Optional<String> number(String stored) {
    if (isShortInteger(stored)) {
      return Optional.of(stored);
    }
    return parsed(stored).map(CellText::shortest);
  }

  private static boolean isShortInteger(String stored) {
    if (stored.isEmpty() || stored.length() > EXACT_DIGITS) {
      return false;
    }
    for (int at = 0; at < stored.length(); at++) {
      if (stored.charAt(at) < '0' || stored.charAt(at) > '9') {
        return false;
      }
    }
    return stored.charAt(0) != '0' || stored.length() == 1;
  }

  static Optional<Double> parsed(String stored) {
    String number = stored.strip();
    boolean written = !number.isEmpty() && number.chars().allMatch(CellText::isOfNumber);
    if (!written) {
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(number);
      return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static boolean isOfNumber(int letter) {
    return letter >= '0' && letter <= '9' || "+-.eE".indexOf(letter) >= 0;
  }

  /// A stored number with its sign of percent, `80%`; empty where it is no number.
  ///
  /// @param hundredfold whether the stored number is the share itself, `0.8`
  static Optional<String> percent(String stored, boolean hundredfold) {
    return parsed(stored)
        .map(value -> plain(rounded(value).movePointRight(hundredfold ? 2 : 0)) + "%");
  }

  private static String shortest(double value) {
    return plain(rounded(value));
  }

  /// Workbooks store doubles, and spreadsheets show 15 digits of them: the noise of binary sums
  /// lies beyond.
  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).round(SHOWN);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /// The date, and the time unless it is midnight, that a stored number stands for, in ISO; empty
  /// where it stands for none.
  static Optional<String> date(String stored, boolean from1904) {
    return parsed(stored)
        .filter(DateUtil::isValidExcelDate)
        .flatMap(days -> Optional.ofNullable(DateUtil.getLocalDateTime(days, from1904, true)))
        .map(CellText::iso);
  }

  private static String iso(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
  }

  /// A date that is stored as ISO text: without its time where that is midnight.
  static String isoDate(String stored) {
    int time = stored.indexOf('T');
    boolean midnight = time > 0 && stored.substring(time).matches("T00:00(:00(\\.0+)?)?Z?");
    return midnight ? stored.substring(0, time) : stored;
  }
}
