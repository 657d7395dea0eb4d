package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PercentTest {

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static Optional<BigDecimal> bound(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  @ParameterizedTest(name = "{0}/{1} between {2} and {3} is {4}")
  @CsvSource({
    "38, 32, 100, -, 118.75",
    "54, 30, 100, -, 180",
    "64, 60, 100, -, 106.67",
    "22, 32, 100, -, 68.75",
    "1, 3, -, -, 33.33",
    "2, 3, -, -, 66.67",
    "1, 800, -, -, 0.13",
    "0, 32, 100, -, 0",
    "-2, 32, 100, -, -6.25",
    "999999, 1000000, -, -, 100",
    "999999, 1000000, 100, -, 99.99",
    "79996, 100000, 80, -, 79.99",
    "79996, 100000, -, 80, 80",
    "80004, 100000, -, 80, 80.01",
    "80004, 100000, 80, -, 80",
    "80, 100, 80, 80, 80",
    "1, 30000, -, -, <0.01",
    "1, 30000, 80, -, <0.01",
    "1, 30000, -, 0, <0.01",
    "1, 20000, -, -, 0.01",
    "7, 100000, 0.01, -, <0.01",
    "-1, 30000, -, -, >-0.01",
    "-1, 30000, 0, -, >-0.01",
    "12.5, 12.5, 100, -, 100",
    "12.4, 12.5, 100, -, 99.2",
    "1, -4, -, -, -25",
    "-4996, 100000, -, -5, -4.99",
    "-4996, 100000, -5, -, -5",
    "-5004, 100000, -5, -, -5.01",
    "-5004, 100000, -, -5, -5",
    "-5, 100, -5, -5, -5",
    "-1, 30000, -, -0.01, >-0.01",
    "-3062, 12402, -, -, -24.69",
  })
  void isRoundedOnceAndNeverPastABound(
      String part, String whole, String floor, String ceiling, String code) {
    Percent percent =
        new Percent(new BigDecimal(part), new BigDecimal(whole), bound(floor), bound(ceiling));

    assertThat(percent.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "38, 32, PLAIN, 118.75%",
    "38, 32, VI, '118,75%'",
    "50000, 32, VI, '156.250%'",
    "1, 30000, VI, '<0,01%'",
    "-1, 30000, PLAIN, '>-0.01%'",
  })
  void isShownInTheStyleAskedFor(String part, String whole, NumberStyle style, String shown) {
    assertThat(Percent.of(new BigDecimal(part), new BigDecimal(whole)).shown(style))
        .isEqualTo(shown);
  }

  @Test
  void nothingIsAPercentageOfZero() {
    assertThatThrownBy(() -> Percent.of(BigDecimal.ONE, new BigDecimal("0.00")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithArithmeticInWholeNumbers(long seed) {
    Random random = new Random(seed);
    BigInteger part = BigInteger.valueOf(random.nextLong(-1_000, 2_000_000));
    BigInteger whole = BigInteger.valueOf(random.nextLong(1, 1_000_000));

    Percent percent = Percent.of(new BigDecimal(part), new BigDecimal(whole));

    assertThat(percent.code()).isEqualTo(spelt(hundredths(part, whole), part.signum()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neverCrossesABoundNearby(long seed) {
    Random random = new Random(seed);
    int bound = random.nextInt(1, 200) * (seed % 2 == 0 ? 1 : -1);
    BigInteger whole = BigInteger.valueOf(random.nextLong(100_000, 100_000_000));
    BigInteger near =
        whole
            .multiply(BigInteger.valueOf(bound))
            .divide(HUNDRED)
            .add(BigInteger.valueOf(random.nextInt(-3, 4)));
    int exact = near.multiply(HUNDRED).compareTo(whole.multiply(BigInteger.valueOf(bound)));
    Optional<BigDecimal> limit = Optional.of(BigDecimal.valueOf(bound));

    Percent percent = new Percent(new BigDecimal(near), new BigDecimal(whole), limit, limit);

    assertThat(percent.compareTo(BigDecimal.valueOf(bound))).isEqualTo(exact);
    assertThat(Integer.signum(new BigDecimal(percent.code()).compareTo(limit.get())))
        .isEqualTo(exact);
    assertThat(new BigDecimal(percent.code()).subtract(limit.get()).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.01"));
  }

  /// Hundredths of a percent, half up: half away from 0.
  private static BigInteger hundredths(BigInteger part, BigInteger whole) {
    BigInteger size = part.abs().multiply(TEN_THOUSAND).multiply(BigInteger.TWO).add(whole);
    BigInteger rounded = size.divide(whole.multiply(BigInteger.TWO));
    return part.signum() < 0 ? rounded.negate() : rounded;
  }

  private static String spelt(BigInteger hundredths, int sign) {
    if (hundredths.signum() == 0) {
      return sign == 0 ? "0" : sign < 0 ? ">-0.01" : "<0.01";
    }
    String digits = "00" + hundredths.abs();
    int point = digits.length() - 2;
    String spelt = digits.substring(0, point) + "." + digits.substring(point);
    String bare = spelt.replaceAll("\\.?0+$", "").replaceAll("^0+(?=\\d)", "");
    return (hundredths.signum() < 0 ? "-" : "") + bare;
  }
}
