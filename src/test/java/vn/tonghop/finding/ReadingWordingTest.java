package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Lang;

class ReadingWordingTest {

  static Stream<ReadingProblem> problems() {
    Stream<ReadingProblem> slips =
        Arrays.stream(CellProblem.Slip.values())
            .map(slip -> new CellProblem.NotANumber("12O", slip, Optional.of("120")));
    Stream<ReadingProblem> kinds =
        Arrays.stream(TableProblem.PersonalData.Kind.values()).map(TableProblem.PersonalData::new);
    Stream<ReadingProblem> others =
        Stream.of(
            new TableProblem.NoValueColumn(List.of("Chỉ tiêu", "")),
            new TableProblem.TwoValueColumns(List.of("Kết quả", "Thực hiện")),
            new TableProblem.HeadBeatsPlan("Lũy kế", true),
            new TableProblem.TableNotRead(List.of("Màu")),
            new NameProblem.UnknownUnit("x", Optional.of("y")),
            new NameProblem.UnknownUnit("x", Optional.empty()),
            new NameProblem.UnknownIndicator("x", Optional.of("y")),
            new NameProblem.UnknownIndicator("", Optional.empty()),
            new NameProblem.UnknownPeriod("x", Optional.of("2021")),
            new NameProblem.UnknownPeriod("x", Optional.empty()),
            new NameProblem.NoUnit(),
            new NameProblem.NoPeriod(),
            new NameProblem.AmbiguousName("x", List.of("a", "b")),
            new NameProblem.NamesDisagree("a", "b"),
            new NameProblem.PlacesDisagree(
                NameProblem.Subject.PERIOD,
                NameProblem.Place.TITLE,
                "2021-05",
                NameProblem.Place.FOLDER,
                "2021-06"),
            new NameProblem.OtherIndicator("x"),
            new CellProblem.AmbiguousNumber("1.234", "1234", "1.234"),
            new CellProblem.Fraction("3.46", Optional.of("3460")),
            new CellProblem.Fraction("0.5", Optional.empty()),
            new CellProblem.TooManyDecimals("1.234", 2),
            new CellProblem.Negative("-5"),
            new CellProblem.DateForNumber(LocalDate.of(2021, 12, 3)),
            new CellProblem.BrokenFormula("#REF!"),
            new CellProblem.UncalculatedFormula("A1+A2"),
            new CellProblem.BarePercent("62%"),
            new CellProblem.NotYesOrNo("5"),
            new CellProblem.NilOnStock("KPS"));
    return Stream.of(slips, kinds, others).flatMap(problem -> problem);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void startsSmallAndEndsWithoutAStop(ReadingProblem problem) {
    Wording wording = Catalogue.wording(problem);

    for (Lang lang : Lang.values()) {
      String message = wording.message().in(lang);
      assertThat(message).matches("^[^A-ZĐ].*[^.]$").doesNotContain("phát hiện", "Optional", "%s");
      assertThat(wording.hint().in(lang))
          .isNotBlank()
          .doesNotEndWith(".")
          .doesNotContain("phát hiện");
    }
    assertThat(wording.message().vi()).isNotEqualTo(wording.message().en());
  }

  @Test
  void saysBothReadingsOfADate() {
    Wording wording = Catalogue.wording(new CellProblem.DateForNumber(LocalDate.of(2021, 12, 3)));

    assertThat(wording.hint().en()).startsWith("3/12, 12/3 or 3 December?").contains("'3/12");
    assertThat(wording.hint().vi()).contains("3/12, 12/3 hay ngày 3 tháng 12", "'3/12");
  }

  @Test
  void saysWhatALetterStandsFor() {
    assertThat(
            Catalogue.wording(
                    new CellProblem.NotANumber("12O", CellProblem.Slip.LETTER, Optional.of("120")))
                .hint()
                .en())
        .isEqualTo("the letter O stands where a zero is expected; 120?");
  }
}
