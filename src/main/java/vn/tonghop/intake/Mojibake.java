package vn.tonghop.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Repairs UTF-8 that was once read as Western text and saved again: `PhÆ°á»ng` for `Phường`.
///
/// A line is repaired as a whole: only where all of it, taken back to bytes, is UTF-8, which no
/// line of another kind with letters beyond ASCII is but by chance; and only where such lines are
/// not Vietnamese as they stand.
final class Mojibake {

  /// What the bytes from 0x80 to 0x9F stand for in Windows' Western encoding.
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final double VIETNAMESE = 0.75;
  private static final double STANDING = 0.6;

  private Mojibake() {}

  /// @param text the whole text, repaired
  /// @param line the first line that was repaired, from 1
  record Repaired(String text, int line) {}

  static Optional<Repaired> repaired(String text) {
    if (!isSuspicious(text)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    int first = 0;
    for (int at = 0; at < text.length(); ) {
      int feed = text.indexOf('\n', at);
      int end = feed < 0 ? text.length() : feed + 1;
      String line = text.substring(at, end);
      String repaired = isSuspicious(line) ? asUtf8(line) : line;
      lines.add(repaired);
      if (!repaired.equals(line)) {
        before.append(line);
        after.append(repaired);
        first = first == 0 ? lines.size() : first;
      }
      at = end;
    }
    boolean sure =
        first > 0
            && Likeness.of(after.toString()).share() >= VIETNAMESE
            && Likeness.of(before.toString()).share() <= STANDING;
    return sure ? Optional.of(new Repaired(String.join("", lines), first)) : Optional.empty();
  }

  /// Whether a first byte of a letter is followed by what may be its second.
  private static boolean isSuspicious(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= 0xC2 && letter <= 0xEF && isContinuation(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isContinuation(char letter) {
    int code = code(letter);
    return code >= 0x80 && code < 0xC0;
  }

  /// The byte that a character was read from; −1 where there is none.
  private static int code(char letter) {
    if (letter < 0x100) {
      return letter;
    }
    int at = WINDOWS.indexOf(letter);
    return at < 0 ? -1 : 0x80 + at;
  }

  /// The line read as what it was, or as it stands.
  private static String asUtf8(String line) {
    byte[] bytes = new byte[line.length()];
    for (int at = 0; at < bytes.length; at++) {
      int code = code(line.charAt(at));
      if (code < 0) {
        return line;
      }
      bytes[at] = (byte) code;
    }
    String read = new String(bytes, StandardCharsets.UTF_8);
    return read.indexOf(Decoded.REPLACEMENT) < 0 ? Nfc.of(read) : line;
  }
}
