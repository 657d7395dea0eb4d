package vn.tonghop.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.tonghop.model.Percent;

/// Whether a percentage says what its part and whole come to.
///
/// Right is the exact value rounded half up to the decimals that are shown; or, where that would
/// reach or cross a bound that the exact value does not, cut on the safe side of the bound.
final class Shares {

  /// How far `khoảng` and `gần` may be off: a part of the value.
  private static final BigDecimal ROUGHLY = new BigDecimal("0.05");

  private Shares() {}

  /// Whether any reading of a percentage is right.
  ///
  /// @param bounds percentages that a figure is held against
  static boolean right(
      Quantity stated, Hedge hedge, BigDecimal part, BigDecimal whole, List<BigDecimal> bounds) {
    return stated.readings().stream()
        .anyMatch(percent -> right(percent, hedge, part, whole, bounds));
  }

  private static boolean right(
      BigDecimal stated, Hedge hedge, BigDecimal part, BigDecimal whole, List<BigDecimal> bounds) {
    int order = Percent.of(part, whole).compareTo(stated);
    return switch (hedge) {
      case NONE -> rounded(stated, part, whole, bounds);
      case ABOVE -> order > 0;
      case BELOW -> order < 0;
      case NEARLY -> order <= 0 && isNear(stated, part, whole);
      case ABOUT -> isNear(stated, part, whole);
    };
  }

  private static boolean isNear(BigDecimal stated, BigDecimal part, BigDecimal whole) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(stated.scale());
    BigDecimal off = stated.multiply(ROUGHLY).max(unit);
    Percent exact = Percent.of(part, whole);
    return exact.compareTo(stated.subtract(off)) >= 0 && exact.compareTo(stated.add(off)) <= 0;
  }

  private static boolean rounded(
      BigDecimal stated, BigDecimal part, BigDecimal whole, List<BigDecimal> bounds) {
    BigDecimal half = divided(part, whole, stated.scale(), RoundingMode.HALF_UP);
    if (half.compareTo(stated) == 0) {
      return true;
    }
    Percent exact = Percent.of(part, whole);
    return bounds.stream().anyMatch(bound -> cut(stated, exact, half, bound));
  }

  private static boolean cut(BigDecimal stated, Percent exact, BigDecimal half, BigDecimal bound) {
    int order = exact.compareTo(bound);
    boolean seemsReached = order < 0 && half.compareTo(bound) >= 0;
    boolean seemsKept = order > 0 && half.compareTo(bound) <= 0;
    RoundingMode mode = seemsReached ? RoundingMode.FLOOR : RoundingMode.CEILING;
    return (seemsReached || seemsKept)
        && divided(exact.part(), exact.whole(), stated.scale(), mode).compareTo(stated) == 0;
  }

  private static BigDecimal divided(
      BigDecimal part, BigDecimal whole, int decimals, RoundingMode mode) {
    return part.movePointRight(2).divide(whole, decimals, mode);
  }
}
