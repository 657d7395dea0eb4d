package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Label;
import vn.tonghop.model.Months;
import vn.tonghop.model.Source;

class FindingsTest {

  private static final Label NAME = Label.same("x");
  private static final CheckProblem.Subject OF =
      new CheckProblem.Subject(NAME, NAME, Months.month(2021, 6));

  private static Finding error(String file, int row) {
    return new Finding(
        new CheckProblem.ParentAndChildren(OF, Label.same("unit " + row)),
        Source.ofText(file, row, 1));
  }

  private static Finding warning(String file, int row) {
    return new Finding(new CheckProblem.NotExpected(OF, NAME), Source.ofText(file, row, 1));
  }

  private static Finding remark(String file) {
    return new Finding(new CheckProblem.SameFileTwice("x"), Source.ofFile(file));
  }

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @Test
  void keepsTheFirstOfEachCodeInEachFileAndCountsTheRest() {
    List<Finding> all = new ArrayList<>();
    IntStream.rangeClosed(1, 7).forEach(row -> all.add(error("a.csv", row)));
    IntStream.rangeClosed(1, 3).forEach(row -> all.add(warning("a.csv", row)));
    IntStream.rangeClosed(1, 2).forEach(row -> all.add(error("b.csv", row)));
    Findings findings = Findings.of(all, 3);

    assertThat(findings.kept()).hasSize(3 + 3 + 2).contains(error("a.csv", 3)).isSorted();
    assertThat(findings.more())
        .containsExactly(new Findings.Rest("a.csv", "parent-and-children", Severity.ERROR, 4));
    assertThat(findings.count(Severity.ERROR)).isEqualTo(9);
    assertThat(findings.count(Severity.WARNING)).isEqualTo(3);
  }

  @Test
  void theSameOnceMoreInOtherPlacesIsKeptWithTheFirst() {
    List<Finding> all = new ArrayList<>();
    IntStream.rangeClosed(1, 130).forEach(row -> all.add(warning("a.csv", row)));
    all.add(error("a.csv", 200));
    Findings findings = Findings.of(all, 2);

    assertThat(findings.kept()).hasSize(2 * 50 + 1);
    assertThat(findings.more())
        .containsExactly(new Findings.Rest("a.csv", "not-expected", Severity.WARNING, 30));
    assertThat(findings.count(Severity.WARNING)).isEqualTo(130);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfArrivalMakesNoDifference(int seed) {
    Random random = new Random(seed);
    List<Finding> all = new ArrayList<>();
    for (int index = 0; index < 60; index++) {
      String file = random.nextBoolean() ? "a.csv" : "b.csv";
      all.add(
          random.nextBoolean()
              ? error(file, random.nextInt(20))
              : warning(file, random.nextInt(20)));
    }
    Findings expected = Findings.of(all, 5);
    Collections.shuffle(all, random);

    assertThat(Findings.of(all, 5)).isEqualTo(expected);
  }

  @Test
  void theSameFindingCountsOnce() {
    Findings findings = Findings.of(List.of(error("a.csv", 1), error("a.csv", 1)), 1);

    assertThat(findings.kept()).hasSize(1);
    assertThat(findings.more()).isEmpty();
  }

  @Test
  void anErrorCountsWhetherItIsKeptOrNot() {
    assertThat(Findings.of(List.of(error("a.csv", 1)), 0).hasErrors()).isTrue();
    assertThat(Findings.of(List.of(warning("a.csv", 1)), 5).hasErrors()).isFalse();
  }

  @Test
  void quietLeavesOutWhatMattersLess() {
    Findings all =
        Findings.of(List.of(remark("a.csv"), warning("a.csv", 1), error("a.csv", 1)), 20);

    assertThat(all.only(Severity.WARNING).kept()).hasSize(2);
    assertThat(all.only(Severity.ERROR).kept()).containsExactly(error("a.csv", 1));
    assertThat(Findings.of(List.of(remark("a.csv")), 0).only(Severity.WARNING).isEmpty()).isTrue();
  }
}
