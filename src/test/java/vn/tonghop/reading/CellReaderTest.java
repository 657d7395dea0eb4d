package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.NumberStyle;

class CellReaderTest {

  private static final CellReader PLAIN = new CellReader(Tables.PLAN);
  private static final CellReader VI = new CellReader(Tables.plan(false, NumberStyle.VI, Map.of()));

  private static Content text(String cell, String indicator) {
    return PLAIN.read(cell, CellKind.TEXT, Tables.indicator(indicator));
  }

  private static String code(Content content) {
    return content instanceof Content.Bad(CellProblem problem)
        ? problem.code()
        : content.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          38       | 38
          06       | 6
          1.234    | 1234
          1,234    | 1234
          1 234    | 1234
          12 người | 12
          12người  | 12
          12 NGUOI | 12
          12,0     | 12
          """)
  void readsACount(String cell, long value) {
    assertThat(text(cell, "rehab")).isEqualTo(new Content.Value(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12O       | not-a-number
          12 vụ     | not-a-number
          80%       | not-a-number
          38/32     | not-a-number
          x         | not-a-number
          (5)       | not-a-number
          1234567890123456 | not-a-number
          3.46      | fraction
          1,5       | fraction
          -5        | negative
          3/12/2021 | date-for-number
          2021-12-03 | date-for-number
          """)
  void refusesWhatIsNoCount(String cell, String code) {
    assertThat(code(text(cell, "rehab"))).isEqualTo(code);
  }

  @Test
  void saysWhatALetterWasProbablyMeantToBe() {
    assertThat(text("12O", "rehab"))
        .isEqualTo(
            new Content.Bad(
                new CellProblem.NotANumber("12O", CellProblem.Slip.LETTER, Optional.of("120"))));
  }

  @Test
  void takesAStoredNumberAsItIs() {
    assertThat(PLAIN.read("3.46", CellKind.NUMBER, Tables.indicator("rehab")))
        .isEqualTo(new Content.Bad(new CellProblem.Fraction("3.46", Optional.of("3460"))));
    assertThat(PLAIN.read("1.234", CellKind.NUMBER, Tables.indicator("doses")))
        .isEqualTo(new Content.Value(1234));
    assertThat(PLAIN.read("1.7E+3", CellKind.NUMBER, Tables.indicator("rehab")))
        .isEqualTo(new Content.Value(1700));
  }

  @Test
  void countsFifteenDigitsOfAStoredNumberAsSpreadsheetsDo() {
    assertThat(PLAIN.read("12.100000000000001", CellKind.NUMBER, Tables.indicator("funds")))
        .isEqualTo(new Content.Value(1210));
  }

  @Test
  void refusesAStoredNumberOfAnyExponent() {
    assertThat(code(PLAIN.read("1E+999999999", CellKind.NUMBER, Tables.indicator("rehab"))))
        .isEqualTo("not-a-number");
    assertThat(code(PLAIN.read("1E-999999999", CellKind.NUMBER, Tables.indicator("rehab"))))
        .isEqualTo("fraction");
  }

  @Test
  void letsThePlansStyleDecideBetweenThousandsAndDecimals() {
    assertThat(text("1.234", "doses")).isEqualTo(new Content.Value(1_234));
    assertThat(text("1,234", "doses")).isEqualTo(new Content.Value(1_234_000));
    assertThat(VI.read("1.234", CellKind.TEXT, Tables.indicator("doses")))
        .isEqualTo(new Content.Value(1_234_000));
    assertThat(VI.read("1,234", CellKind.TEXT, Tables.indicator("doses")))
        .isEqualTo(new Content.Value(1_234));
  }

  @Test
  void refusesWhatStyleAndDecimalsDoNotDecide() {
    assertThat(text("1.234", "funds"))
        .isEqualTo(new Content.Bad(new CellProblem.AmbiguousNumber("1.234", "1234", "1.234")));
    assertThat(text("1,234", "funds")).isEqualTo(new Content.Value(123_400));
    assertThat(code(text("1,2345", "funds"))).isEqualTo("too-many-decimals");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "–", "—", "không phát sinh", "Khong phat sinh", "KPS", "không có", "không"})
  void readsNil(String cell) {
    assertThat(text(cell, "rehab")).isEqualTo(Content.NIL);
    assertThat(code(text(cell, "addicts"))).isEqualTo("nil-on-stock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "…", "...", ". . ."})
  void readsMissing(String cell) {
    assertThat(text(cell, "rehab")).isEqualTo(Content.MISSING);
    assertThat(text(cell, "model")).isEqualTo(Content.MISSING);
    assertThat(text(cell, "inspected-share")).isEqualTo(Content.MISSING);
    assertThat(text(cell, "remarks")).isEqualTo(Content.MISSING);
  }

  @ParameterizedTest
  @CsvSource({
    "x,1",
    "X,1",
    "có,1",
    "Yes,1",
    "1,1",
    "đạt,1",
    "1/1,1",
    "không,0",
    "không có,0",
    "no,0",
    "0,0",
    "0/1,0"
  })
  void readsYesAndNo(String cell, long value) {
    assertThat(text(cell, "model")).isEqualTo(new Content.Value(value));
  }

  @Test
  void refusesWhatIsNeitherYesNorNo() {
    assertThat(code(text("10/10", "model"))).isEqualTo("not-yes-or-no");
    assertThat(code(text("5", "model"))).isEqualTo("not-yes-or-no");
  }

  @Test
  void readsBothPartsOfAShare() {
    assertThat(text("381/608", "inspected-share")).isEqualTo(new Content.Ratio(381, 608));
    assertThat(text("1.381 / 2.608", "inspected-share")).isEqualTo(new Content.Ratio(1381, 2608));
    assertThat(code(text("62,66%", "inspected-share"))).isEqualTo("bare-percent");
    assertThat(code(text("38", "inspected-share"))).isEqualTo("bare-percent");
    assertThat(code(text("381/6O8", "inspected-share"))).isEqualTo("not-a-number");
    assertThat(text("không phát sinh", "inspected-share")).isEqualTo(Content.NIL);
  }

  @Test
  void keepsTextsAsTheyAre() {
    assertThat(text(" Thiếu biên chế. ", "remarks"))
        .isEqualTo(new Content.Words("Thiếu biên chế."));
    assertThat(text("Không phát sinh", "remarks")).isEqualTo(Content.NIL);
  }

  @Test
  void refusesDatesAndFormulasWithoutValue() {
    assertThat(code(PLAIN.read("2021-12-03", CellKind.DATE, Tables.indicator("rehab"))))
        .isEqualTo("date-for-number");
    assertThat(code(PLAIN.read("2021-10-10", CellKind.DATE, Tables.indicator("inspected-share"))))
        .isEqualTo("date-for-number");
    assertThat(code(PLAIN.read("#REF!", CellKind.ERROR, Tables.indicator("rehab"))))
        .isEqualTo("broken-formula");
    assertThat(code(PLAIN.read("SUM(A1:A2)", CellKind.UNCALCULATED, Tables.indicator("rehab"))))
        .isEqualTo("uncalculated-formula");
    assertThat(PLAIN.read("true", CellKind.BOOLEAN, Tables.indicator("model")))
        .isEqualTo(new Content.Value(1));
    assertThat(code(PLAIN.read("true", CellKind.BOOLEAN, Tables.indicator("rehab"))))
        .isEqualTo("not-a-number");
  }
}
