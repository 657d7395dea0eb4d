package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Grid;

/// The one to four rows that head a table, and the text over each column.
final class HeadBlock {

  private static final int MOST_ROWS = 4;

  private final Grid grid;
  private final Look look;
  private final List<Grid.Area> areas;
  private final int top;
  private int end;

  /// @param top the first head row
  HeadBlock(Grid grid, int top) {
    this.grid = grid;
    this.look = new Look(grid);
    this.top = top;
    int number = grid.rowNumber(top);
    this.areas =
        grid.merged().stream()
            .filter(area -> area.top() >= number && area.top() < number + MOST_ROWS)
            .toList();
    this.end = top + 1;
    while (end < grid.rows() && end - top < MOST_ROWS && continues(end)) {
      end++;
    }
  }

  /// The row after the heads.
  int end() {
    return end;
  }

  int left() {
    int left = Integer.MAX_VALUE;
    for (int row = top; row < end; row++) {
      left = Math.min(left, look.first(row));
    }
    return left;
  }

  /// The column after the last head.
  int right() {
    int right = 0;
    for (int row = top; row < end; row++) {
      int last = look.end(row);
      right = Math.max(right, last);
      for (Grid.Area area : areas) {
        if (Areas.holds(area, grid.rowNumber(row), last - 1)) {
          right = Math.max(right, area.right() + 1);
        }
      }
    }
    return right;
  }

  /// The text over a column; the texts of several rows are joined.
  String text(int column) {
    if (end == top + 1) {
      return text(top, column);
    }
    List<String> parts = new ArrayList<>();
    for (int row = top; row < end; row++) {
      String part = text(row, column).strip();
      if (!part.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(part))) {
        parts.add(part);
      }
    }
    return String.join(" / ", parts);
  }

  private String text(int row, int column) {
    if (look.filled(row, column)) {
      return grid.text(row, column);
    }
    for (Grid.Area area : areas) {
      if (Areas.holds(area, grid.rowNumber(row), column)) {
        return anchor(area);
      }
    }
    return row + 1 < end ? groupAt(row, column) : "";
  }

  private String anchor(Grid.Area area) {
    for (int row = top; row < end; row++) {
      if (grid.rowNumber(row) == area.top()) {
        return grid.text(row, area.left());
      }
    }
    return "";
  }

  /// In a file without merged cells a group's head stands over its first column only.
  private String groupAt(int row, int column) {
    if (!filledBelow(row, column)) {
      return "";
    }
    int group = column;
    while (group > 0 && !look.filled(row, group)) {
      group--;
    }
    return filledBelow(row, group) ? grid.text(row, group) : "";
  }

  private boolean filledBelow(int row, int column) {
    for (int below = row + 1; below < end; below++) {
      if (look.filled(below, column)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a row goes on with the heads above it.
  private boolean continues(int row) {
    int number = grid.rowNumber(row);
    boolean spanned =
        areas.stream()
            .anyMatch(area -> area.top() < number && number <= area.bottom() && isInBlock(area));
    if (spanned) {
      return true;
    }
    int left = left();
    if (look.filled(row, left) || look.anyNumeric(row, 0, grid.width(row))) {
      return false;
    }
    return splitsMerged(row) || splitsFlat(row);
  }

  private boolean isInBlock(Grid.Area area) {
    return !anchor(area).isBlank();
  }

  /// Whether it fills columns under a head that is merged over several.
  private boolean splitsMerged(int row) {
    int above = grid.rowNumber(end - 1);
    return areas.stream()
        .filter(area -> area.bottom() == above && Areas.isWide(area))
        .anyMatch(area -> look.filled(row, area.left(), area.right() + 1) > 0);
  }

  /// The same where nothing is merged: the row fills what is blank above it, and a row that starts
  /// where the heads start comes next.
  private boolean splitsFlat(int row) {
    boolean fillsGap = false;
    for (int column = left(); column < grid.width(row); column++) {
      fillsGap |= look.filled(row, column) && !look.filled(end - 1, column);
    }
    return fillsGap
        && look.filled(row, 0, grid.width(row)) > 1
        && row + 1 < grid.rows()
        && (look.filled(row + 1, left()) || !look.anyNumeric(row + 1, 0, grid.width(row + 1)));
  }
}
