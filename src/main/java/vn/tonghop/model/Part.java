package vn.tonghop.model;

import java.math.BigDecimal;
import java.util.Optional;

/// One reading behind a figure.
///
/// @param unit the unit's place in the tree
/// @param period the period that the reading is for
/// @param indicator the place of the indicator that it is a reading of: for a share, one of its
///   parts
/// @param state what is known of it
/// @param value its number or text, as data files spell it; empty without a value
/// @param role what it does to the figure
/// @param source its cell; none where nothing was reported
/// @param share the part of it that counts: less than 1 where what a former unit reported is shared
///   out
public record Part(
    int unit,
    Period period,
    int indicator,
    State state,
    String value,
    Role role,
    Optional<Source> source,
    BigDecimal share) {

  /// A reading that counts whole.
  public Part(
      int unit,
      Period period,
      int indicator,
      State state,
      String value,
      Role role,
      Optional<Source> source) {
    this(unit, period, indicator, state, value, role, source, BigDecimal.ONE);
  }

  /// The same reading, of which a part counts.
  public Part shared(BigDecimal part) {
    return new Part(unit, period, indicator, state, value, role, source, part);
  }

  /// Whether only a part of it counts.
  public boolean isShared() {
    return share.compareTo(BigDecimal.ONE) != 0;
  }

  public enum Role {
    /// Added.
    ADDED,
    /// Taken off: a running total at the end of the time before.
    TAKEN_OFF,
    /// Added to the numerator of a share.
    NUMERATOR,
    /// Added to the denominator of a share.
    DENOMINATOR,
    /// An earlier reading that stands in.
    CARRIED,
    /// Listed only: missing, rejected, not expected, a text.
    LISTED
  }
}
