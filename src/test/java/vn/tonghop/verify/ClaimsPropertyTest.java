package vn.tonghop.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Numbers;

/// True claims of any size give nothing; with one digit of the result changed they give one
/// finding.
class ClaimsPropertyTest {

  private static final int CLAIMS = 40;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void trueClaimsHoldAndChangedOnesDoNot(long seed) {
    Random random = new Random(seed);
    for (int at = 0; at < CLAIMS; at++) {
      Made made = made(random);

      assertThat(Proofs.of(made.right()).findings()).as(made.right()).isEmpty();
      assertThat(Proofs.of(made.right()).claims()).as(made.right()).isEqualTo(1);
      assertThat(Proofs.of(made.wrong()).findings()).as(made.wrong()).hasSize(1);
    }
  }

  private record Made(String right, String wrong) {}

  private static Made made(Random random) {
    NumberStyle style = random.nextBoolean() ? NumberStyle.VI : NumberStyle.PLAIN;
    long whole = 1L + random.nextInt(random.nextBoolean() ? 60 : 30_000);
    long part = 1L + random.nextInt(random.nextBoolean() ? 80 : 40_000);
    String a = Numbers.styled(BigDecimal.valueOf(part), style);
    String b = Numbers.styled(BigDecimal.valueOf(whole), style);
    String sum = Numbers.styled(BigDecimal.valueOf(part + whole), style);
    String p = percent(part, whole, random.nextInt(3), style);
    return switch (random.nextInt(6)) {
      case 0 -> made("Có " + a + "/" + b + " người, đạt #% chỉ tiêu.", p, random);
      case 1 -> made("Kết quả: " + a + "/" + b + " = #%.", p, random);
      case 2 -> made("Kết quả đạt #% (" + a + "/" + b + " phường).", p, random);
      case 3 -> made(("Có " + a + " người trên tổng số " + b + " người, chiếm #%."), p, random);
      case 4 -> made(("Số vụ tăng #% (" + b + " -> " + sum + ")."), p, random);
      default -> made("Có # người, gồm " + a + " nam và " + b + " nữ.", sum, random);
    };
  }

  private static String percent(long part, long whole, int decimals, NumberStyle style) {
    BigDecimal percent =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    return Numbers.styled(percent, style);
  }

  private static Made made(String sentence, String number, Random random) {
    return new Made(sentence.replace("#", number), sentence.replace("#", changed(number, random)));
  }

  /// The number with one of its digits another; not its first, for a number starts with no 0.
  private static String changed(String number, Random random) {
    int at = random.nextInt(number.length());
    while (!Character.isDigit(number.charAt(at))) {
      at = random.nextInt(number.length());
    }
    int digit = number.charAt(at) - '0';
    int other = 1 + (digit + random.nextInt(8)) % 9;
    char changed = (char) ('0' + (other == digit ? other % 9 + 1 : other));
    return number.substring(0, at) + changed + number.substring(at + 1);
  }
}
