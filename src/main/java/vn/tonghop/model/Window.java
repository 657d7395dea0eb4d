package vn.tonghop.model;

import java.time.LocalDate;

/// The days whose data a period holds, both ends included.
public record Window(LocalDate from, LocalDate to) {

  /// @throws IllegalArgumentException if it ends before it starts
  public Window {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A window from %s to %s is impossible".formatted(from, to));
    }
  }

  /// How many days it has, at least 1.
  public long days() {
    return to.toEpochDay() - from.toEpochDay() + 1;
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
