package vn.tonghop.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes the cells of a grid row by row.
public final class GridBuilder {

  private static final int CACHE = 1 << 13;
  private static final byte[] ALL_TEXT = {};

  final String file;
  final Optional<String> sheet;
  final boolean hidden;
  private final String[] cache = new String[CACHE];
  final List<String[]> texts = new ArrayList<>();
  final List<byte[]> kinds = new ArrayList<>();
  int[] rowNumbers = new int[64];
  final BitSet hiddenRows = new BitSet();
  final BitSet doubtfulRows = new BitSet();
  final BitSet hiddenColumns = new BitSet();
  final List<Grid.Area> merged = new ArrayList<>();
  final List<Grid.Note> notes = new ArrayList<>();
  final Map<Long, String> formulas = new HashMap<>();
  long stored = -1;

  public GridBuilder(String file, Optional<String> sheet, boolean hidden) {
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

  public void merge(Grid.Area area) {
    merged.add(area);
  }

  public void note(Grid.Note note) {
    notes.add(note);
  }

  /// The formula behind a cell's error.
  public void formula(int rowNumber, int column, String formula) {
    formulas.put(Grid.place(rowNumber, column), formula);
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
