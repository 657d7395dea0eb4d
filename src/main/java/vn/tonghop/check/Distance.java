package vn.tonghop.check;

import java.util.Arrays;

/// How far a number is from those before it, in whole numbers: twice the median, four times the
/// median of the distances from it, and products of 128 bits.
final class Distance {

  /// The median of distances is so much smaller than a standard deviation: 1/1.4826.
  private static final long DEVIATION = 14_826;

  private static final long PARTS = 10_000;

  /// A usual distance below an eighth of the median, or below 2, is taken for that.
  private static final long SHARE = 8;

  private static final long LEAST = 2;

  private Distance() {}

  /// Whether a number is more than so many usual distances away. Where the median is 0 there is no
  /// usual level to be away from.
  ///
  /// @param before the numbers before it, none below 0, and behind them anything
  /// @param count how many they are
  static boolean isFar(long[] before, int count, long value, int factor) {
    long[] sorted = Arrays.copyOf(before, count);
    Arrays.sort(sorted);
    long twice = twiceMedian(sorted);
    if (twice <= 0) {
      return false;
    }
    long four = 2 * Math.abs(2 * value - twice);
    return isMore(four, SHARE, twice, 2L * factor)
        && isMore(four, 1, 4 * LEAST, factor)
        && isMore(four, PARTS, fourMedian(sorted, twice), factor * DEVIATION);
  }

  private static long fourMedian(long[] sorted, long twice) {
    long[] distances = new long[sorted.length];
    for (int at = 0; at < distances.length; at++) {
      distances[at] = Math.abs(2 * sorted[at] - twice);
    }
    Arrays.sort(distances);
    return twiceMedian(distances);
  }

  private static long twiceMedian(long[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? 2 * sorted[middle] : sorted[middle - 1] + sorted[middle];
  }

  /// Whether one product is more than another.
  private static boolean isMore(long one, long times, long other, long otherTimes) {
    int high = Long.compare(Math.multiplyHigh(one, times), Math.multiplyHigh(other, otherTimes));
    return high > 0 || high == 0 && Long.compareUnsigned(one * times, other * otherTimes) > 0;
  }
}
