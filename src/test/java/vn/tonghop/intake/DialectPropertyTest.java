package vn.tonghop.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Grid;

/// Whatever the cells are and however they are written, they are read back.
class DialectPropertyTest {

  private static final List<String> DELIMITERS =
      List.of(",", ";", "\t", "|", "||", "\t\t", ", ", "; ", " | ");
  private static final List<String> QUOTES = List.of("\"", "'");
  private static final List<String> ENDS = List.of("\n", "\r\n", "\r");
  private static final String LETTERS =
      "aăâbcdđeêghiklmnoôơpqrstuưvxyÁỆ ,;|\t\"'\n.:-/\\1234567890";

  static LongStream seeds() {
    return LongStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsCellForCellWhatAnyDialectWrites(long seed) {
    Random random = new Random(seed);
    List<List<String>> table = table(random);
    Style style =
        new Style(
            any(DELIMITERS, random), any(QUOTES, random), any(ENDS, random), random.nextBoolean());

    Grid grid = Texts.grid(style.write(table));

    assertThat(IntStream.range(0, grid.rows()).mapToObj(row -> Texts.row(grid, row)))
        .as("%s", style)
        .isEqualTo(table);
    assertThat(IntStream.range(0, grid.rows()).noneMatch(grid::doubtful)).isTrue();
  }

  private static List<List<String>> table(Random random) {
    int width = 2 + random.nextInt(5);
    List<List<String>> table = new ArrayList<>();
    table.add(
        IntStream.range(0, width).mapToObj(column -> "Cột " + (char) ('A' + column)).toList());
    for (int row = 0; row < 4 + random.nextInt(8); row++) {
      List<String> cells = new ArrayList<>();
      cells.add("Phường " + row);
      while (cells.size() < width) {
        cells.add(random.nextInt(3) == 0 ? text(random) : String.valueOf(random.nextInt(1000)));
      }
      table.add(cells);
    }
    return table;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    for (int length = random.nextInt(12); length > 0; length--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.append('y').toString();
  }

  private static String any(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  private record Style(String delimiter, String quote, String end, boolean all) {

    String write(List<List<String>> table) {
      StringBuilder text = new StringBuilder();
      for (List<String> row : table) {
        text.append(String.join(delimiter, row.stream().map(this::cell).toList())).append(end);
      }
      return text.toString();
    }

    private String cell(String cell) {
      boolean special = cell.chars().anyMatch(letter -> ",;|\t\"'\n".indexOf(letter) >= 0);
      return all || special ? quote + cell.replace(quote, quote + quote) + quote : cell;
    }
  }

  @Test
  void readsAWideTableWithAStrayQuoteInNoTimeToSpeakOf() {
    String wide =
        String.join(",", IntStream.range(0, 400).mapToObj(column -> "c" + column).toList());

    Grid grid = Texts.grid(wide + "\n" + wide.replace("c7,", "\"c7,") + "\n" + wide + "\n");

    assertThat(grid.text(1, 399)).isEqualTo("c399");
  }
}
