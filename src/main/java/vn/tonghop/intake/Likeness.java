package vn.tonghop.intake;

import java.util.HashSet;
import java.util.Set;

/// How much a text looks Vietnamese: of its first different words with letters beyond ASCII, how
/// many may be syllables.
///
/// @param words how many different ones there are
/// @param syllables how many of them may be
record Likeness(int words, int syllables) {

  /// So many tell as much as all.
  private static final int ENOUGH = 2000;

  static Likeness of(String text) {
    Set<String> words = new HashSet<>();
    int syllables = 0;
    int at = 0;
    while (at < text.length() && words.size() < ENOUGH) {
      int end = at;
      boolean accented = false;
      while (end < text.length() && isOfWord(text.charAt(end))) {
        accented |= text.charAt(end++) >= 0x80;
      }
      if (accented && words.add(text.substring(at, end))) {
        syllables += Syllable.is(text.substring(at, end)) ? 1 : 0;
      }
      at = end + 1;
    }
    return new Likeness(words.size(), syllables);
  }

  /// Signs count as parts of words: in a text that is decoded in the wrong way they stand there.
  private static boolean isOfWord(char letter) {
    return Character.isLetter(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || letter >= 0x80 && letter < 0x100 && letter != '\u00A0' && letter != '«' && letter != '»';
  }

  /// From 0 to 1; 0 for a text of ASCII.
  double share() {
    return words == 0 ? 0 : (double) syllables / words;
  }
}
