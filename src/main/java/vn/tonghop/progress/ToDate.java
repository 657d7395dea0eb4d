package vn.tonghop.progress;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Span;
import vn.tonghop.model.Target;

/// The figures from the start of a target's period to the end of the reported one (lũy kế).
///
/// Which submission periods two dates hold depends on when an indicator's data closes.
final class ToDate {

  private final Plan plan;
  private final Period reported;
  private final Figures actual;
  private final Function<Span, Figures> figures;
  private final Map<Span, Figures> asked = new HashMap<>();

  ToDate(Plan plan, Period reported, Figures actual, Function<Span, Figures> figures) {
    this.plan = plan;
    this.reported = reported;
    this.actual = actual;
    this.figures = figures;
  }

  /// The figures within a target's period; those of the reported one where nothing of the target's
  /// has closed by its end.
  Figures within(int indicator, Months target) {
    return span(indicator, target).map(this::figures).orElse(actual);
  }

  /// The figures within a target's period, up to the submission period that a day lies in.
  Figures until(int indicator, Months target, LocalDate day) {
    int closing =
        tiles(target)
            .filter(tile -> !plan.window(indicator, tile).to().isBefore(day))
            .mapToInt(tile -> tile.last() + 1)
            .findFirst()
            .orElse(target.last() + 1);
    return span(indicator, target)
        .map(span -> new Span(span.start(), Math.min(closing, span.end()), Optional.empty()))
        .map(this::figures)
        .orElse(actual);
  }

  /// The months of a target's period that count by the end of the reported one; none where none of
  /// them does.
  Optional<Span> span(int indicator, Months target) {
    OptionalInt end = end(indicator, target);
    return end.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(target.start(), end.getAsInt(), Optional.empty()));
  }

  private Figures figures(Span span) {
    boolean same = reported instanceof Months months && span.equals(Span.of(months));
    return same ? actual : asked.computeIfAbsent(span, figures);
  }

  /// The month after the last one that counts.
  private OptionalInt end(int indicator, Months target) {
    return switch (reported) {
      case Months months when months.last() < target.start() -> OptionalInt.empty();
      case Months months -> OptionalInt.of(Math.min(months.last(), target.last()) + 1);
      case Dates dates ->
          tiles(target)
              .filter(tile -> !plan.window(indicator, tile).to().isAfter(dates.to()))
              .mapToInt(tile -> tile.last() + 1)
              .max();
    };
  }

  private Stream<Months> tiles(Months target) {
    return Span.of(target).tiles(plan.frequency()).stream();
  }

  /// The period that a target belongs to.
  Months period(int indicator, Target target) {
    return target.period().orElseGet(() -> year(indicator));
  }

  /// The year that the reported period ends in, which is the period of a target that names none.
  ///
  /// Where the calendar's year starts in December, the last submission period decides; two dates
  /// that hold none are taken as they are written.
  Months year(int indicator) {
    Calendar calendar = plan.indicators().get(indicator).calendar().orElse(plan.calendar());
    Span span = calendar.span(reported, plan.frequency());
    boolean closes = span.end() > span.start();
    return switch (reported) {
      case Dates dates when !closes ->
          Months.year(Math.clamp(dates.to().getYear(), plan.firstYear(), plan.lastYear()));
      case Dates _, Months _ -> Months.year((span.end() - 1) / 12);
    };
  }
}
