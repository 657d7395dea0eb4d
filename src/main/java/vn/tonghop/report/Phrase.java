package vn.tonghop.report;

import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;

/// One of the texts that reports are put together from, in both languages; constants of enums.
interface Phrase {

  Label label();

  /// The constant's name, `SEND_BY`.
  String name();

  default String in(Lang lang) {
    return label().in(lang);
  }

  /// The text with its places filled, in order.
  default String with(Lang lang, Object... parts) {
    return String.format(Locale.ROOT, in(lang), parts);
  }

  /// Texts by their names as templates spell them, `sendBy`.
  static SequencedMap<String, Object> named(Phrase[] phrases, Lang lang) {
    SequencedMap<String, Object> texts = new TreeMap<>();
    for (Phrase phrase : phrases) {
      texts.put(key(phrase.name()), phrase.in(lang));
    }
    return texts;
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("_", -1)) {
      key.append(
          key.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return key.toString();
  }
}
