package vn.tonghop.progress;

import java.util.Optional;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;

/// What a bound is held against, whatever kind of goal the bound comes from.
///
/// @param value the exact value; none where there is nothing to hold against a bound
/// @param otherwise the status where there is no value
/// @param full whether nothing is missing that could change it
/// @param grows whether it can only grow, over units and over time
record Held(Optional<Fraction> value, Status otherwise, boolean full, boolean grows) {

  /// A total, in percent or as it is.
  static Held of(Total total, boolean percent, boolean full, boolean grows) {
    return new Held(
        Fraction.of(total, percent),
        total instanceof Total.Ratio ? Status.NIL : Status.NO_DATA,
        full,
        grows);
  }

  /// Nothing to hold against a bound.
  static Held nothing(Status otherwise) {
    return new Held(Optional.empty(), otherwise, false, false);
  }
}
