package vn.tonghop.intake;

import java.nio.charset.Charset;
import java.util.Optional;
import vn.tonghop.finding.FormatProblem.WesternLetters;

/// The text of a file in the Western encoding of Windows: figures and ASCII with a few signs such
/// as `£`, `°` or `é`, as devices and foreign programs write them.
///
/// Any bytes are text in that encoding, so it is taken only where they can hardly be Vietnamese: so
/// few letters beyond ASCII leave no Vietnamese sentence, and one pair of bytes that is sound UTF-8
/// says that the file was UTF-8 and is damaged.
///
/// @param text the characters
/// @param beyond how many are beyond ASCII
record Western(String text, int beyond) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /// In Vietnamese about one letter in five is beyond ASCII, in other Latin scripts far fewer.
  private static final int LETTERS_BESIDE_EACH = 20;

  /// What the bytes say; none where they may well be another encoding.
  static Optional<Western> of(byte[] content) {
    int letters = 0;
    int beyond = 0;
    for (int at = 0; at < content.length; at++) {
      int value = Byte.toUnsignedInt(content[at]);
      if (value >= 0x80) {
        if (isUnused(value) || startsUtf8(content, at)) {
          return Optional.empty();
        }
        beyond++;
      } else if (Character.isLetter(value)) {
        letters++;
      } else if (value < ' ' && !Character.isWhitespace(value)) {
        return Optional.empty();
      }
    }
    return beyond > letters / LETTERS_BESIDE_EACH
        ? Optional.empty()
        : Optional.of(new Western(new String(content, WINDOWS), beyond));
  }

  /// The five bytes that the encoding leaves free.
  private static boolean isUnused(int value) {
    return value == 0x81 || value == 0x8D || value == 0x8F || value == 0x90 || value == 0x9D;
  }

  private static boolean startsUtf8(byte[] content, int at) {
    int value = Byte.toUnsignedInt(content[at]);
    return value >= 0xC2
        && value <= 0xF4
        && at + 1 < content.length
        && (content[at + 1] & 0xC0) == 0x80;
  }

  /// @param line the first line with a character beyond ASCII, from 1
  Decoded.Characters from(int line) {
    return new Decoded.Characters(
        text, "Windows-1252", Optional.of(new WesternLetters(beyond, line)));
  }
}
