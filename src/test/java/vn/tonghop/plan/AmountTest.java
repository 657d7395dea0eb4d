package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource({
    "06, 0, 6",
    "010, 0, 10",
    "1700, 0, 1700",
    "-5, 0, -5",
    "+5, 0, 5",
    "12.5, 1, 12.5",
    "'12,5', 1, 12.5",
    "1.50, 1, 1.5",
    "1.700, 3, 1.7",
    "0.125, 3, 0.125",
    "1234.567, 3, 1234.567"
  })
  void readsNumbers(String written, int decimals, BigDecimal value) {
    assertThat(Amount.of(written, decimals))
        .isInstanceOfSatisfying(
            Amount.Exact.class, exact -> assertThat(exact.value()).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @CsvSource({"1.700, 0, 1700, 1.7", "'1,700', 3, 1700, 1.7", "-25.000, 2, -25000, -25"})
  void offersBothMeaningsOfThreeDigits(
      String written, int decimals, BigDecimal thousands, BigDecimal fraction) {
    assertThat(Amount.of(written, decimals))
        .isInstanceOfSatisfying(
            Amount.Ambiguous.class,
            both -> {
              assertThat(both.thousands()).isEqualByComparingTo(thousands);
              assertThat(both.fraction()).isEqualByComparingTo(fraction);
            });
  }

  @ParameterizedTest
  @CsvSource({"1.5, 0", "1.0, 0", "0.700, 0", "1.25, 1", "1234.567, 2"})
  void saysWhenAFractionHasTooManyDigits(String written, int decimals) {
    assertThat(Amount.of(written, decimals)).isInstanceOf(Amount.TooFine.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "1.",
        ".5",
        "1.234.567",
        "1,234.5",
        "12O",
        "0x1F",
        "1e3",
        "1_000",
        "١٢",
        "80%",
        "1 700",
        "9999999999999",
        "NaN"
      })
  void takesNothingElseForANumber(String written) {
    assertThat(Amount.of(written, 6)).isEqualTo(new Amount.Unreadable());
  }
}
