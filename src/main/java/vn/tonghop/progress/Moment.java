package vn.tonghop.progress;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.model.Window;

/// The day that a target is judged on, within the window of that target.
///
/// @param day the earlier of today and the last day of the reported window
/// @param window the days of the target's own period
/// @param from the first day on which the target is in force; none: always
record Moment(LocalDate day, Window window, Optional<LocalDate> from) {

  boolean beforeStart() {
    return day.isBefore(window.from()) || from.filter(day::isBefore).isPresent();
  }

  boolean atEnd() {
    return !day.isBefore(window.to());
  }

  /// How many days of the target's window have gone by, its first day and this one included.
  long daysGone() {
    return new Window(window.from(), day).days();
  }
}
