package vn.tonghop.intake;

import vn.tonghop.model.Grid;

/// Questions about merged areas.
final class Areas {

  private Areas() {}

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
