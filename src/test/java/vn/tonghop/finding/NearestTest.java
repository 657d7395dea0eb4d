package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> WORDS =
      List.of("indicators", "targets", "frequency", "at-least", "at-most", "Phường Đội Cấn", "vi");

  @ParameterizedTest
  @CsvSource({
    "indicator, indicators",
    "tragets, targets",
    "at_least, at-least",
    "atMost, at-most",
    "freqency, frequency",
    "phuong doi can, Phường Đội Cấn",
    "Phường Đội Cần, Phường Đội Cấn",
    "vn, vi"
  })
  void findsTheWordThatWasMeant(String written, String meant) {
    assertThat(Nearest.of(written, WORDS)).contains(meant);
  }

  @Test
  void aSwapOfTwoLettersIsOneSlip() {
    assertThat(Nearest.of("ab", List.of("ba"))).contains("ba");
  }

  @Test
  void offersNothingThatIsFarAway() {
    assertThat(Nearest.of("basis", WORDS)).isEmpty();
    assertThat(Nearest.of("", WORDS)).isEmpty();
    assertThat(Nearest.of("x".repeat(5000), List.of("x".repeat(5000)))).isEmpty();
  }

  @Test
  void takesTheFirstByAlphabetOfTheEquallyNear() {
    assertThat(Nearest.of("W07", List.of("W09", "W97", "W08"))).contains("W08");
  }

  @Test
  void countsSlipsOfSeveralKinds() {
    assertThat(Nearest.of("abcdefghi", List.of("bacdfeghi"))).contains("bacdfeghi");
    assertThat(Nearest.of("abcdefghi", List.of("bacdfehgi"))).contains("bacdfehgi");
    assertThat(Nearest.of("abcdefghi", List.of("xbcxefxhi"))).contains("xbcxefxhi");
    assertThat(Nearest.of("abcdefghi", List.of("xxcxefxhi"))).isEmpty();
    assertThat(Nearest.of("abcdefghi", List.of("bcdefg"))).contains("bcdefg");
    assertThat(Nearest.of("abcdefghi", List.of("bcdef"))).isEmpty();
  }
}
