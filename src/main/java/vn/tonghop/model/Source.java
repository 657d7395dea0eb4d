package vn.tonghop.model;

import java.util.Comparator;
import java.util.Optional;

/// Where something stands: a file, or a place in it.
///
/// Spelt `phuc-xa.xlsx!Biểu 01!D7` in a workbook, `phuc-xa.csv:12:4` in a text, `plan.yaml` for the
/// whole of a file.
///
/// @param file the path from the workspace, with `/` whatever the system
/// @param sheet the sheet's name, for workbooks
/// @param row the row as a spreadsheet shows it, or the line of a text, from 1; 0 for the whole
///   file
/// @param column the column from 1; 0 for a whole row
public record Source(String file, Optional<String> sheet, int row, int column)
    implements Comparable<Source> {

  private static final Comparator<Source> ORDER =
      Comparator.comparing(Source::file)
          .thenComparing(source -> source.sheet().orElse(""))
          .thenComparingInt(Source::row)
          .thenComparingInt(Source::column);

  public static Source ofFile(String file) {
    return new Source(file, Optional.empty(), 0, 0);
  }

  public static Source ofText(String file, int line, int column) {
    return new Source(file, Optional.empty(), line, column);
  }

  public static Source ofSheet(String file, String sheet, int row, int column) {
    return new Source(file, Optional.of(sheet), row, column);
  }

  /// The column's letters as a spreadsheet shows them: 1 is `A`, 27 is `AA`.
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return letters.toString();
  }

  @Override
  public int compareTo(Source other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return sheet.map(name -> file + "!" + name + inSheet()).orElseGet(() -> file + inText());
  }

  /// The place without the file: `Biểu 01!D7`, `12:4`; empty for the whole file.
  public String within() {
    String whole = toString();
    return whole.length() > file.length() ? whole.substring(file.length() + 1) : "";
  }

  private String inSheet() {
    if (row == 0) {
      return "";
    }
    return "!" + (column == 0 ? Integer.toString(row) : letters(column) + row);
  }

  private String inText() {
    if (row == 0) {
      return "";
    }
    return column == 0 ? ":" + row : ":" + row + ":" + column;
  }
}
