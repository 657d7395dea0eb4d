package vn.tonghop.model;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which something holds.
///
/// @param from the first day; none: always before `until`
/// @param until the last day; none: still
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {

  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  /// @throws IllegalArgumentException if it ends before it starts
  public Validity {
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "Nothing holds from %s until %s".formatted(from.get(), until.get()));
    }
  }

  public boolean holds(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /// Whether it holds on any day of a window.
  public boolean overlaps(Window window) {
    return from.map(first -> !first.isAfter(window.to())).orElse(true)
        && until.map(last -> !last.isBefore(window.from())).orElse(true);
  }

  /// Whether the two hold on a day in common.
  public boolean overlaps(Validity other) {
    return !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Validity other) {
    return until.isPresent() && other.from.isPresent() && until.get().isBefore(other.from.get());
  }
}
