package vn.tonghop.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// When a submission is due.
///
/// Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5b asks for at least one working day after the data
/// closes.
///
/// @param workingDays how many working days after the last day of the window
/// @param holidays days that are no working days, beside Saturdays and Sundays
/// @param levels how many working days the units of a level have, where it is not as for all
public record Due(int workingDays, Set<LocalDate> holidays, Map<String, Integer> levels) {
  public Due {
    holidays = Set.copyOf(holidays);
    levels = Map.copyOf(levels);
  }

  /// The same for all levels.
  public Due(int workingDays, Set<LocalDate> holidays) {
    this(workingDays, holidays, Map.of());
  }

  /// The last day on which a submission for a window is on time.
  public LocalDate deadline(Window window) {
    return after(window, workingDays);
  }

  /// The last day on which a submission of a unit of some level is on time.
  public LocalDate deadline(Window window, String level) {
    return after(window, levels.getOrDefault(level, workingDays));
  }

  private LocalDate after(Window window, int days) {
    LocalDate day = window.to();
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek().getValue() <= 5 && !holidays.contains(day)) {
        left--;
      }
    }
    return day;
  }
}
