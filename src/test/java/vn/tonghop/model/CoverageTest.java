package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  @ParameterizedTest
  @CsvSource({"-1, 3", "4, 3", "0, -1"})
  void moreThanIsDueOrLessThanNothingIsImpossible(int reported, int expected) {
    assertThatThrownBy(() -> new Coverage(reported, expected))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isFullWhenNothingIsMissing() {
    assertThat(new Coverage(14, 14).full()).isTrue();
    assertThat(Coverage.NONE.full()).isTrue();
    assertThat(new Coverage(13, 14).full()).isFalse();
  }

  @Test
  void addsUpInBothParts() {
    assertThat(new Coverage(13, 14).plus(new Coverage(2, 3))).isEqualTo(new Coverage(15, 17));
    assertThat(new Coverage(13, 14)).hasToString("13/14");
  }
}
