package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Plan;

/// Every row of `docs/numbers.md` holds.
class NumbersReferenceTest {

  private static final Path TABLE = Path.of("docs/numbers.md");

  /// A row of the table.
  record Row(String written, String asked, String result) {}

  static Stream<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
        .map(line -> line.split("\\|", -1))
        .filter(cells -> !cells[1].strip().equals("written"))
        .map(cells -> new Row(written(cells[1].strip()), cells[2].strip(), cells[3].strip()));
  }

  private static String written(String cell) {
    return cell.isEmpty() ? "" : cell.substring(1, cell.length() - 1).replace("<nbsp>", "\u00a0");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowHolds(Row row) {
    List<String> asked = List.of(row.asked().split(" ", -1));
    NumberStyle style = asked.contains("vi") ? NumberStyle.VI : NumberStyle.PLAIN;
    Plan plan = Tables.plan(false, style, Map.of());
    Indicator indicator = indicator(plan, asked);
    CellKind kind = row.written().isEmpty() ? CellKind.BLANK : kind(asked);

    assertThat(spelt(new CellReader(plan).read(row.written(), kind, indicator), indicator))
        .isEqualTo(row.result());
  }

  @Test
  void theTableIsLongEnoughToRelyOn() throws IOException {
    assertThat(rows()).hasSizeGreaterThan(150);
  }

  private static CellKind kind(List<String> asked) {
    return asked.getFirst().equals("stored") ? CellKind.NUMBER : CellKind.TEXT;
  }

  private static Indicator indicator(Plan plan, List<String> asked) {
    int decimals = asked.size() > 1 ? Integer.parseInt(asked.get(1)) : 0;
    return switch (asked.getFirst()) {
      case "count", "stored" ->
          Tables.indicator("people", "Số người", "người", Measure.FLOW, decimals);
      case "stock" -> Tables.indicator("held", "Số người", "người", Measure.STOCK, decimals);
      case "yes-no" -> Tables.indicator("done", "Triển khai", "", Measure.YES_NO, 0);
      case "share" -> plan.indicators().get(plan.indicator("inspected-share"));
      default -> throw new IllegalArgumentException(asked.toString());
    };
  }

  private static String spelt(Content content, Indicator indicator) {
    return switch (content) {
      case Content.Value(long value) ->
          BigDecimal.valueOf(value, indicator.decimals()).stripTrailingZeros().toPlainString();
      case Content.Ratio(long part, long whole) -> part + "/" + whole;
      case Content.Nil() -> "nil";
      case Content.Missing() -> "missing";
      case Content.Bad bad -> bad.problem().code();
      case Content.Words _, Content.Done _ -> "text";
    };
  }
}
