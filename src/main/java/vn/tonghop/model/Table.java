package vn.tonghop.model;

import java.util.List;

/// A table found in a grid: its heads and its body, and what stands above it.
///
/// Rows here are rows of the grid, from 0.
///
/// @param grid the cells
/// @param heads the text of each column's head, from `left` on; several head rows are joined with `
///   / `; where there are no heads, an empty text for each column
/// @param left the table's first column
/// @param headTop the first row of the heads; whatever stands above is the title block
/// @param bodyTop the first row after the heads; the same as `headTop` where there are none
/// @param bodyEnd the row after the last of the body: totals are in it, notes and signatures are
///   not
public record Table(
    Grid grid, List<String> heads, int left, int headTop, int bodyTop, int bodyEnd) {

  public Table {
    heads = List.copyOf(heads);
  }

  /// Whether no row says what the columns are: the body starts at once, and every head is empty.
  public boolean headless() {
    return headTop == bodyTop;
  }

  /// The column after the last that has a head.
  public int right() {
    return left + heads.size();
  }

  /// The same table over a grid that holds the same cells.
  public Table over(Grid same) {
    return same == grid ? this : new Table(same, heads, left, headTop, bodyTop, bodyEnd);
  }

  /// The head over a column of the grid.
  public String head(int column) {
    return heads.get(column - left);
  }
}
