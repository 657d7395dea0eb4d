package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.DefinitionProblem;
import vn.tonghop.finding.TargetProblem;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Months;
import vn.tonghop.model.Target;
import vn.tonghop.model.Validity;
import vn.tonghop.model.Window;

/// The days on which targets are in force: some of their own period, and no two of one sort at a
/// time.
///
/// @param calendar the plan's
record TargetTimes(Horizon horizon, Calendar calendar, Findings findings) {

  /// Reads the days on which a target is in force.
  Validity read(Fields fields, Optional<IndicatorDraft> draft, Optional<Months> period) {
    Validity validity = DatedReader.validity(fields);
    Calendar own =
        draft.flatMap(IndicatorDraft::indicator).flatMap(Indicator::calendar).orElse(calendar);
    if (horizon.sure() && !validity.overlaps(window(own, period))) {
      String key = fields.has("from") ? "from" : "until";
      fields.add(
          new TargetProblem.NeverInForce(period.map(Months::code).orElse(years())),
          fields.place(key));
    }
    return validity;
  }

  private Window window(Calendar own, Optional<Months> period) {
    return period
        .map(own::window)
        .orElseGet(() ->
            new Window(
                own.window(Months.year(horizon.first())).from(),
                own.window(Months.year(horizon.last())).to()));
  }

  private String years() {
    return horizon.first() == horizon.last()
        ? Integer.toString(horizon.first())
        : horizon.first() + ".." + horizon.last();
  }

  /// Finds targets of one sort that are in force on the same day. Two that are always in force are
  /// two rows, as the plan wants them.
  void checkTogether(List<Target> targets) {
    List<Target> before = new ArrayList<>();
    for (Target target : targets.stream().filter(TargetTimes::isDated).toList()) {
      before.stream()
          .filter(other -> isAlike(other, target))
          .filter(other -> other.validity().overlaps(target.validity()))
          .findFirst()
          .ifPresent(other ->
              findings.add(
                  new DefinitionProblem.DatesOverlap("targets", other.source().row()),
                  target.source()));
      before.add(target);
    }
  }

  private static boolean isDated(Target target) {
    return !target.validity().equals(Validity.ALWAYS);
  }

  private static boolean isAlike(Target one, Target other) {
    return one.indicator().equals(other.indicator())
        && one.unit().equals(other.unit())
        && one.period().equals(other.period())
        && one.goal().getClass().equals(other.goal().getClass())
        && one.among().equals(other.among())
        && one.eachUnit() == other.eachUnit()
        && one.eachPeriod().equals(other.eachPeriod());
  }
}
