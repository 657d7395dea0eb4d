package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Grid;

/// The one to four rows that head a table, and the text over each column.
final class HeadBlock {

  static final int MOST_ROWS = 4;

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
    this.areas = Areas.within(grid, number, number + MOST_ROWS);
    this.end = top + 1;
    while (end < grid.rows() && end - top < MOST_ROWS) {
      if (continues(end)) {
        end++;
      } else if (isGap(end)) {
        end += 2;
      } else {
        break;
      }
    }
  }

  /// Whether a row is blank and the next one goes on with the heads.
  private boolean isGap(int row) {
    return row + 1 < grid.rows()
        && look.filled(row, 0, grid.width(row)) == 0
        && look.first(row + 1) > left()
        && !look.anyNumeric(row + 1, 0, grid.width(row + 1))
        && splitsFlat(row + 1);
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

  /// The text over each column; the texts of several rows are joined.
  List<String> heads(int from, int to) {
    List<String[]> rows = new ArrayList<>();
    for (int row = top; row < end; row++) {
      rows.add(texts(row, from, to));
    }
    List<String> heads = new ArrayList<>();
    for (int column = 0; column < to - from; column++) {
      heads.add(rows.size() == 1 ? rows.getFirst()[column] : joined(rows, column));
    }
    return heads;
  }

  private static String joined(List<String[]> rows, int column) {
    List<String> parts = new ArrayList<>();
    for (String[] row : rows) {
      String part = row[column].strip();
      if (!part.isEmpty() && (parts.isEmpty() || !parts.getLast().equals(part))) {
        parts.add(part);
      }
    }
    return String.join(" / ", parts);
  }

  /// What a row says over each column: its own text, or that of the area or group it belongs to. In
  /// a file without merged cells a group's head stands over its first column only.
  private String[] texts(int row, int from, int to) {
    String[] texts = new String[to - from];
    String group = "";
    for (int column = from; column < to; column++) {
      boolean parted = filledBelow(row, column);
      String text = grid.text(row, column);
      if (!text.isBlank()) {
        group = parted ? text : "";
      } else {
        text = merged(row, column).orElse(parted ? group : "");
      }
      texts[column - from] = text;
    }
    return texts;
  }

  private Optional<String> merged(int row, int column) {
    int number = grid.rowNumber(row);
    return areas.stream()
        .filter(area -> Areas.holds(area, number, column))
        .findFirst()
        .map(this::anchor);
  }

  private String anchor(Grid.Area area) {
    for (int row = top; row < end; row++) {
      if (grid.rowNumber(row) == area.top()) {
        return grid.text(row, area.left());
      }
    }
    return "";
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
