package vn.tonghop.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
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

  private Grid(Builder builder) {
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

  private static long place(int rowNumber, int column) {
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

  private static final CellKind[] KINDS = CellKind.values();

  /// Takes the cells of a grid row by row.
  public static final class Builder {

    private static final int CACHE = 1 << 13;
    private static final byte[] ALL_TEXT = {};

    private final String file;
    private final Optional<String> sheet;
    private final boolean hidden;
    private final String[] cache = new String[CACHE];
    private final List<String[]> texts = new ArrayList<>();
    private final List<byte[]> kinds = new ArrayList<>();
    private int[] rowNumbers = new int[64];
    private final BitSet hiddenRows = new BitSet();
    private final BitSet doubtfulRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<Area> merged = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<Long, String> formulas = new HashMap<>();
    private long stored = -1;

    public Builder(String file, Optional<String> sheet, boolean hidden) {
      this.file = file;
      this.sheet = sheet;
      this.hidden = hidden;
    }

    /// Adds a row of text cells; the array is the grid's from here on.
    public void textRow(int rowNumber, String[] cells) {
      add(rowNumber, cells, ALL_TEXT, false);
    }

    /// Puts the row that was added last in doubt.
    public void doubt() {
      doubtfulRows.set(texts.size() - 1);
    }

    /// Adds a row of cells and their kinds, of the same length; the arrays are the grid's from here
    /// on.
    public void row(int rowNumber, String[] cells, CellKind[] cellKinds, boolean hiddenRow) {
      byte[] bytes = new byte[cellKinds.length];
      for (int column = 0; column < bytes.length; column++) {
        bytes[column] = (byte) cellKinds[column].ordinal();
      }
      add(rowNumber, cells, bytes, hiddenRow);
    }

    private void add(int rowNumber, String[] cells, byte[] cellKinds, boolean hiddenRow) {
      int row = texts.size();
      if (row == rowNumbers.length) {
        rowNumbers = Arrays.copyOf(rowNumbers, row * 2);
      }
      rowNumbers[row] = rowNumber;
      for (int column = 0; column < cells.length; column++) {
        cells[column] = once(cells[column]);
      }
      texts.add(cells);
      kinds.add(cellKinds);
      hiddenRows.set(row, hiddenRow);
    }

    /// The cell that a piece of a text is; a cell that was met before is not made again.
    public String cell(String text, int from, int to) {
      int hash = 0;
      for (int at = from; at < to; at++) {
        hash = 31 * hash + text.charAt(at);
      }
      int slot = (hash ^ hash >>> 15) & CACHE - 1;
      String kept = cache[slot];
      if (kept != null && kept.length() == to - from && text.startsWith(kept, from)) {
        return kept;
      }
      cache[slot] = text.substring(from, to);
      return cache[slot];
    }

    /// Codes, names and small numbers repeat all over a table: one string serves them all.
    private String once(String text) {
      int hash = text.hashCode();
      int slot = (hash ^ hash >>> 15) & CACHE - 1;
      String kept = cache[slot];
      if (kept != null && kept.equals(text)) {
        return kept;
      }
      cache[slot] = text;
      return text;
    }

    public void hideColumns(int first, int last) {
      hiddenColumns.set(first, last + 1);
    }

    public void merge(Area area) {
      merged.add(area);
    }

    public void note(Note note) {
      notes.add(note);
    }

    /// The formula behind a cell's error.
    public void formula(int rowNumber, int column, String formula) {
      formulas.put(place(rowNumber, column), formula);
    }

    /// How many cells the file stores with something in them, where that is not simply how many of
    /// the given texts are not empty.
    public void stored(long cells) {
      stored = cells;
    }

    public Grid build() {
      return new Grid(this);
    }
  }
}
