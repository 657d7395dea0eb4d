package vn.tonghop.model;

import java.util.Comparator;

/// What one cell says of one (unit, period, indicator).
///
/// @param unit the unit's place in the tree
/// @param period the period's key
/// @param indicator the indicator's place in the plan
/// @param state value, nil, missing (a blank cell) or rejected (a cell that could not be read)
/// @param value the number, unscaled at the indicator's decimals; 1 or 0 for yes and no; for texts
///   a place in the pool of the segment; 0 without a value
/// @param cumulative whether it covers the time from the start of the year
/// @param revision 0 for a first submission, 2 for `lần 2`
/// @param source the cell
public record Claim(
    int unit,
    int period,
    int indicator,
    State state,
    long value,
    boolean cumulative,
    int revision,
    Source source) {

  /// The order in which claims of one key stand: by revision, then by place, never by arrival.
  public static final Comparator<Claim> ORDER =
      Comparator.comparingInt(Claim::revision).thenComparing(Claim::source);
}
