package vn.tonghop.intake;

import java.util.List;
import java.util.OptionalInt;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// Finds the heads of a further table below one, where columns may mean something else.
///
/// A row of texts that starts as the heads of the table above do, or of known heads alone. The same
/// heads once more, as on every printed page, are none, unless a line above them says whose or of
/// when the rows below are.
final class NextHead {

  private static final List<String> NO_HEADS =
      List.of("tong", "total", "ghi chu", "note", "remark", "comment");
  private static final String UNIT_OF_MEASURE = "don vi tinh";
  private static final int TITLE_ROWS = 8;

  private final Grid grid;
  private final Look look;
  private final Table above;
  private final List<String> heads;

  NextHead(Table above) {
    this.grid = above.grid();
    this.look = new Look(grid);
    this.above = above;
    this.heads = above.heads().stream().map(Fold::of).toList();
  }

  /// The row of the grid; none where no other table follows.
  OptionalInt row() {
    for (int row = above.bodyTop(); row < grid.rows(); row++) {
      if (isHead(row)) {
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isHead(int row) {
    int first = look.first(row);
    int end = look.end(row);
    if (end - first < 2 || end > Address.COLUMNS || look.anyNumeric(row, first, end)) {
      return false;
    }
    boolean like = isSame(row, first) || isKnown(row, first, end);
    return like && (differs(row, first, end) || isNarrower(row, first, end) || isTitled(row));
  }

  private boolean isKnown(int row, int first, int end) {
    if (isNoHead(grid.text(row, first))) {
      return false;
    }
    for (int column = first; column < end; column++) {
      if (look.filled(row, column) && !HeadWords.isHead(grid.text(row, column))) {
        return false;
      }
    }
    return true;
  }

  /// Words that head a column, but start a row of totals or of notes more often.
  private static boolean isNoHead(String text) {
    String folded = Fold.of(text);
    return NO_HEADS.stream().anyMatch(folded::startsWith);
  }

  private boolean differs(int row, int first, int end) {
    for (int column = first; column < end; column++) {
      if (look.filled(row, column) && !isSame(row, column)) {
        return true;
      }
    }
    return false;
  }

  /// Whether it names fewer columns than one row of heads does above: a printed page repeats all.
  private boolean isNarrower(int row, int first, int end) {
    long headed = above.heads().stream().filter(head -> !head.isBlank()).count();
    boolean oneRow = above.bodyTop() == above.headTop() + 1;
    return oneRow && look.filled(row, first, end) < headed;
  }

  /// Whether a cell repeats the head of its column, or one row of it.
  private boolean isSame(int row, int column) {
    if (column < above.left() || column >= above.right()) {
      return false;
    }
    String text = Fold.of(grid.text(row, column));
    String head = heads.get(column - above.left());
    return !text.isEmpty() && (" / " + head + " / ").contains(" / " + text + " / ");
  }

  /// Whether a line such as `Đơn vị: Phúc Xá` stands between the numbers above and a row.
  private boolean isTitled(int head) {
    for (int row = head - 1; row >= Math.max(above.bodyTop(), head - TITLE_ROWS); row--) {
      if (look.anyNumeric(row, 0, grid.width(row))) {
        return false;
      }
      for (int column = 0; column < grid.width(row); column++) {
        if (isLabel(grid.text(row, column))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isLabel(String text) {
    int colon = text.indexOf(':');
    String label = colon < 0 ? "" : text.substring(0, colon);
    return HeadWords.isHead(label)
        && !isNoHead(label)
        && !Fold.of(label).startsWith(UNIT_OF_MEASURE);
  }
}
