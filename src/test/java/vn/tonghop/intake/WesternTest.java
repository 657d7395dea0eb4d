package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.FormatProblem.WesternLetters;

class WesternTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String PLAIN = "Don vi,So lieu\nPhuc Xa,12\nCong Vi,3\n";

  private static Decoded decoded(String text) {
    return Decoded.of(text.getBytes(WINDOWS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Gia (£)", "31°C", "5 µg", "Café"})
  void aFewWesternSignsAreReadAndNamed(String cell) {
    assertThat(decoded(PLAIN + cell + ",1\n"))
        .isEqualTo(
            new Decoded.Characters(
                PLAIN + cell + ",1\n", "Windows-1252", Optional.of(new WesternLetters(1, 4))));
  }

  @Test
  void oneByteTooManyForItsLettersIsNoText() {
    assertThat(decoded("abcdefghijklmnopqrst,1\nq±q,2\n")).isInstanceOf(Decoded.Characters.class);
    assertThat(decoded("abcdefghijklmnopq,1\nq±q,2\n")).isEqualTo(new Decoded.Undecodable(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
  void aByteThatTheEncodingLeavesFreeIsNoText(int free) {
    byte[] bytes = PLAIN.getBytes(StandardCharsets.US_ASCII);
    byte[] with = Arrays.copyOf(bytes, bytes.length + 1);
    with[bytes.length] = (byte) free;

    assertThat(Decoded.of(with)).isEqualTo(new Decoded.Undecodable(4));
  }

  @Test
  void damagedUtf8IsNotTakenForWesternText() {
    byte[] damaged = (PLAIN.repeat(20) + "Phúc Xá,1\nxyz,4\n").getBytes(StandardCharsets.UTF_8);
    damaged[damaged.length - 4] = (byte) 0xA3;

    assertThat(Decoded.of(damaged)).isEqualTo(new Decoded.Undecodable(62));
  }

  @Test
  void aSignThatIsALetterInAnOldVietnameseEncodingStaysASign() {
    String text = PLAIN + "Gia (£),1\n";

    assertThat(Legacy.of(text.getBytes(WINDOWS))).contains(Legacy.TCVN3);
    assertThat(decoded(text)).hasFieldOrPropertyWithValue("text", text);
  }

  @Test
  void aControlCharacterIsNoText() {
    assertThat(decoded(PLAIN + "q±q,\u0002\n")).isEqualTo(new Decoded.Undecodable(4));
  }
}
