package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.IntakeProblem.Limit;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;

class IntakeWordingTest {

  static Stream<IntakeProblem> problems() {
    Stream<IntakeProblem> limits =
        Arrays.stream(Limit.values()).map(limit -> new IntakeProblem.TooLarge(limit, 300));
    return Stream.concat(
        limits,
        Stream.of(
            new IntakeProblem.EmptyFile(),
            new IntakeProblem.BinaryFile(),
            new IntakeProblem.NotUtf8(300),
            new IntakeProblem.UnclosedQuote(300),
            new IntakeProblem.OtherFormat(".xls"),
            new IntakeProblem.PasswordProtected(),
            new IntakeProblem.DamagedWorkbook(""),
            new IntakeProblem.NoTable(),
            new IntakeProblem.HiddenCells(true, List.of(), List.of()),
            new IntakeProblem.NotATable(".pdf")));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void messagesStandAloneAndHintsSayWhatToDo(IntakeProblem problem) {
    Wording wording = Catalogue.wording(problem);

    for (Label label : List.of(wording.message(), wording.hint())) {
      for (Lang lang : Lang.values()) {
        assertThat(label.in(lang)).matches("\\p{Ll}.*[^.]").doesNotContain("phát hiện", "%");
      }
    }
  }

  @Test
  void namesWhatIsHidden() {
    assertThat(message(new IntakeProblem.HiddenCells(false, List.of("5", "7-8"), List.of("A"))))
        .isEqualTo("the table has hidden rows: 5, 7-8; hidden columns: A");
    assertThat(message(new IntakeProblem.HiddenCells(true, List.of(), List.of("B", "C"))))
        .isEqualTo("the table's sheet is hidden; hidden columns: B, C");
  }

  private static String message(IntakeProblem problem) {
    return Catalogue.wording(problem).message().en();
  }
}
