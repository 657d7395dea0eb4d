package vn.tonghop.progress;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Span;

/// The figures from the start of a target's period to the end of the reported one (lũy kế).
final class ToDate {

  private final Plan plan;
  private final Period reported;
  private final Span reportedSpan;
  private final Figures actual;
  private final Function<Span, Figures> figures;
  private final Map<Span, Figures> asked = new HashMap<>();

  ToDate(Plan plan, Period reported, Figures actual, Function<Span, Figures> figures) {
    this.plan = plan;
    this.reported = reported;
    this.reportedSpan = plan.calendar().span(reported, plan.frequency());
    this.actual = actual;
    this.figures = figures;
  }

  /// The figures within a target's period; those of the reported one where nothing of the target's
  /// has closed by its end.
  Figures within(Months target) {
    OptionalInt end = end(target);
    if (end.isEmpty()) {
      return actual;
    }
    Span span = new Span(target.start(), end.getAsInt(), Optional.empty());
    return span.equals(reportedSpan) ? actual : asked.computeIfAbsent(span, figures);
  }

  /// The month after the last one that counts.
  private OptionalInt end(Months target) {
    return switch (reported) {
      case Months months when months.last() < target.start() -> OptionalInt.empty();
      case Months months -> OptionalInt.of(Math.min(months.last(), target.last()) + 1);
      case Dates dates ->
          Span.of(target).tiles(plan.frequency()).stream()
              .filter(tile -> !plan.calendar().window(tile).to().isAfter(dates.to()))
              .mapToInt(tile -> tile.last() + 1)
              .max();
    };
  }

  /// The year that the reported period ends in, which is the period of a target that names none.
  ///
  /// Where the calendar's year starts in December, the last submission period decides; two dates
  /// that hold none are taken as they are written.
  Months year() {
    boolean closes = reportedSpan.end() > reportedSpan.start();
    return switch (reported) {
      case Dates dates when !closes ->
          Months.year(Math.clamp(dates.to().getYear(), plan.firstYear(), plan.lastYear()));
      case Dates _, Months _ -> Months.year((reportedSpan.end() - 1) / 12);
    };
  }
}
