package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GoalTest {

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static Stream<Arguments> goals() {
    return Stream.of(
        Arguments.of(new Goal.AtLeast(number("32"), false), "32"),
        Arguments.of(new Goal.AtLeast(number("1.7E+3"), false), "1700"),
        Arguments.of(new Goal.AtLeast(number("12.50"), false), "12.5"),
        Arguments.of(new Goal.AtLeast(number("80"), true), "80%"),
        Arguments.of(new Goal.AtMost(number("0"), false), "<=0"),
        Arguments.of(new Goal.AtMost(number("5"), true), "<=5%"),
        Arguments.of(new Goal.Exactly(number("5"), false), "=5"),
        Arguments.of(new Goal.Between(number("30"), number("50"), false), "30-50"),
        Arguments.of(new Goal.Between(number("30"), number("50"), true), "30-50%"),
        Arguments.of(new Goal.Coverage(number("100")), "100%"));
  }

  @ParameterizedTest
  @MethodSource("goals")
  void isSpeltAsInDataFiles(Goal goal, String code) {
    assertThat(goal.code()).isEqualTo(code);
  }
}
