package vn.tonghop.model;

/// What became of the cells of a file that have something in them: each is counted once, in one of
/// four.
///
/// @param used cells that became readings, or totals and running totals that were checked
/// @param labels heads, the names of units, periods and indicators, units of measure, the numbers
///   of rows
/// @param passed titles, notes and signatures, repeated heads, columns that are never a value
/// @param reported cells that a finding names: themselves, their row, their column, their table or
///   the whole file
public record Account(long used, long labels, long passed, long reported) {

  public static final Account NONE = new Account(0, 0, 0, 0);

  /// A file of which nothing is taken.
  ///
  /// @param cells how many of its cells have something in them
  public static Account refused(long cells) {
    return new Account(0, 0, 0, cells);
  }

  /// All cells.
  public long total() {
    return used + labels + passed + reported;
  }

  public Account plus(Account other) {
    return new Account(
        used + other.used, labels + other.labels, passed + other.passed, reported + other.reported);
  }
}
