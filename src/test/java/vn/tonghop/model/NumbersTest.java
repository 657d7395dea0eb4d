package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumbersTest {

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0.000, 0, 0",
    "1.7E+3, 1700, 1.700",
    "12.50, 12.5, '12,5'",
    "-0.5, -0.5, '-0,5'",
    "-170, -170, -170",
    "-1700, -1700, -1.700",
    "999, 999, 999",
    "1234567.89, 1234567.89, '1.234.567,89'",
    "100, 100, 100",
    "1E-6, 0.000001, '0,000001'",
  })
  void areSpeltPlainlyAndAsInVietnam(String number, String plain, String vietnamese) {
    BigDecimal given = new BigDecimal(number);

    assertThat(Numbers.plain(given)).isEqualTo(plain);
    assertThat(Numbers.styled(given, NumberStyle.PLAIN)).isEqualTo(plain);
    assertThat(Numbers.styled(given, NumberStyle.VI)).isEqualTo(vietnamese);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readBackAsTheSameNumber(long seed) {
    Random random = new Random(seed);
    BigDecimal number = BigDecimal.valueOf(random.nextLong(), random.nextInt(-6, 7));

    assertThat(new BigDecimal(Numbers.plain(number))).isEqualByComparingTo(number);
    String vietnamese = Numbers.styled(number, NumberStyle.VI);
    assertThat(new BigDecimal(vietnamese.replace(".", "").replace(',', '.')))
        .isEqualByComparingTo(number);
    assertThat(vietnamese).matches("-?\\d{1,3}(\\.\\d{3})*(,\\d*[1-9])?");
  }
}
