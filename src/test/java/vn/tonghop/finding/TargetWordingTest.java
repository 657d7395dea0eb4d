package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.TargetProblem.AllocationImpossible;
import vn.tonghop.finding.TargetProblem.AllocationImpossible.Obstacle;

class TargetWordingTest {

  private static final List<TargetProblem> ALL =
      List.of(
          new TargetProblem.UnlikeUnits("men", "người", "cases", "vụ"),
          new TargetProblem.ClashingKeys("allocate", "each"),
          new TargetProblem.NeverInForce("2024-Q1"),
          new AllocationImpossible("cases", "phu-do", Obstacle.NO_POPULATION),
          new AllocationImpossible("cases", "phu-do", Obstacle.NO_REPORTERS),
          new TargetProblem.NotBestFirst("at-least", "95%", "90%"),
          new TargetProblem.UnreachableClass("II", "I"));

  private static Stream<Problem> all() {
    Stream<Problem> goals =
        Stream.of(PlanProblem.WrongGoal.Reason.values())
            .map(reason -> new PlanProblem.WrongGoal("cases", "80%", reason));
    return Stream.concat(ALL.stream(), goals);
  }

  @Test
  void everyKindHasWordsHere() {
    assertThat(ALL)
        .extracting(Object::getClass)
        .containsAll(Arrays.asList(TargetProblem.class.getPermittedSubclasses()));
  }

  @Test
  void everyFindingSaysWhatAndHowInBothLanguages() {
    assertThat(all())
        .allSatisfy(problem -> {
          Wording words = Catalogue.wording(problem);
          assertThat(List.of(words.message().vi(), words.message().en()))
              .allMatch(text -> !Character.isUpperCase(text.charAt(0)) && !text.endsWith("."));
          assertThat(words.message().vi()).isNotEqualTo(words.message().en());
          assertThat(List.of(words.hint().vi(), words.hint().en()))
              .allMatch(text -> !text.isBlank() && !text.contains("phát hiện"));
        });
  }

  @Test
  void bothUnitsOfMeasureAreNamed() {
    assertThat(Catalogue.wording(ALL.getFirst()).message().vi())
        .isEqualTo("`men` tính bằng `người`, `cases` tính bằng `vụ`, không so với nhau được");
  }
}
