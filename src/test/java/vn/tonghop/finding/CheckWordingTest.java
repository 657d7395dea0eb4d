package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Source;

class CheckWordingTest {

  private static final Label WARD = Label.same("Phường Phúc Xá");
  private static final Label CASES = new Label("Số vụ án", "Criminal cases");
  private static final Months JUNE = Months.month(2021, 6);
  private static final CheckProblem.Subject OF = new CheckProblem.Subject(WARD, CASES, JUNE);
  private static final Source CELL = Source.ofSheet("phuc-xa.xlsx", "Biểu 01", 7, 4);
  private static final BigDecimal FIVE = new BigDecimal("5.0");
  private static final BigDecimal SIX = new BigDecimal("6");
  private static final Label TWELVE = Label.same("12");

  static Stream<CheckProblem> problems() {
    return Stream.of(
        new CheckProblem.SameReadingTwice(OF, TWELVE, CELL),
        new CheckProblem.ConflictingReadings(OF, TWELVE, Label.same("14"), CELL),
        new CheckProblem.RevisedReading(OF, TWELVE, Label.same("14"), CELL),
        new CheckProblem.TotalsDiffer(CASES, JUNE, FIVE, SIX, 3),
        new CheckProblem.CumulativeDiffers(OF, FIVE, SIX),
        new CheckProblem.PartsDiffer(OF, FIVE, SIX, List.of(CASES, WARD)),
        new CheckProblem.AboveLimit(OF, SIX, CASES, FIVE),
        new CheckProblem.NumeratorAbove(OF, CASES, SIX, WARD, FIVE),
        new CheckProblem.NotExpected(OF, TWELVE),
        new CheckProblem.ParentAndChildren(OF, TWELVE),
        new CheckProblem.MissingReport(JUNE, List.of(WARD)),
        new CheckProblem.RejectedReport("phuc-xa.xlsx", JUNE, List.of(WARD)),
        new CheckProblem.MissingFigures(WARD, JUNE, List.of(CASES), 3),
        new CheckProblem.AllocationShort(CASES, "vụ", SIX, FIVE),
        new CheckProblem.AllocationOver(CASES, "vụ", FIVE, SIX),
        new CheckProblem.AllocationUnequal(CASES, "vụ", SIX, FIVE),
        new CheckProblem.SameFileTwice("phuc-xa.xlsx"));
  }

  @Test
  void everyKindIsShownHere() {
    assertThat(problems().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrder(CheckProblem.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void messagesStartSmallEndBareAndStandAlone(CheckProblem problem) {
    Wording wording = Catalogue.wording(problem);

    for (Lang lang : Lang.values()) {
      assertThat(wording.message().in(lang))
          .matches("(?s)\\p{Ll}.*[^.]")
          .doesNotContain("%", "null", "[", "5.0")
          .doesNotContainIgnoringCase("phát hiện");
      assertThat(wording.hint().in(lang))
          .matches("(?s)\\p{Ll}.*[^.]")
          .doesNotContainIgnoringCase("phát hiện");
    }
    assertThat(Normalizer.isNormalized(wording.message().vi(), Normalizer.Form.NFC)).isTrue();
    assertThat(wording.message().vi()).isNotEqualTo(wording.message().en());
  }

  @Test
  void whatIsLeftToGiveIsSaidAsLettersSayIt() {
    assertThat(
            Catalogue.wording(new CheckProblem.AllocationShort(CASES, "vụ", SIX, FIVE))
                .message()
                .vi())
        .isEqualTo("chỉ tiêu Số vụ án: còn 01 vụ chưa giao (đã giao 5/6)");
  }

  @Test
  void aConflictSaysBothValuesAndTheOtherPlace() {
    assertThat(
            Catalogue.wording(
                    new CheckProblem.ConflictingReadings(OF, TWELVE, Label.same("14"), CELL))
                .message()
                .en())
        .isEqualTo(
            "two different readings of Phường Phúc Xá, Criminal cases, June 2021: 12 here, "
                + "in phuc-xa.xlsx!Biểu 01!D7 it is 14");
  }

  @Test
  void aWholeCountryOfNamesIsCutShort() {
    List<Label> many = IntStream.range(0, 3000).mapToObj(unit -> WARD).toList();
    String message = Catalogue.wording(new CheckProblem.MissingReport(JUNE, many)).message().vi();

    assertThat(message)
        .startsWith("chưa có báo cáo tháng 6 năm 2021 của 3000 đơn vị")
        .endsWith("…");
    assertThat(Arrays.asList(message.split(", ", -1))).hasSize(41);
  }

  @Test
  void oneUnitIsNoUnits() {
    assertThat(
            Catalogue.wording(new CheckProblem.MissingReport(JUNE, List.of(WARD))).message().en())
        .isEqualTo("no report for June 2021 from 1 unit: Phường Phúc Xá");
  }
}
