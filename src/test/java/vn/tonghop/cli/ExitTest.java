package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExitTest {

  @Test
  void theFirstOfThePrecedenceStands() {
    assertThat(Exit.of(List.of())).isZero();
    assertThat(Exit.of(List.of(5, 1))).isEqualTo(1);
    assertThat(Exit.of(List.of(1, 3))).isEqualTo(3);
    assertThat(Exit.of(List.of(3, 2))).isEqualTo(2);
    assertThat(Exit.of(List.of(2, 4, 1))).isEqualTo(4);
    assertThat(Exit.of(List.of(4, 70))).isEqualTo(70);
  }
}
