package vn.tonghop.finding;

/// What is wrong with cells that nothing reads: whatever stands in a table is read, or somebody is
/// told that it is not.
public sealed interface AccountProblem extends ReadingProblem {

  /// Numbers in cells that nothing reads: under a head that says nothing known, beside or below the
  /// columns, in a sheet without a table.
  ///
  /// @param head the head above them; empty where there is none
  /// @param cells how many there are, from the named cell on
  @Graded(Severity.WARNING)
  record UnusedCell(String head, long cells) implements AccountProblem {}

  /// Texts in a column that nothing reads.
  ///
  /// @param head the head above them; empty where there is none
  /// @param cells how many there are, from the named cell on
  @Graded(Severity.REMARK)
  record UnusedText(String head, long cells) implements AccountProblem {}

  /// A code of digits whose leading zeros are lost, as a spreadsheet loses them; only one unit has
  /// it.
  ///
  /// @param official the code in full
  /// @param unit whose it is
  @Graded(Severity.REMARK)
  record CodeWithoutZeros(String written, String official, String unit) implements AccountProblem {}

  /// A table without heads, and nothing in the plan that says what its columns are.
  ///
  /// @param columns how many columns it has
  @Graded(Severity.ERROR)
  record NoHeads(int columns) implements AccountProblem {}

  /// A table without heads that was read by the order of columns that the plan gives.
  @Graded(Severity.REMARK)
  record ReadByPosition() implements AccountProblem {}

  /// A table without heads that has more or fewer columns than the plan gives.
  ///
  /// @param columns how many columns it has
  /// @param given how many the plan gives
  @Graded(Severity.ERROR)
  record OrderDoesNotFit(int columns, int given) implements AccountProblem {}

  /// A head that may be a misspelt known one; nothing is taken from its column.
  ///
  /// @param head as it stands
  /// @param nearest the head that it may have been meant to be
  @Graded(Severity.WARNING)
  record UnknownHead(String head, String nearest) implements AccountProblem {}
}
