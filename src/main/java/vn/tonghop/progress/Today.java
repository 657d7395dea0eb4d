package vn.tonghop.progress;

import java.time.LocalDate;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Target;

/// The day that a run judges on, indicator by indicator: calendars differ, and so do the days on
/// which a reported period closes.
///
/// @param period the reported period
/// @param asOf the day taken for today
record Today(Plan plan, Period period, LocalDate asOf) {

  /// The earlier of today and the last day of the reported window.
  LocalDate on(int indicator) {
    LocalDate closing = plan.window(indicator, period).to();
    return asOf.isBefore(closing) ? asOf : closing;
  }

  /// The moment to judge a target in, over its period or a part of it.
  Moment moment(int indicator, Target target, Months months) {
    return new Moment(on(indicator), plan.window(indicator, months), target.validity().from());
  }
}
