package vn.tonghop.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvScoreTest {

  private static final List<List<String>> CLEAN =
      List.of(List.of("Unit", "Value"), List.of("a", "1"), List.of("b", "2"));

  private static void scores(List<List<String>> read, double score) {
    assertThat(CsvScore.score(CLEAN, read)).isCloseTo(score, within(1e-9));
  }

  @Test
  void theSameTableIsAllRight() {
    scores(CLEAN, 10);
  }

  @Test
  void nothingReadIsNoMoreThanNotFailing() {
    scores(List.of(), 1);
  }

  @Test
  void headsAndRecordsAreComparedAsWordsAndNumbersButCellsAsTheyStand() {
    scores(
        List.of(List.of("UNIT", "value"), List.of("a", "01"), List.of("b", "2")),
        1 + 3 + 3 + 3 * 3.0 / 6);
  }

  @Test
  void aLostRecordCostsPrecisionAndOneTooManyRecall() {
    scores(CLEAN.subList(0, 2), 1 + 3 + (0.5 + 1 + 1 / 1.5) + (4 / 6.0 + 1 + 8 / 6.0 / (10 / 6.0)));
    assertThat(CsvScore.score(CLEAN.subList(0, 2), CLEAN))
        .isCloseTo(
            1 + 3 + (1 + 0.5 + 1 / 1.5) + (1 + 4 / 6.0 + 8 / 6.0 / (10 / 6.0)), within(1e-9));
  }

  @Test
  void aHeadTakenForARecordCostsTheHead() {
    scores(CLEAN.subList(1, 3), 1 + 0 + (0.5 + 1 + 1 / 1.5) + (4 / 6.0 + 1 + 8 / 6.0 / (10 / 6.0)));
  }
}
