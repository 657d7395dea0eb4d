package vn.tonghop.plan;

import java.math.BigDecimal;

/// What numbers a bound may be: counts, percentages, or either.
///
/// @param counts whether it may be a count
/// @param percents whether it may be a percentage
/// @param decimals the most digits after the point of a count
/// @param negatives whether a count may lie below 0
/// @param range the least and the most that a percentage may be
record Scale(boolean counts, boolean percents, int decimals, boolean negatives, Range range) {

  /// The least and the most that a percentage may be.
  enum Range {
    /// A part of all units, or of a whole that it lies in.
    PART(0, 100),
    /// Of another indicator, which it need not lie in.
    OF_OTHER(0, 1_000),
    /// A change: nothing falls by more than all of it.
    CHANGE(-100, 1_000);

    private final BigDecimal least;
    private final BigDecimal most;

    Range(int least, int most) {
      this.least = BigDecimal.valueOf(least);
      this.most = BigDecimal.valueOf(most);
    }

    BigDecimal least() {
      return least;
    }

    BigDecimal most() {
      return most;
    }

    boolean holds(BigDecimal percent) {
      return percent.compareTo(least) >= 0 && percent.compareTo(most) <= 0;
    }
  }

  static Scale count(int decimals, boolean negatives) {
    return new Scale(true, false, decimals, negatives, Range.PART);
  }

  static Scale percent(Range range) {
    return new Scale(false, true, 0, false, range);
  }

  static Scale either(int decimals, boolean negatives) {
    return new Scale(true, true, decimals, negatives, Range.PART);
  }
}
