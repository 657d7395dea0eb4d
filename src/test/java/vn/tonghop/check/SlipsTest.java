package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Slip;
import vn.tonghop.finding.Slip.Part;
import vn.tonghop.model.Label;
import vn.tonghop.model.Source;

class SlipsTest {

  private static final List<Integer> COLUMN = List.of(14, 27, 351, 8, 62, 190, 45);

  private static Slips slips(int stated) {
    List<Part> parts =
        IntStream.range(0, COLUMN.size())
            .mapToObj(at ->
                new Part(
                    Label.same("r" + at),
                    BigDecimal.valueOf(COLUMN.get(at)),
                    Source.ofSheet("a.xlsx", "Biểu", at + 5, 4)))
            .toList();
    return new Slips(BigDecimal.valueOf(stated), BigDecimal.valueOf(sum()), parts);
  }

  private static int sum() {
    return COLUMN.stream().mapToInt(Integer::intValue).sum();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aRowThatIsLeftOutIsNamed(int row) {
    assertThat(slips(sum() - COLUMN.get(row)).counting())
        .hasValueSatisfying(slip ->
            assertThat(slip)
                .isInstanceOfSatisfying(
                    Slip.LeftOut.class,
                    leftOut ->
                        assertThat(leftOut.suspects().named())
                            .extracting(part -> part.name().vi())
                            .containsExactly("r" + row)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void aRowThatIsAddedTwiceIsNamed(int row) {
    assertThat(slips(sum() + COLUMN.get(row)).counting()).containsInstanceOf(Slip.Twice.class);
  }

  @Test
  void exchangedDigitsOfTheTotalAreSeen() {
    assertThat(sum()).isEqualTo(697);
    assertThat(slips(967).typing()).contains(new Slip.SwappedTotal(BigDecimal.valueOf(697)));
    assertThat(slips(679).typing()).containsInstanceOf(Slip.SwappedTotal.class);
  }

  @Test
  void exchangedDigitsOfARowAreSeen() {
    // 351 for 315: the right total is 36 less.
    assertThat(slips(sum() - 36).typing())
        .hasValueSatisfying(slip ->
            assertThat(slip)
                .isInstanceOfSatisfying(
                    Slip.Swapped.class,
                    swapped ->
                        assertThat(swapped.suspects().named().getFirst().name().vi())
                            .isEqualTo("r2")));
  }

  @Test
  void aZeroTooManyIsSeen() {
    assertThat(slips(6970).typing()).containsInstanceOf(Slip.ShiftedTotal.class);
    // 190 for 19.
    assertThat(slips(sum() - 171).typing()).containsInstanceOf(Slip.Shifted.class);
  }

  @Test
  void whatNothingExplainsIsLeftOpen() {
    assertThat(slips(sum() + 3).counting()).isEqualTo(Optional.empty());
    assertThat(slips(sum() + 3).typing()).isEqualTo(Optional.empty());
  }
}
