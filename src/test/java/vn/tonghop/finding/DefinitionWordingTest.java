package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.DefinitionProblem.BadFolder;

class DefinitionWordingTest {

  private static final List<DefinitionProblem> ALL =
      List.of(
          new DefinitionProblem.DatesOverlap("name", 4),
          new DefinitionProblem.DatesGap("parent", "2025-07-01"),
          new DefinitionProblem.UnitNowhere("phu-do"),
          new DefinitionProblem.SuccessorNotThere("tu-liem", "2025-07-01"),
          new DefinitionProblem.SuccessorCycle(List.of("a", "b", "a")),
          new DefinitionProblem.ShareMissing("tu-liem"),
          new DefinitionProblem.SharesNotWhole("0.75"),
          new BadFolder("previous", "/srv/2023", BadFolder.Flaw.ABSOLUTE),
          new BadFolder("previous", ".", BadFolder.Flaw.ITSELF),
          new DefinitionProblem.CombineMissing("addicts"),
          new DefinitionProblem.CalendarsMixed("addicts", List.of("decree-09", "calendar")),
          new DefinitionProblem.PartNotSummed("inspected", "inspected-share"));

  @Test
  void everyKindHasWordsHere() {
    assertThat(ALL)
        .extracting(Object::getClass)
        .containsAll(Arrays.asList(DefinitionProblem.class.getPermittedSubclasses()));
  }

  @Test
  void everyFindingSaysWhatAndHowInBothLanguages() {
    assertThat(ALL)
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
  void hintsSayWhatToWrite() {
    assertThat(Catalogue.wording(new DefinitionProblem.CombineMissing("x")).hint().vi())
        .contains("combine: add", "combine: reconcile");
    assertThat(Catalogue.wording(new DefinitionProblem.SharesNotWhole("0.9")).message().vi())
        .isEqualTo("các `share` cộng lại được 0.9");
    assertThat(
            Catalogue.wording(new DefinitionProblem.CalendarsMixed("x", List.of("a", "b")))
                .message()
                .vi())
        .isEqualTo("số liệu của `x` chốt theo nhiều lịch: `a`, `b`");
  }
}
