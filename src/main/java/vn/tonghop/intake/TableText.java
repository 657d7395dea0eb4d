package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// A located table as rows of text.
public final class TableText {

  private TableText() {}

  /// The heads, where there are any, then the body without blank rows and repeated heads. Totals
  /// are kept, short rows are padded to the width of the heads, and cells beyond it are kept. A
  /// text that is merged over several rows stands in each of them; a number never does.
  public static List<List<String>> rows(Table table) {
    List<List<String>> rows = new ArrayList<>();
    int width = width(table);
    if (!table.headless()) {
      List<String> heads = new ArrayList<>(table.heads());
      heads.addAll(Collections.nCopies(width - table.right(), ""));
      rows.add(heads);
    }
    Look look = new Look(table.grid());
    MergedTexts merged = new MergedTexts(table);
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      int end = Math.max(width, look.end(row));
      if (look.filled(row, table.left(), end) > 0 && !isRepeatedHead(table, look, row)) {
        rows.add(cells(table, merged, row, end));
      }
    }
    return rows;
  }

  /// The column after the last: blank columns at the end count where a text has them in every row.
  private static int width(Table table) {
    Grid grid = table.grid();
    int width = grid.width(table.headTop());
    boolean even =
        grid.sheet().isEmpty()
            && IntStream.range(table.headTop(), table.bodyEnd())
                .allMatch(row -> grid.width(row) == width);
    return even ? Math.max(width, table.right()) : table.right();
  }

  /// What can be seen of cells in which no table is found: the rows from the first that has as many
  /// cells as any.
  public static List<List<String>> seen(Grid grid) {
    int width = 0;
    for (int row = 0; row < grid.rows(); row++) {
      width = Math.max(width, new Look(grid).end(row));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      if (!rows.isEmpty() || new Look(grid).end(row) * 2 > width) {
        rows.add(cells(grid, row, width));
      }
    }
    return rows;
  }

  private static List<String> cells(Grid grid, int row, int end) {
    return IntStream.range(0, end).mapToObj(column -> grid.text(row, column)).toList();
  }

  private static List<String> cells(Table table, MergedTexts merged, int row, int end) {
    List<String> cells = new ArrayList<>(end - table.left());
    for (int column = table.left(); column < end; column++) {
      cells.add(merged.text(row, column));
    }
    return cells;
  }

  /// Printed over several pages, a table often repeats its heads on each.
  private static boolean isRepeatedHead(Table table, Look look, int row) {
    for (int head = table.headTop(); head < table.bodyTop(); head++) {
      if (repeats(table, look, head, row)) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(Table table, Look look, int head, int row) {
    Grid grid = table.grid();
    int same = 0;
    for (int column = table.left(); column < look.end(row); column++) {
      String text = grid.text(row, column).strip();
      if (text.isEmpty()) {
        continue;
      }
      if (!text.equalsIgnoreCase(grid.text(head, column).strip())) {
        return false;
      }
      same++;
    }
    return same > 1;
  }
}
