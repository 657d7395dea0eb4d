package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// Finds the tables of a grid, one below the other: their heads, and their bodies between the title
/// block and the notes and signatures.
final class TableFinder {

  private TableFinder() {}

  static List<Table> find(Grid grid) {
    List<Table> tables = new ArrayList<>();
    OptionalInt top = HeadSearch.in(grid);
    if (top.isEmpty()) {
      return Headless.in(grid).map(table -> ended(table, grid.rows())).stream().toList();
    }
    while (top.isPresent()) {
      Table headed = headed(grid, top.getAsInt());
      top = new NextHead(headed).row();
      tables.add(ended(headed, top.orElse(grid.rows())));
    }
    return tables;
  }

  /// A table without its body.
  private static Table headed(Grid grid, int top) {
    HeadBlock block = new HeadBlock(grid, top);
    int right = block.right();
    int bodyTop = block.end();
    if (bodyTop < grid.rows() && ColumnNumbers.isRow(grid, bodyTop, block.left(), right)) {
      bodyTop++;
    }
    int left = left(grid, block.left(), bodyTop);
    return new Table(grid, block.heads(left, right), left, top, bodyTop, bodyTop);
  }

  /// The table with its body, above a row.
  private static Table ended(Table table, int bottom) {
    int end = new Body(table.grid(), table.bodyTop(), bottom, table.left(), table.right()).end();
    return new Table(
        table.grid(), table.heads(), table.left(), table.headTop(), table.bodyTop(), end);
  }

  /// Columns that hold data but have no head, as the running number often has none, belong to the
  /// table.
  private static int left(Grid grid, int headed, int bodyTop) {
    int left = headed;
    while (left > 0 && bodyTop < grid.rows() && !grid.text(bodyTop, left - 1).isBlank()) {
      left--;
    }
    return left;
  }
}
