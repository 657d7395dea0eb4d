package vn.tonghop.intake;

import java.util.HashSet;
import java.util.Set;
import vn.tonghop.model.Grid;

/// Counts the cells that hold something and that nobody sees, because another one of the same
/// merged area lies over them.
final class Covered {

  /// Merged areas of an honest sheet do not overlap; those of a hostile one stop here.
  private static final long MOST = 2_000_000;

  private final Grid grid;
  private final Set<Long> covered = new HashSet<>();
  private long steps;

  private Covered(Grid grid) {
    this.grid = grid;
  }

  static long in(Grid grid) {
    Covered counting = new Covered(grid);
    grid.merged().forEach(counting::count);
    return counting.covered.size();
  }

  private void count(Grid.Area area) {
    for (int row = first(area.top());
        row < grid.rows() && grid.rowNumber(row) <= area.bottom() && steps < MOST;
        row++) {
      int end = Math.min(area.right() + 1, grid.width(row));
      boolean top = grid.rowNumber(row) == area.top();
      for (int column = area.left() + (top ? 1 : 0); column < end; column++) {
        steps++;
        if (!grid.text(row, column).isEmpty()) {
          covered.add((long) row << 32 | column);
        }
      }
      steps++;
    }
  }

  /// The first row whose number is not below one.
  private int first(int number) {
    int low = 0;
    int high = grid.rows();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (grid.rowNumber(middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
