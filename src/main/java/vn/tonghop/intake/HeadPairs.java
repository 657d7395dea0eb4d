package vn.tonghop.intake;

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

  /// Whether the next row that is not blank splits what it leaves blank, and numbers follow: heads
  /// in two rows, `TRAVEL,,,Total` over `,Air,Rail,`.
  boolean isOverSplits(int row) {
    int left = look.first(row);
    int below = row + 1 < grid.rows() && look.end(row + 1) == 0 ? row + 2 : row + 1;
    if (below + 1 >= grid.rows() || look.first(below) <= left || !look.filled(below + 1, left)) {
      return false;
    }
    int right = Math.max(look.end(row), look.end(below));
    return look.filled(row, left, right) > 2
        && look.filled(below, left, right) > 1
        && !look.anyNumeric(row, left, right)
        && !look.anyNumeric(below, left, right)
        && IntStream.range(left, right)
            .allMatch(at -> look.filled(row, at) || look.filled(below, at))
        && look.anyNumeric(below + 1, left, right);
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
