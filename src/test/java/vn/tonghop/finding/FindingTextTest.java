package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Source;

class FindingTextTest {

  private static final Source CELL = Source.ofSheet("submissions/phuc-xa.xlsx", "Biểu 01", 7, 4);
  private static final CheckProblem PROBLEM =
      new CheckProblem.NotExpected(
          new CheckProblem.Subject(
              Label.same("Phường Phúc Xá"), new Label("Số vụ", "Cases"), Months.month(2021, 6)),
          Label.same("12"));
  private static final Finding WARNING = new Finding(PROBLEM, CELL, List.of("Số vụ", "12"));
  private static final Finding REMARK =
      new Finding(new CheckProblem.SameFileTwice("a.csv"), Source.ofFile("b.csv"));

  private static String print(Lang lang, Finding... findings) {
    return FindingText.print(Findings.of(List.of(findings), 20), lang, false, true, 5);
  }

  @Test
  void nothingFoundIsNothingPrinted() {
    assertThat(FindingText.print(Findings.NONE, Lang.VI, true, true, 5)).isEmpty();
  }

  @Test
  void aFindingShowsCodePlaceExcerptAndHint() {
    assertThat(print(Lang.EN, WARNING, REMARK))
        .isEqualTo(
            """
            remark[same-file-twice] the file is a copy of a.csv
              --> b.csv
              hint: leave one out; if it stands for another unit or period, ask for the right file

            warning[not-expected] the reading (12) of Phường Phúc Xá, Cases, June 2021 comes from outside the reporters
              --> submissions/phuc-xa.xlsx!Biểu 01!D7
               |  Số vụ | 12 |
              hint: it is listed, never summed; if the unit must report it, correct `reporters:`, or the unit's `from:` and `until:`

            1 warning, 1 remark
            """);
  }

  @Test
  void vietnameseHasItsOwnWords() {
    assertThat(print(Lang.VI, WARNING))
        .startsWith(
            "cảnh báo[not-expected] số liệu (12) của Phường Phúc Xá, Số vụ, tháng 6 năm 2021")
        .contains("\n  gợi ý: ")
        .endsWith("\n\n1 cảnh báo\n");
  }

  @Test
  void whatIsNotShownIsCounted() {
    List<Finding> many =
        IntStream.range(0, 5)
            .mapToObj(row ->
                new Finding(new CellProblem.Negative("-" + row), Source.ofText("a.csv", row, 1)))
            .toList();
    String text = FindingText.print(Findings.of(many, 2), Lang.EN, false, true, 5);

    assertThat(text).contains("\n\n... and 3 more of `negative` in this file\n\n5 errors\n");
    assertThat(FindingText.print(Findings.of(many, 2), Lang.VI, false, true, 5))
        .contains("... và 3 `negative` nữa trong tệp này");
  }

  @Test
  void whatIsFoundInSeveralPlacesIsSaidOnce() {
    List<Finding> many =
        IntStream.range(0, 8)
            .mapToObj(row -> new Finding(PROBLEM, Source.ofSheet("a.xlsx", "Biểu 01", row + 3, 4)))
            .toList();

    assertThat(FindingText.print(Findings.of(many, 20), Lang.EN, false, true, 2))
        .contains(
            "  --> a.xlsx!Biểu 01!D3\n   +  also at Biểu 01!D4, Biểu 01!D5, …; 8 places in all\n")
        .endsWith("\n\n8 warnings\n")
        .containsOnlyOnce("not-expected");
    assertThat(FindingText.print(Findings.of(many.subList(0, 3), 20), Lang.VI, false, true, 2))
        .contains("   +  cũng ở Biểu 01!D4, Biểu 01!D5\n");
  }

  @Test
  void headsAreColouredOnlyIfAskedFor() {
    Findings findings = Findings.of(List.of(WARNING), 20);

    assertThat(FindingText.print(findings, Lang.EN, false, true, 5)).doesNotContain("\u001b");
    assertThat(FindingText.print(findings, Lang.EN, true, true, 5))
        .startsWith("\u001b[1;33mwarning[not-expected]\u001b[0m the reading");
  }

  @Test
  void nothingInAFileReachesTheTerminalAsACommand() {
    Finding hostile =
        new Finding(
            new CheckProblem.SameFileTwice("a\u001b[2J\u202e.csv"),
            Source.ofSheet("b\u0007.xlsx", "Biểu\n01", 1, 1),
            List.of("\u001b]0;x\u0007", "hai\r\ndòng", "\u009b31m"));
    String text = print(Lang.EN, hostile);

    assertThat(text.codePoints().filter(point -> point != '\n'))
        .noneMatch(point -> Character.isISOControl(point) || point == 0x202e);
    assertThat(text)
        .contains("a\\u001b[2J\\u202e.csv")
        .contains("--> b\\u0007.xlsx!Biểu 01!A1\n")
        .contains("| hai  dòng | \\u009b31m |\n");
  }

  @Test
  void longCellsAreCut() {
    Finding letter =
        new Finding(PROBLEM, CELL, List.of("Ộ".repeat(61), "Ộ".repeat(60), "😀".repeat(100)));

    assertThat(print(Lang.EN, letter))
        .contains("|  %s… | %s | %s… |".formatted("Ộ".repeat(59), "Ộ".repeat(60), "😀".repeat(59)));
  }
}
