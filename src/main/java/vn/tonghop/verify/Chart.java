package vn.tonghop.verify;

import java.util.List;
import vn.tonghop.model.Source;

/// A table of a text, as far as it is one: rows of located cells.
///
/// @param caption the heading that stands above it; may be empty
/// @param rows all rows, those of heads included
record Chart(String caption, List<List<Box>> rows) {

  /// A cell.
  ///
  /// @param text in NFC
  /// @param stored whether it is a number of a workbook: its text is what is stored, which may show
  ///   otherwise
  record Box(String text, boolean stored, Source place) {}

  Chart {
    rows = rows.stream().map(List::copyOf).toList();
  }

  static String text(List<Box> row, int column) {
    return column < row.size() ? row.get(column).text() : "";
  }
}
