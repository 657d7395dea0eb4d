package vn.tonghop.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.DialectProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;

class TextReaderTest {

  private static final String LONG =
      "Đơn vị,Kỳ,Chỉ tiêu,Kết quả\nPhúc Xá,2021-06,Cai nghiện,3\nTrúc Bạch,2021-06,Cai nghiện,4\n";

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t'})
  void findsTheDelimiter(char delimiter) {
    Grid grid = Texts.grid(LONG.replace(',', delimiter));

    assertThat(grid.rows()).isEqualTo(3);
    assertThat(Texts.row(grid, 1)).containsExactly("Phúc Xá", "2021-06", "Cai nghiện", "3");
  }

  @Test
  void takesDecimalCommasForNoDelimiter() {
    Grid grid = Texts.grid("Đơn vị;Kết quả\nPhúc Xá;118,75\nTrúc Bạch;3,5\nCống Vị;0,5\n");

    assertThat(Texts.row(grid, 1)).containsExactly("Phúc Xá", "118,75");
  }

  @Test
  void looksForTheDelimiterOutsideQuotes() {
    Grid grid = Texts.grid("a;b\n\"x, y, z\";1\n\"x, y, z\";2\n\"x, y, z\";3\n");

    assertThat(Texts.row(grid, 1)).containsExactly("x, y, z", "1");
  }

  @Test
  void takesTheDelimiterThatTheFileStates() {
    Received received = Texts.receive("sep=|\r\nĐơn vị|Kết quả\r\nPhúc Xá|1,5\r\n");

    assertThat(received.encoding()).isEqualTo("UTF-8, `|`");
    Grid grid = received.grids().getFirst();
    assertThat(Texts.row(grid, 1)).containsExactly("Phúc Xá", "1,5");
    assertThat(grid.rowNumber(0)).isEqualTo(2);
    assertThat(grid.rowNumber(1)).isEqualTo(3);
  }

  @Test
  void countsLinesAndNotRows() {
    Grid grid = Texts.grid("a,b\r\n\"one\r\ntwo\",1\r\n\r\n,\r\nx,2\r\ny,3");

    assertThat(grid.rows()).isEqualTo(4);
    assertThat(grid.text(1, 0)).isEqualTo("one\r\ntwo");
    assertThat(grid.source(1, 1)).isEqualTo(new Source("a.csv", Optional.empty(), 2, 2));
    assertThat(grid.rowNumber(2)).isEqualTo(6);
    assertThat(grid.rowNumber(3)).isEqualTo(7);
  }

  @Test
  void countsLinesThatEndAsOldMacsEndThem() {
    Grid grid = Texts.grid("a,b\rx,1\r\ry,2\r");

    assertThat(grid.rowNumber(1)).isEqualTo(2);
    assertThat(grid.rowNumber(2)).isEqualTo(4);
  }

  @Test
  void keepsRaggedRowsAsTheyStand() {
    Grid grid = Texts.grid("a,b,c\n1\n1,2,3,4\n");

    assertThat(grid.width(1)).isEqualTo(1);
    assertThat(grid.text(1, 2)).isEmpty();
    assertThat(Texts.row(grid, 2)).containsExactly("1", "2", "3", "4");
  }

  @Test
  void keepsBlanksAndQuotesInsideCells() {
    Grid grid = Texts.grid("a,b\n\" x \",\"say \"\"no\"\"\"\n");

    assertThat(Texts.row(grid, 1)).containsExactly(" x ", "say \"no\"");
  }

  @Test
  void readsAByteOrderMarkAsNoText() {
    Received received = Texts.receive("\uFEFF" + LONG);

    assertThat(received.encoding()).isEqualTo("UTF-8, BOM, `,`");
    assertThat(received.grids().getFirst().text(0, 0)).isEqualTo("Đơn vị");
  }

  @Test
  void readsUtf16() {
    assertThat(inEncoding(UTF_16LE).encoding()).isEqualTo("UTF-16LE, BOM, `,`");
    assertThat(inEncoding(UTF_16BE).encoding()).isEqualTo("UTF-16BE, BOM, `,`");
    assertThat(inEncoding(UTF_16BE).grids().getFirst().text(1, 0)).isEqualTo("Phúc Xá");
  }

  private static Received inEncoding(Charset charset) {
    return Intake.receive("a.csv", ("\uFEFF" + LONG).getBytes(charset));
  }

  @Test
  void bringsTextIntoNfc() {
    Grid grid = Texts.grid(Normalizer.normalize(LONG, Normalizer.Form.NFD));

    assertThat(grid.text(0, 0)).isEqualTo("Đơn vị");
    assertThat(grid.text(1, 0)).isEqualTo("Phúc Xá");
  }

  @Test
  void namesTheFirstLineThatIsNoUtf8() {
    Received received = Intake.receive("a.csv", "a,b\nx,1\nPh\u00FAc,2\n".getBytes(ISO_8859_1));

    assertThat(received.kind()).isEqualTo(Kind.UNREADABLE);
    assertThat(received.findings())
        .containsExactly(new Finding(new IntakeProblem.NotUtf8(3), Source.ofText("a.csv", 3, 0)));
  }

  @Test
  void letsAReplacementCharacterStandThatTheFileHolds() {
    assertThat(Texts.grid("a,b\n\uFFFD,1\n").text(1, 0)).isEqualTo("\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a,b\nx,1\n\"y,2\nz,3\nu,\"4\"\nv,5\n", "a,b\nx,1\n\"y\"y,2\nz,3\n"})
  void readsARowWhoseQuoteDoesNotCloseWhereOnlyOneWayFits(String text) {
    Received received = Texts.receive(text);

    assertThat(received.grids().getFirst().text(2, 1)).isEqualTo("2");
    assertThat(received.grids().getFirst().text(3, 1)).isEqualTo("3");
    assertThat(received.findings())
        .containsExactly(
            new Finding(new DialectProblem.QuotesRepaired(), Source.ofText("a.csv", 3, 0)));
  }

  @Test
  void doubtsARowWhoseQuoteNothingCloses() {
    Received received = Texts.receive("a,b\nx,1\n\"y,2\nz,3\n");
    Grid grid = received.grids().getFirst();

    assertThat(received.findings())
        .containsExactly(
            new Finding(new IntakeProblem.UnclosedQuote(3), Source.ofText("a.csv", 3, 0)));
    assertThat(IntStream.range(0, 4).filter(grid::doubtful)).containsExactly(2);
  }

  @Test
  void doubtsRowsThatAQuoteSwallows() {
    Received received = Texts.receive("a,b\nu,0\nx,\"1\ny,2\nz,3\"\nv,4\n");
    Grid grid = received.grids().getFirst();

    assertThat(received.findings())
        .containsExactly(
            new Finding(new DialectProblem.QuoteSwallowsRows(3), Source.ofText("a.csv", 3, 0)));
    assertThat(grid.rows()).isEqualTo(6);
    assertThat(IntStream.range(0, 6).filter(grid::doubtful)).containsExactly(2, 3, 4);
  }
}
