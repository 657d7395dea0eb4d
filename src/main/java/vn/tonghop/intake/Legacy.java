package vn.tonghop.intake;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import vn.tonghop.finding.FormatProblem.Encoding;

/// The encodings of Vietnamese before Unicode. Nothing in a file names them: what they make of its
/// words does.
enum Legacy {
  WINDOWS_1258(Encoding.WINDOWS_1258),
  TCVN3(Encoding.TCVN3),
  VNI(Encoding.VNI);

  /// Abbreviations, foreign names and slips leave a few words that are no syllables.
  private static final double ENOUGH = 0.75;

  private static final double LEAD = 0.2;

  /// What a good text looks like at most if it is to be taken for another one.
  private static final double POOR = 0.3;

  private static final int FEW = 3;

  private static final int SAMPLE = 1 << 20;

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final Encoding encoding;

  Legacy(Encoding encoding) {
    this.encoding = encoding;
  }

  Encoding encoding() {
    return encoding;
  }

  /// The encoding of a text file that is no Unicode; none where several fit, or none does.
  static Optional<Legacy> of(byte[] content) {
    return of(content, 1);
  }

  /// The same for a text that may as well be a Western one: `£` alone would be the syllable *Ê*.
  static Optional<Legacy> besideWestern(byte[] content) {
    return of(content, FEW);
  }

  private static Optional<Legacy> of(byte[] content, int words) {
    byte[] sample = content.length > SAMPLE ? Arrays.copyOf(content, SAMPLE) : content;
    Choice choice = new Choice(words);
    for (Legacy legacy : values()) {
      choice.offer(legacy, legacy.decode(sample));
    }
    return choice.made();
  }

  /// The encoding of a Unicode text whose letters stand for others, as happens to cells of a legacy
  /// font that are saved as Unicode.
  ///
  /// Only a text of Western characters, few words of which are Vietnamese as they stand, is in
  /// doubt.
  static Optional<Legacy> behind(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    if (!WESTERN.newEncoder().canEncode(sample) || Likeness.of(sample).share() > POOR) {
      return Optional.empty();
    }
    Choice choice = new Choice(FEW);
    for (Legacy legacy : values()) {
      choice.offer(legacy, legacy.decode(sample));
    }
    return choice.made();
  }

  /// The one that makes most of a text's words Vietnamese, by far.
  private static final class Choice {

    private final int words;
    private Optional<Legacy> best = Optional.empty();
    private double most;
    private double second;

    /// @param words how many words are the least that tell
    Choice(int words) {
      this.words = words;
    }

    void offer(Legacy legacy, String decoded) {
      Likeness likeness = Likeness.of(decoded);
      double share = likeness.words() < words ? 0 : likeness.share();
      if (share > most) {
        second = most;
        most = share;
        best = Optional.of(legacy);
      } else {
        second = Math.max(second, share);
      }
    }

    Optional<Legacy> made() {
      return most >= ENOUGH && most - second >= LEAD ? best : Optional.empty();
    }
  }

  String decode(byte[] content) {
    return switch (this) {
      case WINDOWS_1258 -> Nfc.of(new String(content, Charset.forName("windows-1258")));
      case TCVN3 -> Tcvn3.decode(new String(content, WESTERN));
      case VNI -> Vni.decode(new String(content, WESTERN));
    };
  }

  /// @param text what the Western encoding of Windows makes of the bytes
  String decode(String text) {
    return switch (this) {
      case WINDOWS_1258 -> decode(text.getBytes(WESTERN));
      case TCVN3 -> Tcvn3.decode(text);
      case VNI -> Vni.decode(text);
    };
  }
}
