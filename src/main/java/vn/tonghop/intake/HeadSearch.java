package vn.tonghop.intake;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.tonghop.model.Grid;

/// Finds the first head row of a grid's table.
///
/// A row of known heads wins wherever it stands; without one, the first row of texts over rows of
/// numbers; without that, a row of texts that starts with a known head. Title blocks hold labels
/// and values, which are none of these.
final class HeadSearch {

  /// Titles, addressees and the legal basis seldom take more.
  private static final int REACH = 40;

  /// Where nothing is found there, letters that stand above the table may be longer.
  private static final int FAR = 1000;

  private static final int BELOW = 6;
  private static final int LONGEST = 150;

  /// Title blocks of several cells a row are shorter.
  private static final int TITLE = 5;

  private final Grid grid;
  private final Look look;
  private final HeadPairs pairs;
  private final List<Grid.Area> areas;
  private final int reach;

  private HeadSearch(Grid grid, int reach) {
    this.grid = grid;
    this.reach = Math.min(grid.rows(), reach);
    this.look = new Look(grid);
    this.pairs = new HeadPairs(grid);
    int last = this.reach - 1;
    this.areas = last < 0 ? List.of() : Areas.within(grid, 1, grid.rowNumber(last) + 1);
  }

  /// The row of the grid; none where it has no table.
  static OptionalInt in(Grid grid) {
    OptionalInt near = new HeadSearch(grid, REACH).row();
    OptionalInt found =
        near.isPresent() || grid.rows() <= REACH ? near : new HeadSearch(grid, FAR).row();
    return found.isPresent() ? found : Headless.headAbove(grid);
  }

  private OptionalInt row() {
    for (int row = 0; row < reach; row++) {
      if (isNamed(row)) {
        return OptionalInt.of(row);
      }
    }
    for (int row = 0; row < reach; row++) {
      if (isOverFullTexts(row) || pairs.isOverSplits(row)) {
        return OptionalInt.of(row);
      }
      if (isShaped(row)) {
        return OptionalInt.of(first(row));
      }
    }
    for (int row = 0; row < reach; row++) {
      if (isOverTexts(row)) {
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }

  /// The first head row of a table that a row of texts was found to head.
  private int first(int row) {
    if (known(row) == 0 && pairs.isTitleOfNext(row)) {
      return row + 1;
    }
    return pairs.isSplit(row) ? row - 1 : row;
  }

  private boolean isNamed(int row) {
    int known = known(row);
    if (known < 2 || look.end(row) > Address.COLUMNS) {
      return false;
    }
    int filled = look.filled(row, 0, grid.width(row));
    if (known == filled && (filled > 2 || isOverTwoRows(row))) {
      return true;
    }
    return (filled > 2 || isFilledBelow(row)) && !isOutdone(row, known, filled);
  }

  private int known(int row) {
    int known = 0;
    for (int column = 0; column < grid.width(row); column++) {
      if (HeadWords.isHead(grid.text(row, column))) {
        known++;
      }
    }
    return known;
  }

  /// Whether two rows with numbers follow at once: under labels beside their values, none does.
  private boolean isOverTwoRows(int row) {
    int end = look.end(row);
    boolean both = row + 2 < grid.rows() && grid.rowNumber(row + 2) == grid.rowNumber(row) + 2;
    return both
        && look.filled(row + 1, 0, end) >= 2
        && look.anyNumeric(row + 1, 0, end)
        && look.filled(row + 2, 0, end) >= 2
        && look.anyNumeric(row + 2, 0, end);
  }

  private boolean isFilledBelow(int row) {
    for (int below = row + 1; below < end(row); below++) {
      if (look.filled(below, look.first(row), look.end(row)) >= 2) {
        return true;
      }
    }
    return false;
  }

  private int end(int row) {
    return Math.min(grid.rows(), row + 1 + BELOW);
  }

  /// Whether it is only labels beside their values, `Đơn vị | Phúc Xá | Kỳ | 2021-06`, and the
  /// heads stand below.
  private boolean isOutdone(int row, int known, int filled) {
    for (int below = row + 1; below < end(row); below++) {
      int knownBelow = known(below);
      boolean better = knownBelow > known || knownBelow >= 2 && filled - known >= known;
      if (better && look.first(below) <= look.first(row) && !isSame(row, below)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(int row, int other) {
    for (int column = 0; column < Math.max(grid.width(row), grid.width(other)); column++) {
      if (!grid.text(row, column).equals(grid.text(other, column))) {
        return false;
      }
    }
    return true;
  }

  private boolean isShaped(int row) {
    int left = look.first(row);
    int right = end(row, look.end(row));
    // A title that is merged over the whole table is one text, and heads nothing.
    boolean single = look.filled(row, left, right) < 2;
    if (right - left < 2
        || single
        || !isTextThroughout(row, left, right)
        || isBelowData(row)
        || isAboveGap(row, left, right)) {
      return false;
    }
    for (int below = row + 1; below < end(row); below++) {
      int filled = look.filled(below, left, right);
      boolean wide = filled >= 2 && filled >= right - left - 1 && look.end(below) <= right + 1;
      if (wide && look.anyNumeric(below, left, right)) {
        return true;
      }
    }
    return false;
  }

  /// Whether other texts as wide stand below a blank row, before the first number: then it is of a
  /// title block.
  private boolean isAboveGap(int row, int left, int right) {
    boolean gap = false;
    for (int below = row + 1; below < end(row) && !look.anyNumeric(below, left, right); below++) {
      gap |= look.end(below) == 0 || grid.rowNumber(below) > grid.rowNumber(below - 1) + 1;
      if (gap && look.end(below) == right && isTextThroughout(below, left, right)) {
        return true;
      }
    }
    return false;
  }

  /// Whether rows as full as this one stand above it, with numbers: then it is one of them.
  private boolean isBelowData(int row) {
    int filled = look.filled(row, 0, grid.width(row));
    int alike = 0;
    for (int above = 0; above < row; above++) {
      boolean full = filled > 2 && look.filled(above, 0, grid.width(above)) + 1 >= filled;
      alike += full && look.anyNumeric(above, 0, grid.width(above)) ? 1 : 0;
    }
    return alike > 1;
  }

  /// Whether it heads answers such as `có` and `không`, with no number among them.
  private boolean isOverTexts(int row) {
    int left = look.first(row);
    int right = end(row, look.end(row));
    return right - left >= 2
        && row + 1 < grid.rows()
        && isTextThroughout(row, left, right)
        && HeadWords.isHead(grid.text(row, left))
        && !HeadWords.isHead(grid.text(row + 1, left))
        && look.filled(row + 1, left, right) >= 2;
  }

  /// Whether it heads rows of texts alone: all above it are single cells, and the next row fills as
  /// many cells as it does. A title block of several cells may look so too, but heads follow it
  /// soon.
  private boolean isOverFullTexts(int row) {
    int left = look.first(row);
    int right = look.end(row);
    return right - left >= 3
        && row + 2 < grid.rows()
        && isTextThroughout(row, left, right)
        && look.end(row + 1) == right
        && look.filled(row + 1, left, right) == right - left
        && IntStream.range(0, row).allMatch(above -> look.filled(above, 0, grid.width(above)) < 2)
        && IntStream.range(row + 1, Math.min(grid.rows(), row + TITLE)).noneMatch(this::isShaped);
  }

  private boolean isTextThroughout(int row, int left, int right) {
    if (right > Address.COLUMNS) {
      return false;
    }
    for (int column = left; column < right; column++) {
      String text = grid.text(row, column);
      boolean blank = text.isBlank() && !isCovered(row, column);
      if (blank || text.length() > LONGEST || text.indexOf(':') >= 0 || look.numeric(row, column)) {
        return false;
      }
    }
    // Over two columns, a row of texts may as well be a label and its value.
    return right - left > 2 || row + 1 < grid.rows() && !look.numeric(row + 1, left);
  }

  private boolean isCovered(int row, int column) {
    return areas.stream().anyMatch(area -> Areas.holds(area, grid.rowNumber(row), column));
  }

  private int end(int row, int right) {
    return areas.stream()
        .filter(area -> Areas.holds(area, grid.rowNumber(row), right - 1))
        .mapToInt(area -> area.right() + 1)
        .max()
        .orElse(right);
  }
}
