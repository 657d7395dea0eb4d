package vn.tonghop.intake;

import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.IntakeProblem.Limit;

/// What a workbook may cost. A submission of every commune of the country for a month stays far
/// below.
final class Budget {

  static final long MEGABYTES = 300;
  static final long CELLS = 8_000_000;
  static final long RATIO = 200;

  /// Small parts may well be nothing but repetition.
  private static final long RATIO_FROM = 1 << 20;

  /// What one tag, comment or attribute may take: a parser keeps it whole.
  private static final long MARKUP = 16 << 20;

  private long cells = CELLS;
  private long sinceProgress;
  private long bytes = MEGABYTES << 20;

  /// Takes cells, or whatever else is kept once for each, from what is left.
  void takeCells(long count) {
    cells -= count;
    if (cells < 0) {
      throw new Refusal(new IntakeProblem.TooLarge(Limit.CELLS, CELLS));
    }
  }

  /// Says that a parser is done with what it was given up to here.
  void progress() {
    sinceProgress = 0;
  }

  /// Takes unpacked bytes from what is left.
  ///
  /// @param unpacked what their part has unpacked to so far
  /// @param packed what the part takes in the file
  void takeBytes(int count, long unpacked, long packed) {
    bytes -= count;
    sinceProgress += count;
    if (bytes < 0) {
      throw new Refusal(new IntakeProblem.TooLarge(Limit.MEGABYTES, MEGABYTES));
    }
    if (unpacked > RATIO_FROM && unpacked > RATIO * packed) {
      throw new Refusal(new IntakeProblem.TooLarge(Limit.RATIO, RATIO));
    }
    if (sinceProgress > MARKUP) {
      throw new Refusal(new IntakeProblem.DamagedWorkbook(""));
    }
  }
}
