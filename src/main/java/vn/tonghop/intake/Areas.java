package vn.tonghop.intake;

import java.util.List;
import vn.tonghop.model.Grid;

/// Questions about merged areas.
final class Areas {

  private Areas() {}

  /// Nobody merges more in the heads of a table; a hostile file would, to keep us busy.
  private static final int MOST = 2000;

  /// The areas that start from one row number to before another.
  static List<Grid.Area> within(Grid grid, int from, int to) {
    return grid.merged().stream()
        .filter(area -> from <= area.top() && area.top() < to)
        .limit(MOST)
        .toList();
  }

  static boolean holds(Grid.Area area, int rowNumber, int column) {
    return area.top() <= rowNumber
        && rowNumber <= area.bottom()
        && area.left() <= column
        && column <= area.right();
  }

  static boolean isWide(Grid.Area area) {
    return area.left() < area.right();
  }
}
