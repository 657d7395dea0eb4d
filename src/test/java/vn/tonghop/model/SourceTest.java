package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

  @ParameterizedTest
  @CsvSource({"1, A", "26, Z", "27, AA", "52, AZ", "53, BA", "702, ZZ", "703, AAA", "16384, XFD"})
  void columnsHaveTheLettersOfASpreadsheet(int column, String letters) {
    assertThat(Source.letters(column)).isEqualTo(letters);
  }

  @Test
  void isSpeltByWhatIsKnown() {
    assertThat(Source.ofSheet("phuc-xa.xlsx", "Biểu 01", 7, 4))
        .hasToString("phuc-xa.xlsx!Biểu 01!D7");
    assertThat(Source.ofSheet("phuc-xa.xlsx", "Biểu 01", 7, 0))
        .hasToString("phuc-xa.xlsx!Biểu 01!7");
    assertThat(Source.ofSheet("phuc-xa.xlsx", "Biểu 01", 0, 0)).hasToString("phuc-xa.xlsx!Biểu 01");
    assertThat(Source.ofText("phuc-xa.csv", 12, 4)).hasToString("phuc-xa.csv:12:4");
    assertThat(Source.ofText("phuc-xa.csv", 12, 0)).hasToString("phuc-xa.csv:12");
    assertThat(Source.ofFile("plan.yaml")).hasToString("plan.yaml");
  }

  @Test
  void isOrderedByFileSheetRowAndColumn() {
    List<Source> ordered =
        List.of(
            Source.ofFile("a.csv"),
            Source.ofText("a.csv", 2, 9),
            Source.ofText("a.csv", 10, 1),
            Source.ofText("a.csv", 10, 2),
            Source.ofSheet("b.xlsx", "1", 5, 1),
            Source.ofSheet("b.xlsx", "2", 1, 1));

    assertThat(ordered.reversed().stream().sorted()).containsExactlyElementsOf(ordered);
  }
}
