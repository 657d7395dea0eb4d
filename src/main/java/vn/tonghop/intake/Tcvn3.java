package vn.tonghop.intake;

import java.util.Locale;

/// TCVN 5712:1993 as the `.Vn…` fonts show it, also called ABC: one character a letter.
///
/// Capitals with a tone have no code of their own: a font whose name ends in H shows the small ones
/// as capitals.
final class Tcvn3 {

  private static final int FIRST = 0xA1;

  /// From 0xA1 on; a blank where no letter stands.
  private static final String LETTERS =
      "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

  private Tcvn3() {}

  /// The text in Unicode; characters that are no letters here stay.
  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    boolean changed = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = letter(text.charAt(at));
      changed |= letter != text.charAt(at);
      decoded.append(letter);
    }
    return changed ? capitals(decoded) : text;
  }

  /// The letter that a character stands for; itself where it stands for none.
  static char letter(char stored) {
    int at = stored - FIRST;
    boolean inTable = at >= 0 && at < LETTERS.length();
    return inTable && LETTERS.charAt(at) != ' ' ? LETTERS.charAt(at) : stored;
  }

  /// Within words of capitals a small letter with a tone was typed for want of its capital:
  /// `PHƯờNG`.
  private static String capitals(StringBuilder text) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      int capitals = 0;
      boolean small = false;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        char letter = text.charAt(end++);
        capitals += Character.isUpperCase(letter) ? 1 : 0;
        small |= letter >= 'a' && letter <= 'z';
      }
      if (capitals > 1 && !small) {
        text.replace(at, end, text.substring(at, end).toUpperCase(Locale.ROOT));
      }
      at = end + 1;
    }
    return text.toString();
  }
}
