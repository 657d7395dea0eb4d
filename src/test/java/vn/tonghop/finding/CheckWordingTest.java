package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Receipt;
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

  private static final Receipt RECEIPT = new Receipt(LocalDate.of(2021, 6, 18), Receipt.By.SIDECAR);

  private static CheckProblem.Shares shares(
      BigDecimal target, BigDecimal given, CheckProblem.Given... kinds) {
    return new CheckProblem.Shares(CASES, "vụ", target, given, List.of(kinds));
  }

  static Stream<CheckProblem> problems() {
    return Stream.of(
        new CheckProblem.SameReadingTwice(OF, TWELVE, CELL),
        new CheckProblem.ConflictingReadings(OF, TWELVE, Label.same("14"), CELL),
        new CheckProblem.RevisedReading(OF, TWELVE, Label.same("14"), CELL),
        new CheckProblem.TotalsDiffer(CASES, JUNE, FIVE, SIX, 3, Optional.empty()),
        new CheckProblem.CumulativeDiffers(OF, FIVE, SIX, Optional.empty()),
        new CheckProblem.PartsDiffer(OF, FIVE, SIX, List.of(CASES, WARD)),
        new CheckProblem.AboveLimit(OF, SIX, CASES, FIVE),
        new CheckProblem.NumeratorAbove(OF, CASES, SIX, WARD, FIVE),
        new CheckProblem.NotExpected(OF, TWELVE),
        new CheckProblem.ParentAndChildren(OF, TWELVE),
        new CheckProblem.MissingReport(JUNE, List.of(WARD)),
        new CheckProblem.RejectedReport("phuc-xa.xlsx", JUNE, List.of(WARD)),
        new CheckProblem.SubsetAboveWhole(OF, FIVE, SIX, List.of(CASES)),
        new CheckProblem.Jump(
            OF, FIVE, SIX, Percent.of(BigDecimal.ONE, FIVE), new BigDecimal("15")),
        new CheckProblem.LateSubmission(List.of(WARD), JUNE, LocalDate.of(2021, 6, 16), RECEIPT),
        new CheckProblem.MissingFigures(WARD, JUNE, List.of(CASES), 3),
        new CheckProblem.AllocationShort(shares(SIX, FIVE)),
        new CheckProblem.AllocationOver(shares(FIVE, SIX)),
        new CheckProblem.AllocationUnequal(shares(SIX, FIVE)),
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
          .doesNotContain("%s", "%d", "%%", "null", "[", "5.0")
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
            Catalogue.wording(new CheckProblem.AllocationShort(shares(SIX, FIVE))).message().vi())
        .isEqualTo("chỉ tiêu Số vụ án: còn 01 vụ chưa giao (đã giao 5/6)");
  }

  @Test
  void whatAgenciesAndWardsWereGivenStandsSideBySide() {
    CheckProblem.Shares both =
        shares(
            SIX,
            FIVE,
            new CheckProblem.Given(new Label("phường", "ward"), new BigDecimal("3")),
            new CheckProblem.Given(new Label("công an", "agency"), new BigDecimal("2")));

    assertThat(Catalogue.wording(new CheckProblem.AllocationShort(both)).message().vi())
        .isEqualTo("chỉ tiêu Số vụ án: còn 01 vụ chưa giao (đã giao 5/6; phường 3, công an 2)");
    assertThat(Catalogue.wording(new CheckProblem.AllocationUnequal(both)).message().en())
        .isEqualTo("the shares of Criminal cases add up to 5 (ward 3, agency 2), the target is 6");
  }

  @Test
  void aJumpSaysBothNumbersAndThePercentage() {
    CheckProblem jump =
        new CheckProblem.Jump(
            OF,
            FIVE,
            new BigDecimal("25"),
            Percent.of(new BigDecimal("20"), FIVE),
            new BigDecimal("300"));

    assertThat(Catalogue.wording(jump).message().vi())
        .isEqualTo(
            "số liệu của Phường Phúc Xá, Số vụ án, tháng 6 năm 2021 là 25, kỳ trước là 5: "
                + "tăng 400%, quá mức 300% mà kế hoạch nêu");
  }

  @Test
  void aLateReportSaysItsDayItsDeadlineAndHowThatIsKnown() {
    CheckProblem late =
        new CheckProblem.LateSubmission(List.of(WARD), JUNE, LocalDate.of(2021, 6, 16), RECEIPT);

    assertThat(Catalogue.wording(late).message().vi())
        .isEqualTo(
            "nộp muộn báo cáo tháng 6 năm 2021 của Phường Phúc Xá "
                + "(ngày 18/06/2021, hạn 16/06/2021, theo received.csv)");
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
