package vn.tonghop.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// The cells of one sheet, or of a text file, each with its place. Immutable, and small: equal
/// texts are mostly kept once.
///
/// Rows are counted from 0 as stored (blank rows may be left out: [#rowNumber] says where a row
/// stands); columns from 0, so that column 0 is `A`.
public final class Grid {

  private static final CellKind[] KINDS = CellKind.values();

  private final String file;
  private final Optional<String> sheet;
  private final boolean hidden;
  private final String[][] texts;
  private final byte[][] kinds;
  private final int[] rowNumbers;
  private final BitSet hiddenRows;
  private final BitSet doubtfulRows;
  private final BitSet hiddenColumns;
  private final List<Area> merged;
  private final List<Note> notes;
  private final Map<Long, String> formulas;
  private final long stored;

  Grid(GridBuilder builder) {
    file = builder.file;
    sheet = builder.sheet;
    hidden = builder.hidden;
    texts = builder.texts.toArray(String[][]::new);
    kinds = builder.kinds.toArray(byte[][]::new);
    rowNumbers = Arrays.copyOf(builder.rowNumbers, texts.length);
    hiddenRows = (BitSet) builder.hiddenRows.clone();
    doubtfulRows = (BitSet) builder.doubtfulRows.clone();
    hiddenColumns = (BitSet) builder.hiddenColumns.clone();
    merged = List.copyOf(builder.merged);
    notes = List.copyOf(builder.notes);
    formulas = Map.copyOf(builder.formulas);
    stored = builder.stored < 0 ? filled(texts) : builder.stored;
  }

  private Grid(Grid other, BitSet doubtful) {
    file = other.file;
    sheet = other.sheet;
    hidden = other.hidden;
    texts = other.texts;
    kinds = other.kinds;
    rowNumbers = other.rowNumbers;
    hiddenRows = other.hiddenRows;
    doubtfulRows = doubtful;
    hiddenColumns = other.hiddenColumns;
    merged = other.merged;
    notes = other.notes;
    formulas = other.formulas;
    stored = other.stored;
  }

  private static long filled(String[][] texts) {
    long filled = 0;
    for (String[] row : texts) {
      for (String text : row) {
        filled += text.isEmpty() ? 0 : 1;
      }
    }
    return filled;
  }

  /// A rectangle of cells that the file shows as one.
  ///
  /// @param top row number of the first row, as a spreadsheet shows it
  /// @param left the first column, from 0
  /// @param bottom row number of the last row
  /// @param right the last column
  public record Area(int top, int left, int bottom, int right) {}

  /// What somebody wrote beside a cell: a comment of a spreadsheet. It is no part of any table.
  ///
  /// @param row row number, as a spreadsheet shows it
  /// @param column from 0
  public record Note(int row, int column, String text) {}

  public String file() {
    return file;
  }

  /// The sheet's name; none for text files.
  public Optional<String> sheet() {
    return sheet;
  }

  /// Whether the whole sheet is hidden.
  public boolean hidden() {
    return hidden;
  }

  public int rows() {
    return texts.length;
  }

  /// How many cells a row has, up to its last one that is written.
  public int width(int row) {
    return texts[row].length;
  }

  /// The row's number as a spreadsheet shows it, or its line in a text file.
  public int rowNumber(int row) {
    return rowNumbers[row];
  }

  /// The text of a cell as it stands, in NFC; empty beyond the row's end.
  public String text(int row, int column) {
    return column < texts[row].length ? texts[row][column] : "";
  }

  public CellKind kind(int row, int column) {
    if (column >= texts[row].length || texts[row][column].isEmpty()) {
      return CellKind.BLANK;
    }
    return kinds[row].length == 0 ? CellKind.TEXT : KINDS[kinds[row][column]];
  }

  public boolean hiddenRow(int row) {
    return hiddenRows.get(row);
  }

  /// Whether nobody can say in which columns the cells of a row stand. It may be shown, but no
  /// figure may come out of it.
  public boolean doubtful(int row) {
    return doubtfulRows.get(row);
  }

  /// The same cells, with further rows in doubt.
  public Grid doubting(IntPredicate rows) {
    BitSet doubtful = (BitSet) doubtfulRows.clone();
    for (int row = 0; row < texts.length; row++) {
      if (rows.test(row)) {
        doubtful.set(row);
      }
    }
    return new Grid(this, doubtful);
  }

  public boolean hiddenColumn(int column) {
    return hiddenColumns.get(column);
  }

  public List<Area> merged() {
    return merged;
  }

  public List<Note> notes() {
    return notes;
  }

  /// The formula of a cell that holds its error, `=B4/C4`; none where it is not known.
  public Optional<String> formula(int row, int column) {
    return Optional.ofNullable(formulas.get(place(rowNumbers[row], column)));
  }

  static long place(int rowNumber, int column) {
    return (long) rowNumber << 32 | column;
  }

  /// How many cells the file stores with something in them, those of rows that are left out here
  /// included.
  public long stored() {
    return stored;
  }

  public Source source(int row, int column) {
    return new Source(file, sheet, rowNumbers[row], column + 1);
  }
}
