package vn.tonghop.model;

import java.time.LocalDate;

/// A correction that an office writes down for a unit, in `adjustments.csv`. It applies only while
/// `old` is what the unit's submission says.
///
/// Who made it stays in the file: a person's name has no place in an output.
///
/// @param unit the unit's place in the tree
/// @param period the period's key
/// @param indicator the indicator's place in the plan
/// @param old the reading that it corrects; of texts none can be corrected
/// @param value what stands instead, unscaled at the indicator's decimals
/// @param reason why, as written
/// @param date when it was agreed
/// @param source its row
public record Adjustment(
    int unit,
    int period,
    int indicator,
    Reading old,
    Reading value,
    String reason,
    LocalDate date,
    Source source) {

  /// A state with its number: a value, nil or nothing.
  public record Reading(State state, long value) {}
}
