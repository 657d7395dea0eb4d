package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A sum of whole numbers that never overflows: a long for as long as that holds, then wider. What
/// is shared out among units may add parts of whole numbers, exactly.
final class ExactSum {

  private long low;
  private BigInteger high = BigInteger.ZERO;
  private BigDecimal shared = BigDecimal.ZERO;

  void add(long value) {
    long sum = low + value;
    if (((low ^ sum) & (value ^ sum)) < 0) {
      high = high.add(BigInteger.valueOf(low)).add(BigInteger.valueOf(value));
      low = 0;
    } else {
      low = sum;
    }
  }

  void add(ExactSum other) {
    add(other.low);
    high = high.add(other.high);
    shared = shared.add(other.shared);
  }

  /// Adds a part of another sum.
  void add(ExactSum other, BigDecimal share) {
    shared = shared.add(other.scaled(0).multiply(share));
  }

  /// Takes the value of another sum in place of its own.
  void set(ExactSum other) {
    low = other.low;
    high = other.high;
    shared = other.shared;
  }

  int compareTo(ExactSum other) {
    return scaled(0).compareTo(other.scaled(0));
  }

  /// The sum as a number with so many digits after the point; with more where parts were added.
  BigDecimal scaled(int decimals) {
    BigDecimal whole = new BigDecimal(high.add(BigInteger.valueOf(low)), decimals);
    return shared.signum() == 0 ? whole : whole.add(shared.movePointLeft(decimals));
  }
}
