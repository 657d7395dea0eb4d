package vn.tonghop.verify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.tonghop.finding.DocumentProblem;

/// The characters of a text file: UTF-8 or UTF-16, nothing else is guessed.
sealed interface Characters {

  record Known(String text) implements Characters {}

  record Unknown(DocumentProblem problem, int line) implements Characters {}

  static Characters of(byte[] content) {
    if (starts(content, 0xFF, 0xFE)) {
      return decoded(content, 2, StandardCharsets.UTF_16LE);
    }
    if (starts(content, 0xFE, 0xFF)) {
      return decoded(content, 2, StandardCharsets.UTF_16BE);
    }
    return decoded(content, starts(content, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
  }

  private static Characters decoded(byte[] content, int from, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .decode(ByteBuffer.wrap(content, from, content.length - from))
              .toString();
      return text.indexOf('\0') >= 0
          ? new Unknown(new DocumentProblem.DocumentNotRead(""), 0)
          : new Known(Normalizer.normalize(text, Normalizer.Form.NFC));
    } catch (CharacterCodingException other) {
      int line = line(new String(content, from, content.length - from, charset));
      return new Unknown(new DocumentProblem.DocumentNotUtf8(line), line);
    }
  }

  private static int line(String text) {
    int bad = Math.max(text.indexOf('\uFFFD'), 0);
    return 1 + (int) text.substring(0, bad).chars().filter(letter -> letter == '\n').count();
  }

  static boolean starts(byte[] content, int... magic) {
    if (content.length < magic.length) {
      return false;
    }
    for (int at = 0; at < magic.length; at++) {
      if (content[at] != (byte) magic[at]) {
        return false;
      }
    }
    return true;
  }
}
