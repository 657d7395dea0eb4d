package vn.tonghop.intake;

import java.text.Normalizer;

/// Folds text for comparing the fixed words around tables: without case, accents and tone marks,
/// blanks and underscores as one space. Never for names of units, which differ by a tone mark.
final class Fold {

  private static final int LONGEST = 200;

  private Fold() {}

  /// The folded text; of a long one, its beginning.
  static String of(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    StringBuilder folded = new StringBuilder(head.length());
    String letters = isAscii(head) ? head : Normalizer.normalize(head, Normalizer.Form.NFD);
    boolean space = false;
    for (int at = 0; at < letters.length(); at++) {
      char letter = letters.charAt(at);
      if (letter == '_' || Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
        space = !folded.isEmpty();
      } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        if (space) {
          folded.append(' ');
          space = false;
        }
        folded.append(plain(letter));
      }
    }
    return folded.toString();
  }

  private static char plain(char letter) {
    return letter == 'đ' || letter == 'Đ' ? 'd' : Character.toLowerCase(letter);
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
