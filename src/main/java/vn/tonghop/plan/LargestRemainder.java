package vn.tonghop.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares a whole number out by weights, so that the shares are whole and add up to it: each takes
/// what it surely has, and what is left goes to the largest remainders, of equal ones to the first.
final class LargestRemainder {

  private LargestRemainder() {}

  /// @param whole any number; of one below 0 the shares are those of its opposite
  /// @param weights 0 or more each, and not all of them 0
  static List<BigInteger> shared(BigInteger whole, List<Long> weights) {
    BigInteger sum =
        weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    List<BigInteger> shares = new ArrayList<>();
    List<BigInteger> rests = new ArrayList<>();
    for (long weight : weights) {
      BigInteger[] parts = whole.abs().multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
      shares.add(parts[0]);
      rests.add(parts[1]);
    }
    BigInteger left =
        whole.abs().subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add));
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(Comparator.<Integer, BigInteger>comparing(rests::get).reversed())
        .limit(left.intValueExact())
        .forEach(at -> shares.set(at, shares.get(at).add(BigInteger.ONE)));
    return whole.signum() < 0 ? shares.stream().map(BigInteger::negate).toList() : shares;
  }
}
