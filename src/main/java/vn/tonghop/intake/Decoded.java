package vn.tonghop.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The characters of a text file.
sealed interface Decoded {

  /// All of them.
  ///
  /// @param text the characters in NFC, without a byte order mark
  /// @param encoding the name of the encoding
  record Characters(String text, String encoding) implements Decoded {}

  /// There are none: the bytes are of another encoding.
  ///
  /// @param line the first line that is not in the encoding, from 1
  record Undecodable(int line) implements Decoded {}

  char REPLACEMENT = '\uFFFD';

  static Decoded of(byte[] content) {
    if (starts(content, 0xEF, 0xBB, 0xBF)) {
      return decoded(content, 3, StandardCharsets.UTF_8, "UTF-8, BOM");
    }
    if (starts(content, 0xFF, 0xFE)) {
      return decoded(content, 2, StandardCharsets.UTF_16LE, "UTF-16LE, BOM");
    }
    if (starts(content, 0xFE, 0xFF)) {
      return decoded(content, 2, StandardCharsets.UTF_16BE, "UTF-16BE, BOM");
    }
    return decoded(content, 0, StandardCharsets.UTF_8, "UTF-8");
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
  private static Decoded decoded(byte[] content, int from, Charset charset, String encoding) {
    String text = new String(content, from, content.length - from, charset);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int good = soundLength(content, from, charset);
      if (from + good < content.length) {
        String sound = new String(content, from, good, charset);
        return new Undecodable(1 + (int) sound.chars().filter(letter -> letter == '\n').count());
      }
    }
    return new Characters(Nfc.of(text), encoding);
  }

  /// How many bytes can be decoded before the first that cannot.
  private static int soundLength(byte[] content, int from, Charset charset) {
    ByteBuffer bytes = ByteBuffer.wrap(content, from, content.length - from);
    CharBuffer sink = CharBuffer.allocate(4096);
    var decoder =
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
