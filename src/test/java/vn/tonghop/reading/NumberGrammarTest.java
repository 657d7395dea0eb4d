package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          38              | 38
          06              | 6
          0               | 0
          -5              | -5
          −5              | -5
          1234            | 1234
          1 234           | 1234
          1\u00a0234      | 1234
          1\u202f234\u202f567 | 1234567
          1.234.567       | 1234567
          1,234,567       | 1234567
          118,75          | 118.75
          118.75          | 118.75
          0,125           | 0.125
          0.125           | 0.125
          1234,567        | 1234.567
          1.234,5         | 1234.5
          1,234.5         | 1234.5
          1 234,5         | 1234.5
          -1.234,5        | -1234.5
          123456789012345 | 123456789012345
          """)
  void readsAsOneNumber(String written, BigDecimal value) {
    assertThat(NumberGrammar.read(written)).isEqualTo(new NumberGrammar.Parsed.One(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "1,234", "-12.345", "999,000"})
  void leavesThreeDigitsAfterOneMarkOpen(String written) {
    assertThat(NumberGrammar.read(written)).isInstanceOf(NumberGrammar.Parsed.Either.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "(5)",
        "+5",
        "--5",
        "5-",
        "12O",
        "1e5",
        "1E+5",
        ".5",
        "5.",
        "5,",
        "1.2.3",
        "1.23.456",
        "12.34,5",
        "1,234,56",
        "1 23",
        "1  234",
        "1.234,567.8",
        "1.234 567",
        "१२",
        "５",
        "12 người",
        "80%",
        "38/32",
        "≈5",
        "0x1F",
        "NaN",
        "Infinity",
        "1_000",
        "01.234.567"
      })
  void refuses(String written) {
    assertThat(NumberGrammar.read(written)).isEqualTo(new NumberGrammar.Parsed.None());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456", "1.234.567.890.123.456"})
  void refusesMoreThanFifteenDigits(String written) {
    assertThat(NumberGrammar.read(written)).isEqualTo(new NumberGrammar.Parsed.TooLong());
  }

  @Test
  void refusesADigitRunOfAnyLength() {
    assertThat(NumberGrammar.read("9".repeat(100_000)))
        .isEqualTo(new NumberGrammar.Parsed.TooLong());
  }

  @Test
  void isFastForPlainDigitsAlone() {
    assertThat(NumberGrammar.plain("0012")).isEqualTo(12);
    assertThat(NumberGrammar.plain("999999999999999")).isEqualTo(999_999_999_999_999L);
    assertThat(NumberGrammar.plain("1000000000000000")).isEqualTo(NumberGrammar.NONE);
    assertThat(NumberGrammar.plain("")).isEqualTo(NumberGrammar.NONE);
    assertThat(NumberGrammar.plain("-1")).isEqualTo(NumberGrammar.NONE);
    assertThat(NumberGrammar.plain("１")).isEqualTo(NumberGrammar.NONE);
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsEverySpellingOfANumberBack(long seed) {
    Random random = new Random(seed);
    long whole = random.nextLong(1_000_000, 1_000_000_000_000L);
    String tenths = Integer.toString(random.nextInt(1, 10));
    BigDecimal value = new BigDecimal(whole + "." + tenths);

    for (String group : new String[] {"", " ", "\u00a0", ".", ","}) {
      String grouped = grouped(whole, group);
      assertThat(NumberGrammar.read(grouped)).isEqualTo(one(BigDecimal.valueOf(whole)));
      for (String point : new String[] {".", ","}) {
        if (!point.equals(group)) {
          assertThat(NumberGrammar.read(grouped + point + tenths)).isEqualTo(one(value));
          assertThat(NumberGrammar.read("-" + grouped + point + tenths))
              .isEqualTo(one(value.negate()));
        }
      }
    }
  }

  private static NumberGrammar.Parsed one(BigDecimal value) {
    return new NumberGrammar.Parsed.One(value);
  }

  private static String grouped(long whole, String group) {
    StringBuilder grouped = new StringBuilder(Long.toString(whole));
    for (int at = grouped.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, group);
    }
    return grouped.toString();
  }
}
