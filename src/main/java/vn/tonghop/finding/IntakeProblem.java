package vn.tonghop.finding;

import java.util.List;

/// What is wrong with a file as a file.
public sealed interface IntakeProblem extends Problem {

  /// There is not a byte in the file, or nothing but blanks.
  @Graded(Severity.ERROR)
  record EmptyFile() implements IntakeProblem {}

  /// The disk does not give the file: a broken link, no permission.
  @Graded(Severity.ERROR)
  record Unreadable() implements IntakeProblem {}

  /// Neither a workbook nor text.
  @Graded(Severity.ERROR)
  record BinaryFile() implements IntakeProblem {}

  /// Text in another encoding than Unicode.
  ///
  /// @param line the first line that is no UTF-8
  @Graded(Severity.ERROR)
  record NotUtf8(int line) implements IntakeProblem {}

  /// A quote opens a cell of a text file and nothing closes it where the cell ends.
  ///
  /// @param line the line where the row starts
  @Graded(Severity.ERROR)
  record UnclosedQuote(int line) implements IntakeProblem {}

  /// A spreadsheet of another program or time.
  ///
  /// @param format its usual ending, such as `.xls`
  @Graded(Severity.ERROR)
  record OtherFormat(String format) implements IntakeProblem {}

  /// The workbook opens with a password only.
  @Graded(Severity.ERROR)
  record PasswordProtected() implements IntakeProblem {}

  /// The workbook is cut short, or its parts are no sound XML.
  ///
  /// @param part the part of the package that cannot be read; empty for the package itself
  @Graded(Severity.ERROR)
  record DamagedWorkbook(String part) implements IntakeProblem {}

  /// A sheet unpacks to more than any submission needs.
  ///
  /// @param limit the bound that it passes
  /// @param allowed what the bound allows
  @Graded(Severity.ERROR)
  record TooLarge(Limit limit, long allowed) implements IntakeProblem {}

  /// The file can be read, but no table is in it.
  @Graded(Severity.ERROR)
  record NoTable() implements IntakeProblem {}

  /// Hidden cells of a table, which are read all the same.
  ///
  /// @param sheet whether the whole sheet is hidden
  /// @param rows the numbers of hidden rows, `7` or `9-12`
  /// @param columns the letters of hidden columns
  @Graded(Severity.WARNING)
  record HiddenCells(boolean sheet, List<String> rows, List<String> columns)
      implements IntakeProblem {
    public HiddenCells {
      rows = List.copyOf(rows);
      columns = List.copyOf(columns);
    }
  }

  /// A document or a picture: received, not read.
  ///
  /// @param format its usual ending, such as `.pdf`
  @Graded(Severity.REMARK)
  record NotATable(String format) implements IntakeProblem {}

  /// The bounds on a workbook.
  enum Limit {
    /// Megabytes of unpacked parts.
    MEGABYTES,
    /// How many times larger a part may unpack.
    RATIO,
    /// Cells of all sheets.
    CELLS
  }
}
