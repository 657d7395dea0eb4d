package vn.tonghop.check;

/// What one unit said of one indicator so far, period by period.
final class Series {

  /// Above it a total might overflow, and is not kept.
  private static final long MOST_ADDED = 1_000_000_000_000_000L;

  private static final long FIFTH = 5;

  private final long[] before;
  private int count;
  private long least;
  private long most;
  private int year;
  private boolean whole;
  private long sum;
  private int some;

  /// @param periods how many periods may come
  Series(int periods) {
    before = new long[periods];
  }

  void start() {
    count = 0;
    least = Long.MAX_VALUE;
    most = 0;
    year = 0;
  }

  /// Comes to a period; the total since January starts anew with a year.
  ///
  /// @param first whether it is the first period of its year
  void come(int ofYear, boolean first) {
    if (ofYear != year) {
      year = ofYear;
      whole = first;
      sum = 0;
      some = 0;
    }
  }

  /// Notes that the period has no number: the total since January is not known from here on.
  void miss() {
    whole = false;
  }

  void add(long value) {
    before[count++] = value;
    least = Math.min(least, value);
    most = Math.max(most, value);
    whole &= value <= MOST_ADDED;
    sum += value;
    some += value > 0 ? 1 : 0;
  }

  int count() {
    return count;
  }

  /// Whether a number is more than twice the most, or less than a fifth of the least, but not 0.
  /// Little happens in many a month, and too much in few.
  boolean isBeyond(long value) {
    return count > 0
        && value > 0
        && (value / 2 >= most && value > 2 * most || value < least / FIFTH);
  }

  boolean isFar(long value, int factor) {
    return Distance.isFar(before, count, value, factor);
  }

  /// Whether a number is what the year so far adds up to, with nothing or something usual besides.
  ///
  /// @param periods how many periods of the year must have said more than 0
  boolean mayBeTotal(long value, int periods) {
    return isLong(periods) && value >= sum && value - sum <= most;
  }

  /// Whether a number is exactly what the year so far adds up to.
  boolean isTotal(long value, int periods) {
    return isLong(periods) && value == sum;
  }

  /// Whether there is a total since January that says anything.
  boolean isLong(int periods) {
    return whole && some >= periods;
  }

  /// The total since January, before the period that it has come to.
  long sum() {
    return sum;
  }

  /// A tenth of a number, where that is what is usually said; 0 otherwise.
  long tenth(long value) {
    long tenth = value / 10;
    return value % 10 == 0 && tenth >= least && tenth <= most ? tenth : 0;
  }
}
