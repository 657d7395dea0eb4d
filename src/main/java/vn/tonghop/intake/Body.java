package vn.tonghop.intake;

import java.util.List;
import vn.tonghop.model.Grid;

/// Finds where a table's body ends: before the notes and signatures, which no blank row announces.
///
/// Blank rows within the body are allowed, however many: to lose what follows a gap would be worse
/// than to read a stray row, which is then reported.
final class Body {

  private static final int SAMPLE = 50;

  /// What signature blocks say, folded.
  private static final List<String> SIGNATURES =
      List.of(
          "nguoi lap",
          "nguoi tong hop",
          "nguoi bao cao",
          "nguoi kiem tra",
          "nguoi ky",
          "tm.",
          "t/m",
          "kt.",
          "tl.",
          "tuq.",
          "noi nhan",
          "thu truong",
          "chu tich",
          "pho chu tich",
          "truong phong",
          "truong cong an",
          "can bo lap",
          "giam doc",
          "(ky",
          "ky ten",
          "ky, ",
          "prepared by",
          "signature",
          "signed");

  /// What a row of notes starts with, folded.
  private static final List<String> NOTES = List.of("ghi chu", "luu y", "note", "*", "(*)");

  private final Grid grid;
  private final Look look;
  private final int top;
  private final int bottom;
  private final int left;
  private final int right;
  private final int key;

  /// @param bottom the row of the grid that it ends before at the latest
  Body(Grid grid, int top, int bottom, int left, int right) {
    this.grid = grid;
    this.look = new Look(grid);
    this.top = top;
    this.bottom = bottom;
    this.left = left;
    this.right = right;
    this.key = key();
  }

  /// The row after the last of the body.
  int end() {
    int end = top;
    boolean signed = false;
    for (int row = top; row < bottom; row++) {
      boolean numbers = look.anyNumeric(row, left, right);
      boolean last = numbers && !signed ? isData(row) : isLast(row, end, numbers, signed);
      if (last) {
        end = row + 1;
        signed = false;
      } else if (!numbers && isClosing(row)) {
        signed = true;
      }
    }
    return end;
  }

  private boolean isData(int row) {
    return look.filled(row, left, right) >= 2;
  }

  private boolean isLast(int row, int end, boolean numbers, boolean signed) {
    if (signed) {
      return numbers && isData(row) && look.filled(row, key) && continuesColumn(row, end);
    }
    // Where there is one value a row, a row without it is one cell.
    boolean narrow = right - left == 2 && row == end && isBelow(row);
    boolean keyed = look.filled(row, key) && (isData(row) || narrow);
    return keyed && !isClosing(row);
  }

  private boolean isBelow(int row) {
    return row == top || grid.rowNumber(row) == grid.rowNumber(row - 1) + 1;
  }

  /// Whether it holds a number where the body does, as no line of a signature block should.
  private boolean continuesColumn(int row, int end) {
    for (int column = left; column < right; column++) {
      if (look.numeric(row, column) && isNumeric(column, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumeric(int column, int end) {
    for (int row = top; row < Math.min(end, top + SAMPLE); row++) {
      if (look.numeric(row, column)) {
        return true;
      }
    }
    return false;
  }

  private boolean isClosing(int row) {
    boolean first = true;
    for (int column = 0; column < grid.width(row); column++) {
      if (look.filled(row, column)) {
        String folded = Fold.of(grid.text(row, column));
        boolean dated = folded.contains(", ngay ") && folded.contains("thang");
        if (dated || starts(folded, SIGNATURES) || first && starts(folded, NOTES)) {
          return true;
        }
        first = false;
      }
    }
    return false;
  }

  private static boolean starts(String folded, List<String> words) {
    return words.stream().anyMatch(folded::startsWith);
  }

  /// The first of the columns that most rows fill with texts: it names what a row is about.
  private int key() {
    int best = left;
    int most = 0;
    for (int column = left; column < right; column++) {
      int texts = 0;
      for (int row = top; row < Math.min(bottom, top + SAMPLE); row++) {
        if (look.filled(row, column) && !look.numeric(row, column)) {
          texts++;
        }
      }
      if (texts > most) {
        best = column;
        most = texts;
      }
    }
    return best;
  }
}
