package vn.tonghop.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.tonghop.finding.FormatProblem;
import vn.tonghop.finding.FormatProblem.Encoding;

/// The characters of a text file.
sealed interface Decoded {

  /// All of them.
  ///
  /// @param text the characters in NFC, without a byte order mark
  /// @param encoding the name of the encoding
  /// @param conversion what was converted on the word of the letters themselves, for nothing in the
  ///   file says that they stand for others
  record Characters(String text, String encoding, Optional<FormatProblem.Recoded> conversion)
      implements Decoded {

    Characters(String text, String encoding) {
      this(text, encoding, Optional.empty());
    }
  }

  /// There are none: the bytes are of another encoding, or may be of several.
  ///
  /// @param line the first line that is not in the encoding, from 1
  record Undecodable(int line) implements Decoded {}

  char REPLACEMENT = '\uFFFD';

  static Decoded of(byte[] content) {
    if (starts(content, 0xEF, 0xBB, 0xBF)) {
      return unicode(content, 3, StandardCharsets.UTF_8, "UTF-8, BOM");
    }
    if (starts(content, 0xFF, 0xFE)) {
      return unicode(content, 2, StandardCharsets.UTF_16LE, "UTF-16LE, BOM");
    }
    if (starts(content, 0xFE, 0xFF)) {
      return unicode(content, 2, StandardCharsets.UTF_16BE, "UTF-16BE, BOM");
    }
    return Utf16.of(content)
        .map(charset -> withoutMark(content, charset))
        .orElseGet(() -> unicode(content, 0, StandardCharsets.UTF_8, "UTF-8"));
  }

  private static Decoded withoutMark(byte[] content, Charset charset) {
    String name = charset.equals(StandardCharsets.UTF_16LE) ? "UTF-16LE" : "UTF-16BE";
    return switch (unicode(content, 0, charset, name)) {
      case Undecodable(int line) -> new Undecodable(line);
      case Characters(String text, String encoding, Optional<FormatProblem.Recoded> conversion) ->
          new Characters(
              text, encoding, Optional.of(conversion.orElse(converted(Encoding.UTF_16, 1))));
    };
  }

  private static FormatProblem.Converted converted(Encoding from, int line) {
    return new FormatProblem.Converted(from, line);
  }

  private static boolean starts(byte[] content, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= content.length || content[at] != (byte) mark[at]) {
        return false;
      }
    }
    return true;
  }

  /// Decodes leniently, which is the fast way, and looks closer only where something was replaced:
  /// a file may hold that character by right.
  private static Decoded unicode(byte[] content, int from, Charset charset, String encoding) {
    String text = new String(content, from, content.length - from, charset);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int good = soundLength(content, from, charset);
      if (from + good < content.length) {
        int line = lines(new String(content, from, good, charset));
        boolean unmarked = from == 0 && charset.equals(StandardCharsets.UTF_8);
        return unmarked ? legacy(content, line) : new Undecodable(line);
      }
    }
    boolean ascii = text.length() == content.length - from;
    return ascii ? new Characters(text, encoding) : checked(Nfc.of(text), encoding);
  }

  private static int lines(String text) {
    return 1 + (int) text.chars().filter(letter -> letter == '\n').count();
  }

  private static Decoded legacy(byte[] content, int line) {
    Optional<Western> western = Western.of(content);
    Optional<Legacy> legacy =
        western.isPresent() ? Legacy.besideWestern(content) : Legacy.of(content);
    String text = legacy.map(found -> found.decode(content)).orElse("");
    // What the encoding has no character for is nothing that somebody typed.
    if (legacy.isPresent() && text.indexOf(REPLACEMENT) < 0) {
      Encoding from = legacy.get().encoding();
      return new Characters(text, from.title(), Optional.of(converted(from, line)));
    }
    return western.<Decoded>map(found -> found.from(line)).orElseGet(() -> new Undecodable(line));
  }

  /// Text of sound characters that may still not be those that somebody typed.
  private static Decoded checked(String text, String encoding) {
    Optional<Mojibake.Repaired> repaired = Mojibake.repaired(text);
    if (repaired.isPresent()) {
      FormatProblem.Converted twice = converted(Encoding.TWICE_UTF_8, repaired.get().line());
      return new Characters(
          repaired.get().text(), encoding + ", " + twice.from().title(), Optional.of(twice));
    }
    Optional<Legacy> legacy = hasVietnamese(text) ? Optional.empty() : Legacy.behind(text);
    return legacy.isEmpty() ? new Characters(text, encoding) : behind(text, encoding, legacy.get());
  }

  private static Decoded behind(String text, String encoding, Legacy legacy) {
    Encoding from = legacy.encoding();
    return new Characters(
        legacy.decode(text),
        encoding + ", " + from.title(),
        Optional.of(converted(from, firstBeyondAscii(text))));
  }

  private static int firstBeyondAscii(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return lines(text.substring(0, at));
  }

  /// Whether a letter of Vietnamese alone stands in it, which no Western text has.
  private static boolean hasVietnamese(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter >= 0x1EA0 && letter <= 0x1EF9 || "ăđơưĂĐƠƯ".indexOf(letter) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// How many bytes can be decoded before the first that cannot.
  private static int soundLength(byte[] content, int from, Charset charset) {
    ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
    CharBuffer sink = CharBuffer.allocate(4096);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result;
    do {
      sink.clear();
      result = decoder.decode(bytes, sink, true);
    } while (result.isOverflow());
    return bytes.position() - from;
  }
}
