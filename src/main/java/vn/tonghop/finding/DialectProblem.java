package vn.tonghop.finding;

/// What is wrong with how a text file separates, quotes and ends its cells and rows.
public sealed interface DialectProblem extends Problem {

  /// Quotes that stand where they should not; only one way to read them gives a row like the
  /// others.
  @Graded(Severity.WARNING)
  record QuotesRepaired() implements DialectProblem {}

  /// Quotes that stand where they should not, and no way or more than one to read them.
  @Graded(Severity.ERROR)
  record AmbiguousQuotes() implements DialectProblem {}

  /// A quote that opens in one row and closes in another, where each line is a row by itself.
  ///
  /// @param lines how many lines stand between the quotes, both included
  @Graded(Severity.ERROR)
  record QuoteSwallowsRows(int lines) implements DialectProblem {}

  /// A backslash stands before quotes that are text, where the rule is to write them twice.
  @Graded(Severity.REMARK)
  record EscapedQuotes() implements DialectProblem {}

  /// Lines end in more than one way.
  @Graded(Severity.REMARK)
  record MixedLineEnds() implements DialectProblem {}

  /// Two characters stand equally often in all rows; the cells tell which one separates them.
  ///
  /// @param chosen the delimiter that was taken
  /// @param other the one that was not
  @Graded(Severity.REMARK)
  record DelimiterChosen(String chosen, String other) implements DialectProblem {}

  /// Two characters stand equally often in all rows, and nothing tells which one separates cells.
  ///
  /// @param chosen the delimiter by which the rows are shown
  /// @param other the one that fits as well
  @Graded(Severity.ERROR)
  record AmbiguousDelimiter(String chosen, String other) implements DialectProblem {}

  /// A row with fewer cells than the others; what is missing stands at its end.
  ///
  /// @param cells how many it has
  /// @param usual how many the others have
  @Graded(Severity.REMARK)
  record ShortRow(int cells, int usual) implements DialectProblem {}

  /// A row with more or fewer cells than the others, whose cells stand in wrong columns, or may.
  ///
  /// @param cells how many it has
  /// @param usual how many columns the table has
  @Graded(Severity.ERROR)
  record ShiftedCells(int cells, int usual) implements DialectProblem {}

  /// Texts to the right of the last head.
  ///
  /// @param cells how many columns they stand beyond it
  @Graded(Severity.WARNING)
  record CellsBeyondHeads(int cells) implements DialectProblem {}
}
