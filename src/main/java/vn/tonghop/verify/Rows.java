package vn.tonghop.verify;

import java.util.List;

/// Makes one sentence of a row of a table.
final class Rows {

  private Rows() {}

  /// The cells of a row that hold anything, with a bar between.
  static Passage passage(List<Chart.Box> row) {
    Passage.Builder passage = new Passage.Builder();
    for (Chart.Box box : row) {
      if (!box.text().isBlank()) {
        if (!passage.isEmpty()) {
          passage.add(" | ");
        }
        passage.add(text(box), box.place());
      }
    }
    return passage.build();
  }

  /// A stored number has a point before its decimals, and none between its thousands: three
  /// decimals must not be taken for a group.
  private static String text(Chart.Box box) {
    return box.stored() && box.text().matches("\\d{1,3}\\.\\d{3}") ? box.text() + "0" : box.text();
  }

  static boolean blank(List<Chart.Box> row) {
    return row.stream().allMatch(box -> box.text().isBlank());
  }
}
