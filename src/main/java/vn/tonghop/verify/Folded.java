package vn.tonghop.verify;

import java.text.Normalizer;
import java.util.Locale;

/// Names made comparable, for matching alone: without accents, small letters, one blank between
/// words.
final class Folded {

  private Folded() {}

  static String of(String text) {
    String apart =
        Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int at = 0; at < apart.length(); at++) {
      char letter = apart.charAt(at);
      if (Character.getType(letter) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (Character.isLetterOrDigit(letter) || letter == '%') {
        folded.append(letter);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }
}
