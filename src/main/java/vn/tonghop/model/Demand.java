package vn.tonghop.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What a goal asks, in parts that can be worded one by one whatever kind of goal it is: whoever
/// shows a goal looks at these, and never at its kind.
///
/// @param bottom what must be reached
/// @param top what must not be passed; the same as the bottom where exactly that is asked
/// @param percent whether the bounds are percentages
/// @param relative what the bounds are relative to, where it is not the figure alone
/// @param day the day by which it must be done
public record Demand(
    Optional<BigDecimal> bottom,
    Optional<BigDecimal> top,
    boolean percent,
    Optional<Relative> relative,
    Optional<LocalDate> day) {

  /// What a percentage is a percentage of.
  public sealed interface Relative {}

  /// A part of another indicator.
  ///
  /// @param whole the code of that indicator
  /// @param ofTarget whether of what was demanded of it, not of what it came to
  public record PartOf(String whole, boolean ofTarget) implements Relative {}

  /// A change from a year.
  public record Since(int year) implements Relative {}

  static Demand of(Optional<BigDecimal> bottom, Optional<BigDecimal> top, boolean percent) {
    return new Demand(bottom, top, percent, Optional.empty(), Optional.empty());
  }

  static Demand by(LocalDate day) {
    return new Demand(
        Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.of(day));
  }

  Demand relativeTo(Relative other) {
    return new Demand(bottom, top, percent, Optional.of(other), day);
  }

  /// Whether nothing at all may be: a ceiling of 0.
  public boolean none() {
    return bottom.isEmpty() && top.filter(most -> most.signum() == 0).isPresent() && !percent;
  }

  /// Whether exactly one number is asked for.
  public boolean exact() {
    return bottom.isPresent() && bottom.equals(top);
  }

  /// Whether there is only a ceiling to be kept.
  public boolean ceiling() {
    return bottom.isEmpty() && top.isPresent();
  }

  /// Whether there is only a floor to be reached.
  public boolean floor() {
    return bottom.isPresent() && top.isEmpty();
  }
}
