package vn.tonghop.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/// Vietnamese as it was written before Unicode, and as it is spoilt.
final class OldLetters {

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String UNICODE =
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂÊÔƠƯĐ";
  private static final String TCVN3 =
      "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢£¤¥¦§";

  /// Each letter with its one or two signs in VNI; capitals take the signs of capitals, which no
  /// sample needs but for Đ.
  private static final String VNI =
      "àaø áaù ảaû ãaõ ạaï ăaê ằaè ắaé ẳaú ẵaü ặaë âaâ ầaà ấaá ẩaå ẫaã ậaä đñ èeø éeù ẻeû ẽeõ ẹeï"
          + " êeâ ềeà ếeá ểeå ễeã ệeä ìì íí ỉæ ĩó ịò òoø óoù ỏoû õoõ ọoï ôoâ ồoà ốoá ổoå ỗoã ộoä"
          + " ơô ờôø ớôù ởôû ỡôõ ợôï ùuø úuù ủuû ũuõ ụuï ưö ừöø ứöù ửöû ữöõ ựöï ỳyø ýyù ỷyû ỹyõ ỵî ĐÑ";

  private OldLetters() {}

  /// The letter that the code page has, then its tone.
  static byte[] windows1258(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> {
          String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
          StringBuilder base = new StringBuilder();
          StringBuilder tone = new StringBuilder();
          parts
              .chars()
              .forEach(part -> (TONES.indexOf(part) < 0 ? base : tone).append((char) part));
          String written =
              WINDOWS_1258.newEncoder().canEncode(letter)
                  ? letter
                  : Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
          bytes.writeBytes(written.getBytes(WINDOWS_1258));
        });
    return bytes.toByteArray();
  }

  static String tcvn3(String text) {
    StringBuilder written = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      int at = UNICODE.indexOf(letter);
      written.append(at < 0 ? letter : TCVN3.charAt(at));
    }
    return written.toString();
  }

  static String vni(String text) {
    Map<Character, String> signs = new TreeMap<>();
    for (String pair : VNI.split(" ", -1)) {
      signs.put(pair.charAt(0), pair.substring(1));
    }
    StringBuilder written = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      char letter = text.charAt(index);
      written.append(signs.getOrDefault(letter, String.valueOf(letter)));
    }
    return written.toString();
  }

  /// The bytes of UTF-8, each taken for a letter of the West.
  static String mojibake(String text) {
    StringBuilder written = new StringBuilder();
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      String letter = new String(new byte[] {one}, WINDOWS_1252);
      written.append(letter.equals("\uFFFD") ? (char) (one & 0xFF) : letter.charAt(0));
    }
    return written.toString();
  }
}
