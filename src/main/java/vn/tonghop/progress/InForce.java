package vn.tonghop.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Target;
import vn.tonghop.model.Validity;
import vn.tonghop.model.Window;

/// Which of the targets on a unit's rows are in force, as decisions replace each other within a
/// year.
record InForce(Plan plan, Placement placement, Today today, ToDate toDate) {

  /// A target that a row takes.
  ///
  /// @param replaced the one before it for the same period, where there was one
  record Stand(Target target, Optional<Target> replaced) {}

  /// The targets that are in force on the day of judging, or on the last day of their own period
  /// where that is earlier. One that is still to come stands only where no other is in force for
  /// its period.
  List<Stand> of(int unit, int indicator) {
    List<Target> all = placement.targets(unit, indicator);
    return all.stream()
        .filter(target -> stands(indicator, target, rivals(indicator, target, all)))
        .map(target -> new Stand(target, replaced(indicator, target, all)))
        .toList();
  }

  /// The targets for one period.
  private List<Target> rivals(int indicator, Target target, List<Target> all) {
    Months period = toDate.period(indicator, target);
    return all.stream().filter(other -> toDate.period(indicator, other).equals(period)).toList();
  }

  private boolean stands(int indicator, Target target, List<Target> rivals) {
    if (target.validity().equals(Validity.ALWAYS)) {
      return true;
    }
    LocalDate day = day(indicator, target);
    return target.validity().holds(day)
        || rivals.stream().noneMatch(other -> other.validity().holds(day))
            && isNext(target, rivals, day);
  }

  private LocalDate day(int indicator, Target target) {
    LocalDate last = window(indicator, target).to();
    LocalDate day = today.on(indicator);
    return day.isBefore(last) ? day : last;
  }

  private Window window(int indicator, Target target) {
    return plan.window(indicator, toDate.period(indicator, target));
  }

  /// Whether it is the first to come into force after a day.
  private static boolean isNext(Target target, List<Target> rivals, LocalDate day) {
    Optional<LocalDate> next =
        rivals.stream()
            .flatMap(other -> other.validity().from().stream())
            .filter(day::isBefore)
            .min(Comparator.naturalOrder());
    return next.isPresent() && next.equals(target.validity().from());
  }

  private Optional<Target> replaced(int indicator, Target target, List<Target> all) {
    if (target.validity().from().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = target.validity().from().get();
    Window window = window(indicator, target);
    return rivals(indicator, target, all).stream()
        .filter(other -> other.validity().until().filter(from::isAfter).isPresent())
        .filter(other -> other.validity().overlaps(window))
        .max(Comparator.comparing(other -> other.validity().until().orElse(LocalDate.MAX)));
  }
}
