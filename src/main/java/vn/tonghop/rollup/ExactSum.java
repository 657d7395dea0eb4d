package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;

/// A sum of whole numbers that never overflows: a long for as long as that holds, then wider.
final class ExactSum {

  private long low;
  private BigInteger high = BigInteger.ZERO;

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
  }

  void clear() {
    low = 0;
    high = BigInteger.ZERO;
  }

  /// The sum as a number with so many digits after the point.
  BigDecimal scaled(int decimals) {
    return new BigDecimal(high.add(BigInteger.valueOf(low)), decimals);
  }
}
