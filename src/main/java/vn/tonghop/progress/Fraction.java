package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.model.Total;

/// A figure in the terms of a goal, exact: comparing it never divides.
///
/// @param part any number
/// @param whole any number but 0
record Fraction(BigDecimal part, BigDecimal whole) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What a goal's bounds are compared with; none where nothing is known, or the whole is 0.
  ///
  /// An amount is compared as it stands, whatever the bounds are; an indicator that is itself in
  /// percent has bounds in percent.
  ///
  /// @param percent whether the bounds are percentages
  static Optional<Fraction> of(Total total, boolean percent) {
    return switch (total) {
      case Total.NoData(), Total.Texts _ -> Optional.empty();
      case Total.Sites(int closed, int named, var _) -> of(new Total.YesOf(closed, named), percent);
      case Total.Milestones(var done, int of) -> of(new Total.YesOf(done.size(), of), percent);
      case Total.Amount(BigDecimal value) -> Optional.of(new Fraction(value, BigDecimal.ONE));
      case Total.YesOf(int _, int of) when of == 0 -> Optional.empty();
      case Total.YesOf(int yes, int of) when percent ->
          Optional.of(new Fraction(BigDecimal.valueOf(yes * 100L), BigDecimal.valueOf(of)));
      case Total.YesOf(int yes, int _) ->
          Optional.of(new Fraction(BigDecimal.valueOf(yes), BigDecimal.ONE));
      case Total.Ratio(BigDecimal _, BigDecimal below) when below.signum() == 0 -> Optional.empty();
      case Total.Ratio(BigDecimal above, BigDecimal below) ->
          Optional.of(new Fraction(percent ? above.multiply(HUNDRED) : above, below));
    };
  }

  Fraction times(BigDecimal factor) {
    return new Fraction(part.multiply(factor), whole);
  }

  /// −1, 0 or 1 as it is below, at or above a bound.
  int compareTo(BigDecimal bound) {
    int comparison = part.compareTo(bound.multiply(whole));
    return whole.signum() < 0 ? -comparison : comparison;
  }
}
