package vn.tonghop.intake;

import java.util.BitSet;
import java.util.stream.IntStream;
import vn.tonghop.model.Grid;

/// What two rows of texts, one above the other, say together of where the heads begin.
final class HeadPairs {

  private static final int BELOW = 6;

  private final Grid grid;
  private final Look look;

  HeadPairs(Grid grid) {
    this.grid = grid;
    this.look = new Look(grid);
  }

  /// Whether it splits the heads right above it, and leaves blank what they do not split.
  boolean isSplit(int row) {
    int first = look.first(row);
    if (row == 0 || first == 0 || grid.rowNumber(row - 1) + 1 != grid.rowNumber(row)) {
      return false;
    }
    int width = grid.width(row - 1);
    return look.first(row - 1) < first
        && look.filled(row - 1, 0, first) == first - look.first(row - 1)
        && look.filled(row - 1, first, width) > 0
        && look.end(row - 1) <= look.end(row)
        && !look.anyNumeric(row - 1, 0, width);
  }

  /// Whether the rows below it split what it leaves blank, and numbers follow: heads in several
  /// rows, `TRAVEL,,,Total` over `,Air,Rail,`, with blank rows between them or none.
  boolean isOverSplits(int row) {
    int left = look.first(row);
    if (look.filled(row, left, look.end(row)) < 3 || look.anyNumeric(row, left, look.end(row))) {
      return false;
    }
    BitSet headed = filled(row);
    int rows = 1;
    int below = row + 1;
    while (below < grid.rows() && rows < HeadBlock.MOST_ROWS && splits(below, left)) {
      headed.or(filled(below));
      rows += look.end(below) > 0 ? 1 : 0;
      below++;
    }
    return rows > 1
        && below < grid.rows()
        && look.filled(below, left)
        && look.anyNumeric(below, left, look.end(below))
        && headed.nextClearBit(left) >= headed.length();
  }

  private boolean splits(int row, int left) {
    int cells = look.filled(row, 0, grid.width(row));
    boolean subheads = cells > 1 && look.first(row) > left;
    return cells == 0 || subheads && !look.anyNumeric(row, 0, grid.width(row));
  }

  private BitSet filled(int row) {
    BitSet filled = new BitSet();
    IntStream.range(0, grid.width(row)).filter(at -> look.filled(row, at)).forEach(filled::set);
    return filled;
  }

  /// Whether it is a title that a delimiter within it cut: it has more cells than any row below,
  /// and the next row heads them all.
  boolean isTitleOfNext(int row) {
    int below = row + 2;
    if (below >= grid.rows()) {
      return false;
    }
    int end = look.end(below);
    return look.end(row) > end
        && look.end(row + 1) == end
        && look.filled(row + 1, 0, end) == end
        && !look.anyNumeric(row + 1, 0, end)
        && IntStream.range(below, Math.min(grid.rows(), below + BELOW))
            .allMatch(data -> look.end(data) == end && look.anyNumeric(data, 0, end));
  }
}
