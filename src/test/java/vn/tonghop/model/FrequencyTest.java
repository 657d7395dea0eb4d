package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyTest {

  private static Months months(String code) {
    return (Months) Period.parse(code).orElseThrow();
  }

  @ParameterizedTest(name = "{1} holds {2} of {0}")
  @CsvSource({
    "MONTH, 2021-06, 1",
    "MONTH, 2021-9M, 9",
    "QUARTER, 2021-9M, 3",
    "QUARTER, 2021-06, 0",
    "HALF, 2021-9M, 0",
    "HALF, 2021, 2",
    "HALF, 2021-Q2, 0",
    "YEAR, 2021, 1",
    "YEAR, 2021-H2, 0",
  })
  void tilesAPeriodThatItFitsExactly(Frequency frequency, String period, int count) {
    assertThat(frequency.tiles(months(period)))
        .hasSize(count)
        .allMatch(tile -> tile.length() == frequency.months() && months(period).covers(tile))
        .doesNotHaveDuplicates();
  }

  @Test
  void aSpanIsTiledByWhatLiesInItWhole() {
    int january = 2021 * 12;
    Span fiveMonths = new Span(january, january + 5, Optional.empty());
    Span fromFebruary = new Span(january + 1, january + 9, Optional.empty());

    assertThat(fiveMonths.tiles(Frequency.MONTH)).hasSize(5);
    assertThat(fiveMonths.tiles(Frequency.QUARTER)).containsExactly(months("2021-Q1"));
    assertThat(fiveMonths.tiles(Frequency.HALF)).isEmpty();
    assertThat(fromFebruary.tiles(Frequency.QUARTER))
        .containsExactly(months("2021-Q2"), months("2021-Q3"));
    assertThat(fromFebruary.tiles(Frequency.YEAR)).isEmpty();
    assertThat(new Span(january + 1, january + 1, Optional.empty()).tiles(Frequency.MONTH))
        .isEmpty();
  }

  @Test
  void aSpanCoversThePeriodsThatLieInItWhole() {
    Span half = Span.of(months("2021-H1"));

    assertThat(half.covers(months("2021-Q2"))).isTrue();
    assertThat(half.covers(months("2021-06"))).isTrue();
    assertThat(half.covers(months("2021-07"))).isFalse();
    assertThat(half.covers(months("2021-9M"))).isFalse();
    assertThat(half.covers(months("2020-12"))).isFalse();
  }
}
