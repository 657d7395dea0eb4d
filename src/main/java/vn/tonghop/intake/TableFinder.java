package vn.tonghop.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// Finds the main table of a grid: its heads, and its body between the title block and the notes
/// and signatures.
final class TableFinder {

  private TableFinder() {}

  static Optional<Table> find(Grid grid) {
    OptionalInt top = HeadSearch.in(grid);
    return top.isPresent() ? Optional.of(table(grid, top.getAsInt())) : Optional.empty();
  }

  private static Table table(Grid grid, int top) {
    HeadBlock block = new HeadBlock(grid, top);
    int right = block.right();
    int bodyTop = block.end();
    if (bodyTop < grid.rows() && ColumnNumbers.isRow(grid, bodyTop, block.left(), right)) {
      bodyTop++;
    }
    int left = left(grid, block.left(), bodyTop);
    List<String> heads = block.heads(left, right);
    int end = new Body(grid, bodyTop, left, right).end();
    return new Table(grid, heads, left, top, bodyTop, end);
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
