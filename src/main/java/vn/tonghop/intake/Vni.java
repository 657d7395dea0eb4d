package vn.tonghop.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// VNI for Windows: a letter of Latin 1, and where it takes marks mostly a second one after it.
final class Vni {

  /// Letters, each with what is typed for it.
  private static final String[] WRITTEN = {
    "â aâ", "ă aê", "ê eâ", "ô oâ", "ơ ô", "ư ö", "đ ñ", "á aù", "à aø", "ả aû", "ã aõ", "ạ aï",
    "ấ aá", "ầ aà", "ẩ aå", "ẫ aã", "ậ aä", "ắ aé", "ằ aè", "ẳ aú", "ẵ aü", "ặ aë", "é eù", "è eø",
    "ẻ eû", "ẽ eõ", "ẹ eï", "ế eá", "ề eà", "ể eå", "ễ eã", "ệ eä", "í í", "ì ì", "ỉ æ", "ĩ ó",
    "ị ò", "ó où", "ò oø", "ỏ oû", "õ oõ", "ọ oï", "ố oá", "ồ oà", "ổ oå", "ỗ oã", "ộ oä", "ớ ôù",
    "ờ ôø", "ở ôû", "ỡ ôõ", "ợ ôï", "ú uù", "ù uø", "ủ uû", "ũ uõ", "ụ uï", "ứ öù", "ừ öø", "ử öû",
    "ữ öõ", "ự öï", "ý yù", "ỳ yø", "ỷ yû", "ỹ yõ", "ỵ î",
  };

  private static final Map<String, String> LETTERS = letters();

  private Vni() {}

  private static Map<String, String> letters() {
    Map<String, String> letters = new HashMap<>();
    for (String pair : WRITTEN) {
      String letter = pair.substring(0, 1);
      String typed = pair.substring(2);
      letters.put(typed, letter);
      letters.put(typed.toUpperCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT));
      // Some keyboards leave the mark after a capital small.
      letters.put(
          typed.substring(0, 1).toUpperCase(Locale.ROOT) + typed.substring(1),
          letter.toUpperCase(Locale.ROOT));
    }
    return Map.copyOf(letters);
  }

  /// The text in Unicode; characters that are no letters here stay.
  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int length = at + 1 < text.length() && text.charAt(at + 1) >= 0x80 ? 2 : 1;
      String letter = LETTERS.get(text.substring(at, at + length));
      if (letter == null && length == 2) {
        length = 1;
        letter = LETTERS.get(text.substring(at, at + 1));
      }
      decoded.append(letter == null ? text.substring(at, at + 1) : letter);
      at += length;
    }
    return decoded.toString();
  }
}
