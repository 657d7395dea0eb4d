package vn.tonghop.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Months;
import vn.tonghop.model.Target.Pace;

/// Whether a floor that is not reached yet is being approached fast enough.
///
/// @param pace how it is expected to be approached
/// @param calendar when the periods of a stepped pace end
/// @param counted whether only whole ones can be asked for
record Pacing(Pace pace, Calendar calendar, boolean counted) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  boolean kept(Fraction reached, BigDecimal floor, Moment moment) {
    return switch (pace) {
      case Pace.None() -> true;
      case Pace.Linear _ -> inStep(reached, floor, moment);
      case Pace.Steps(Map<Months, BigDecimal> percents) ->
          reached.times(HUNDRED).compareTo(floor.multiply(due(percents, moment))) >= 0;
    };
  }

  private boolean inStep(Fraction reached, BigDecimal floor, Moment moment) {
    BigDecimal gone = BigDecimal.valueOf(moment.daysGone());
    BigDecimal days = BigDecimal.valueOf(moment.window().days());
    BigDecimal asked = floor.multiply(gone);
    return counted
        ? reached.compareTo(asked.divide(days, 0, RoundingMode.FLOOR)) >= 0
        : reached.times(days).compareTo(asked) >= 0;
  }

  /// The percent due by a day: that of the last period that has ended; the higher one where two end
  /// on the same day, such as `Q2` and `H1`.
  private BigDecimal due(Map<Months, BigDecimal> percents, Moment moment) {
    return percents.entrySet().stream()
        .filter(step -> !calendar.window(step.getKey()).to().isAfter(moment.day()))
        .max(
            Comparator.comparingInt((Map.Entry<Months, BigDecimal> step) -> step.getKey().last())
                .thenComparing(Map.Entry::getValue))
        .map(Map.Entry::getValue)
        .orElse(BigDecimal.ZERO);
  }
}
