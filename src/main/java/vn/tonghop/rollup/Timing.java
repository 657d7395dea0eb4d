package vn.tonghop.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Span;
import vn.tonghop.model.Validity;

/// What decides which submission periods make up a span: indicators that agree in it share their
/// tiles.
///
/// @param calendar when their data closes
/// @param validities the days on which the indicator, and of a share its parts, are asked for
record Timing(Span span, Calendar calendar, List<Validity> validities) {

  Timing {
    validities = List.copyOf(validities);
  }

  /// That of one indicator; two dates hold other closing days by another calendar.
  static Timing of(Plan plan, Indicator indicator, Span span) {
    List<Indicator> parts = parts(plan, indicator);
    Calendar calendar =
        parts.stream()
            .map(Indicator::calendar)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(plan.calendar());
    return new Timing(
        span.dates().map(dates -> calendar.span(dates, plan.frequency())).orElse(span),
        calendar,
        parts.stream()
            .map(Indicator::validity)
            .filter(validity -> !validity.equals(Validity.ALWAYS))
            .toList());
  }

  private static List<Indicator> parts(Plan plan, Indicator indicator) {
    return Stream.concat(
            Stream.of(indicator),
            indicator.ratio().stream()
                .flatMap(ratio -> Stream.of(ratio.numerator(), ratio.denominator()))
                .map(code -> plan.indicators().get(plan.indicator(code))))
        .toList();
  }

  Timing with(Span other) {
    return new Timing(other, calendar, validities);
  }

  /// The day on which the data of a period closes.
  LocalDate closing(Period period) {
    return calendar.window(period).to();
  }

  /// Whether a submission period is asked for, and may be read.
  boolean asks(Period period) {
    if (validities.isEmpty()) {
      return true;
    }
    LocalDate closing = closing(period);
    return validities.stream().allMatch(validity -> validity.holds(closing));
  }
}
