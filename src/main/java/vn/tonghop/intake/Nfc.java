package vn.tonghop.intake;

import java.text.Normalizer;

/// Brings text into NFC, the one form in which equal letters are equal characters.
final class Nfc {

  /// Below stand letters that no normalisation changes and no mark composes with from before.
  private static final char FIRST_MARK = 0x300;

  private static final char FIRST_VIETNAMESE = 0x1EA0;
  private static final char LAST_VIETNAMESE = 0x1EF9;

  private Nfc() {}

  static String of(String text) {
    return isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// Whether all of it is Latin text as nearly every file writes it: asking [Normalizer] costs more
  /// than all else that reading does.
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= FIRST_MARK && (letter < FIRST_VIETNAMESE || letter > LAST_VIETNAMESE)) {
        return false;
      }
    }
    return true;
  }
}
