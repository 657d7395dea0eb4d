package vn.tonghop.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A part of a whole, exact until it is shown.
///
/// Shown half up with at most two decimals; but what is shown never reaches or crosses a bound that
/// the exact value does not: 79.996% under a floor of 80% is 79.99%, 80.004% above a ceiling of 80%
/// is 80.01%, and what is not 0 is never shown as 0.
///
/// @param part any number
/// @param whole any number but 0
/// @param floor the bound, in percent, that must not seem reached from below
/// @param ceiling the bound, in percent, that must not seem kept from above
public record Percent(
    BigDecimal part, BigDecimal whole, Optional<BigDecimal> floor, Optional<BigDecimal> ceiling) {

  private static final int DECIMALS = 2;
  private static final BigDecimal SMALLEST = new BigDecimal("0.01");

  /// @throws IllegalArgumentException if the whole is 0
  public Percent {
    if (whole.signum() == 0) {
      throw new IllegalArgumentException("Nothing is a percentage of 0");
    }
  }

  public static Percent of(BigDecimal part, BigDecimal whole) {
    return new Percent(part, whole, Optional.empty(), Optional.empty());
  }

  /// −1, 0 or 1 as the exact percentage is below, at or above a bound in percent.
  public int compareTo(BigDecimal bound) {
    int comparison = part.movePointRight(2).compareTo(bound.multiply(whole));
    return whole.signum() < 0 ? -comparison : comparison;
  }

  /// The percentage as data files carry it: `118.75`, `<0.01`.
  public String code() {
    return isTiny() ? (signum() < 0 ? ">-0.01" : "<0.01") : Numbers.plain(rounded());
  }

  /// The percentage as a report shows it: `118.75%`, `118,75%`, `<0.01%`.
  public String shown(NumberStyle style) {
    if (isTiny()) {
      return (signum() < 0 ? ">-" : "<") + Numbers.styled(SMALLEST, style) + "%";
    }
    return Numbers.styled(rounded(), style) + "%";
  }

  private boolean isTiny() {
    return signum() != 0
        && (rounded().signum() == 0 || divided(RoundingMode.HALF_UP).signum() == 0);
  }

  private int signum() {
    return part.signum() * whole.signum();
  }

  private BigDecimal rounded() {
    BigDecimal half = divided(RoundingMode.HALF_UP);
    if (floor.isPresent() && compareTo(floor.get()) < 0 && half.compareTo(floor.get()) >= 0) {
      return divided(RoundingMode.FLOOR);
    }
    if (ceiling.isPresent() && compareTo(ceiling.get()) > 0 && half.compareTo(ceiling.get()) <= 0) {
      return divided(RoundingMode.CEILING);
    }
    return half;
  }

  private BigDecimal divided(RoundingMode rounding) {
    return part.movePointRight(2).divide(whole, DECIMALS, rounding);
  }
}
