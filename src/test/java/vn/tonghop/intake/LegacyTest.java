package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FormatProblem;
import vn.tonghop.finding.FormatProblem.Encoding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.Source;

class LegacyTest {

  private static final String LETTERS =
      "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

  private static final String TABLE =
      """
      Đơn vị,Kỳ báo cáo,Chỉ tiêu,Kết quả
      Phường Cống Vị,2021-06,Đưa người nghiện vào cai nghiện bắt buộc,3
      Phường Phúc Xá,2021-06,Lượt kiểm tra liên ngành,12
      """;

  /// What a letter is stored as: every character that stands for one, the other way round.
  private static Map<String, String> stored(Legacy legacy) {
    Map<String, String> stored = new HashMap<>();
    for (int first = 0x41; first < 0x100; first++) {
      String one = Character.toString(first);
      stored.putIfAbsent(legacy.decode(one), one);
      for (int second = 0xC0; second < 0x100; second++) {
        String two = one + (char) second;
        String letter = legacy.decode(two);
        if (letter.length() == 1) {
          stored.putIfAbsent(letter, two);
        }
      }
    }
    return stored;
  }

  private static List<String> letters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private static byte[] encoded(String text, Legacy legacy) {
    Map<String, String> stored = legacy == Legacy.WINDOWS_1258 ? Map.of() : stored(legacy);
    StringBuilder bytes = new StringBuilder();
    for (String letter : letters(text)) {
      bytes.append(
          legacy == Legacy.WINDOWS_1258
              ? tonesApart(letter)
              : stored.getOrDefault(letter, stored.getOrDefault(lower(letter), letter)));
    }
    String name = legacy == Legacy.WINDOWS_1258 ? "windows-1258" : "windows-1252";
    return bytes.toString().getBytes(Charset.forName(name));
  }

  private static String lower(String letter) {
    return letter.toLowerCase(Locale.ROOT);
  }

  /// Windows-1258 has the letters, and the tones on their own.
  private static String tonesApart(String letter) {
    String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
    String tones = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
    String base = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
    return Normalizer.normalize(base, Normalizer.Form.NFC) + tones;
  }

  @Test
  void vniHasEveryLetterInBothCases() {
    Map<String, String> stored = stored(Legacy.VNI);
    assertThat(stored.keySet())
        .containsAll(letters(LETTERS))
        .containsAll(letters(LETTERS.toUpperCase(Locale.ROOT)));
  }

  @Test
  void tcvn3HasEverySmallLetterAndTheCapitalsWithoutATone() {
    assertThat(stored(Legacy.TCVN3).keySet())
        .containsAll(letters(LETTERS))
        .contains("Ă", "Â", "Ê", "Ô", "Ơ", "Ư", "Đ");
  }

  @Test
  void everyLetterOfAFontForCapitalsIsOne() {
    for (String letter : letters(LETTERS.substring(1))) {
      if (letter.charAt(0) >= 0x80) {
        String stored = stored(Legacy.TCVN3).getOrDefault(letter, "");
        assertThat(VietnameseFonts.decode(stored, ".VnTimeH"))
            .contains(letter.toUpperCase(Locale.ROOT));
        assertThat(VietnameseFonts.decode("m" + stored, ".VnArial Narrow").orElse("m" + stored))
            .isEqualTo("m" + letter);
      }
    }
  }

  @Test
  void knownPhrasesAreRead() {
    assertThat(Legacy.TCVN3.decode("Céng hßa x· héi chñ nghÜa ViÖt Nam"))
        .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
    assertThat(Legacy.TCVN3.decode("Ph\u00ADêng Phóc X¸")).isEqualTo("Phường Phúc Xá");
    assertThat(Legacy.VNI.decode("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"))
        .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
    assertThat(Legacy.VNI.decode("Ñoäc laäp - Töï do - Haïnh phuùc"))
        .isEqualTo("Độc lập - Tự do - Hạnh phúc");
    assertThat(Legacy.TCVN3.decode("UBND PH¦êNG CèNG")).isEqualTo("UBND PHƯỜNG CỐNG");
  }

  @Test
  void fontsDecodeOnlyWhatTheyShow() {
    assertThat(VietnameseFonts.decode("Ph\u00ADêng", ".VnTime")).contains("Phường");
    assertThat(VietnameseFonts.decode("ph\u00ADêng", ".VnTimeH")).contains("PHƯỜNG");
    assertThat(VietnameseFonts.decode("Phöôøng", "VNI-Times")).contains("Phường");
    assertThat(VietnameseFonts.decode("Phường", ".VnTime")).isEmpty();
    assertThat(VietnameseFonts.decode("12", ".VnTime")).isEmpty();
    assertThat(VietnameseFonts.decode("Céng", "Times New Roman")).isEmpty();
  }

  @Test
  void textFilesOfEveryEncodingReadTheSame() {
    for (Legacy legacy : Legacy.values()) {
      Received received = Intake.receive("a.csv", encoded(TABLE, legacy));

      assertThat(received.findings())
          .containsExactly(
              new Finding(
                  new FormatProblem.Converted(legacy.encoding(), 1), Source.ofText("a.csv", 1, 0)));
      assertThat(received.encoding()).isEqualTo(legacy.encoding().title() + ", `,`");
      assertThat(received.grids().getFirst().text(1, 2))
          .isEqualTo("Đưa người nghiện vào cai nghiện bắt buộc");
      assertThat(received.grids().getFirst().text(2, 0)).isEqualTo("Phường Phúc Xá");
    }
  }

  @Test
  void oneWordIsEnoughWhereItFitsOneEncodingOnly() {
    assertThat(Legacy.of(encoded("Phường,3\n", Legacy.TCVN3))).contains(Legacy.TCVN3);
    assertThat(Legacy.of(encoded("Phường,3\n", Legacy.VNI))).contains(Legacy.VNI);
    assertThat(Legacy.of(encoded("Phường,3\n", Legacy.WINDOWS_1258))).contains(Legacy.WINDOWS_1258);
  }

  @Test
  void whatFitsTwoEncodingsIsAnError() {
    // `tô` in Windows-1258, `tụ` in TCVN3.
    byte[] content = {'t', (byte) 0xF4, ',', '3', '\n'};

    assertThat(Intake.receive("a.csv", content).findings())
        .containsExactly(new Finding(new IntakeProblem.NotUtf8(1), Source.ofText("a.csv", 1, 0)));
  }

  @Test
  void utf16WithoutAMarkIsFound() {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Received received = Intake.receive("a.csv", TABLE.getBytes(charset));

      assertThat(received.grids().getFirst().text(1, 0)).isEqualTo("Phường Cống Vị");
      assertThat(received.findings())
          .extracting(Finding::problem)
          .containsExactly(new FormatProblem.Converted(Encoding.UTF_16, 1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void utf8ReadAsWesternIsRepaired(String charset) {
    byte[] utf8 = TABLE.getBytes(StandardCharsets.UTF_8);
    StringBuilder wrong = new StringBuilder();
    for (byte one : utf8) {
      String letter = new String(new byte[] {one}, Charset.forName(charset));
      wrong.append(letter.equals("\uFFFD") ? Character.toString(one & 0xFF) : letter);
    }
    Received received = Intake.receive("a.csv", wrong.toString().getBytes(StandardCharsets.UTF_8));

    assertThat(received.grids().getFirst().text(1, 0)).isEqualTo("Phường Cống Vị");
    assertThat(received.findings())
        .extracting(Finding::problem)
        .contains(new FormatProblem.Converted(Encoding.TWICE_UTF_8, 1));
  }

  @Test
  void onlyTheLinesThatNeedItAreRepaired() {
    Received received =
        Intake.receive(
            "a.csv", "Đơn vị,Kết quả\nPhÃºc XÃ¡,3\nCống Vị,4\n".getBytes(StandardCharsets.UTF_8));

    assertThat(received.grids().getFirst().text(1, 0)).isEqualTo("Phúc Xá");
    assertThat(received.grids().getFirst().text(2, 0)).isEqualTo("Cống Vị");
    assertThat(received.findings())
        .extracting(Finding::problem)
        .containsExactly(new FormatProblem.Converted(Encoding.TWICE_UTF_8, 2));
  }

  @Test
  void legacyLettersThatWereSavedAsUnicodeAreConverted() {
    Received received =
        Intake.receive(
            "a.csv",
            "§¬n vÞ,Kú b¸o c¸o,KÕt qu¶\nPhóc X¸,2021-06,3\n".getBytes(StandardCharsets.UTF_8));

    assertThat(received.grids().getFirst().text(0, 1)).isEqualTo("Kỳ báo cáo");
    assertThat(received.encoding()).isEqualTo("UTF-8, TCVN3 (ABC), `,`");
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /// Any Vietnamese words, also those without a letter of Vietnamese alone, with the spaces and
  /// signs that stand around them.
  @ParameterizedTest
  @MethodSource("seeds")
  void cleanUtf8IsNeverTouched(int seed) {
    Random random = new Random(seed);
    String sample =
        "xã XÃ là cà BÃ Bé Cà Mau tô hà HÀ Kê Lê Thành Tây Đông phường Phúc Xá đã có không bé × ±5 «xã» Ý ì";
    List<String> words = List.of(sample.split(" ", -1));
    String[] gaps = {" ", ",", "\n", "\u00A0", ", ", "“", "” ", "\u00BB", ";"};
    StringBuilder text = new StringBuilder();
    for (int word = random.nextInt(40); word >= 0; word--) {
      text.append(words.get(random.nextInt(words.size())))
          .append(gaps[random.nextInt(gaps.length)]);
    }
    assertThat(Decoded.of(text.toString().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded.Characters(text.toString(), "UTF-8", Optional.empty()));
  }

  @Test
  void asciiIsUtf8() {
    assertThat(Decoded.of("a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(new Decoded.Characters("a,b\n1,2\n", "UTF-8", Optional.empty()));
  }
}
