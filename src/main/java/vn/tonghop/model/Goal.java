package vn.tonghop.model;

import java.math.BigDecimal;

/// What a target demands.
///
/// Bounds are counts in the indicator's unit of measure, or percentages (`80` is 80%) where
/// `percent` says so: of a share, or of the reporters of a yes-no.
public sealed interface Goal {

  /// Whether its bounds are percentages.
  boolean percent();

  /// Reached from below: `32`, `80%`.
  record AtLeast(BigDecimal floor, boolean percent) implements Goal {}

  /// Kept: `<=0`, `<=5%`.
  record AtMost(BigDecimal ceiling, boolean percent) implements Goal {}

  /// `=5`.
  record Exactly(BigDecimal value, boolean percent) implements Goal {}

  /// `30-50`: reached at its bottom; above its top is no failure but is shown.
  record Between(BigDecimal bottom, BigDecimal top, boolean percent) implements Goal {}

  /// The share of reporters that answer yes, in percent.
  record Coverage(BigDecimal floor) implements Goal {
    @Override
    public boolean percent() {
      return true;
    }
  }

  /// The spelling in data files: `32` `<=0` `=5` `30-50` `80%`.
  default String code() {
    String sign = percent() ? "%" : "";
    return switch (this) {
      case AtLeast(BigDecimal floor, boolean _) -> Numbers.plain(floor) + sign;
      case AtMost(BigDecimal ceiling, boolean _) -> "<=" + Numbers.plain(ceiling) + sign;
      case Exactly(BigDecimal value, boolean _) -> "=" + Numbers.plain(value) + sign;
      case Between(BigDecimal bottom, BigDecimal top, boolean _) ->
          Numbers.plain(bottom) + "-" + Numbers.plain(top) + sign;
      case Coverage(BigDecimal floor) -> Numbers.plain(floor) + sign;
    };
  }
}
