package vn.tonghop.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Months;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Span;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;

/// Sets every figure of a roll-up against its targets.
public final class Judging {

  private final Plan plan;
  private final Units units;
  private final Figures actual;
  private final LocalDate day;
  private final ToDate toDate;
  private final Placement placement;
  private final Among among;
  private final Pacing pacing;

  /// @param period the reported period
  /// @param asOf the day taken for today
  /// @param actual the figures of the reported period
  /// @param figures the figures of any span; each span is asked for once
  public Judging(
      Plan plan,
      Units units,
      Reporters reporters,
      Period period,
      LocalDate asOf,
      Figures actual,
      Function<Span, Figures> figures) {
    this.plan = plan;
    this.units = units;
    this.actual = actual;
    LocalDate closing = plan.calendar().window(period).to();
    this.day = asOf.isBefore(closing) ? asOf : closing;
    this.toDate = new ToDate(plan, period, actual, figures);
    this.placement = new Placement(plan, units, reporters);
    this.among = new Among(units);
    this.pacing = new Pacing(plan.calendar());
  }

  /// The rows of the plan's unit and of all below it, in the tree's order; for every unit every
  /// indicator in the plan's order, a row a target, one row where there is none.
  public List<Progress> rows() {
    int root = units.place(plan.unit());
    return IntStream.range(root, units.end(root)).boxed().flatMap(this::rows).toList();
  }

  private Stream<Progress> rows(int unit) {
    return IntStream.range(0, plan.indicators().size())
        .boxed()
        .flatMap(indicator -> {
          List<Target> targets = placement.targets(unit, indicator);
          return targets.isEmpty()
              ? Stream.of(untargeted(unit, indicator))
              : targets.stream().map(target -> row(unit, indicator, target));
        });
  }

  private Progress untargeted(int unit, int indicator) {
    Figure figure = toDate.within(toDate.year()).of(unit, indicator);
    return new Progress(
        unit,
        indicator,
        actual.of(unit, indicator),
        figure,
        Optional.empty(),
        Percentage.of(figure.total(), Optional.empty()),
        Status.NO_TARGET);
  }

  private Progress row(int unit, int indicator, Target target) {
    Figure figure = figure(unit, indicator, target);
    Status status = status(unit, indicator, target, figure);
    return new Progress(
        unit,
        indicator,
        among.figure(actual, unit, indicator, target),
        figure,
        Optional.of(target),
        percent(figure, target, status),
        status);
  }

  private Figure figure(int unit, int indicator, Target target) {
    return among.figure(toDate.within(period(target)), unit, indicator, target);
  }

  private Months period(Target target) {
    return target.period().orElseGet(toDate::year);
  }

  /// Before a target's period starts nothing counts towards it: a count has no percent then.
  private static Optional<Percent> percent(Figure figure, Target target, Status status) {
    boolean early = status == Status.NOT_DUE && figure.total() instanceof Total.Amount;
    return early ? Optional.empty() : Percentage.of(figure.total(), Optional.of(target.goal()));
  }

  private Status status(int unit, int indicator, Target target, Figure figure) {
    Status own = own(indicator, target, figure);
    return target.eachUnit() && own.reached() ? ofEach(unit, indicator, target, own) : own;
  }

  private Status own(int indicator, Target target, Figure figure) {
    return new Verdict(plan.indicators().get(indicator), target, figure, moment(target), pacing)
        .status();
  }

  private Moment moment(Target target) {
    return new Moment(day, plan.calendar().window(period(target)));
  }

  /// The units below may hold a unit's status down: what each must reach is reached when all have.
  private Status ofEach(int unit, int indicator, Target target, Status own) {
    List<Status> open =
        placement
            .boundBelow(unit, indicator, target)
            .mapToObj(below -> figure(below, indicator, target))
            .filter(Judging::owes)
            .map(figure -> own(indicator, target, figure))
            .filter(status -> !status.reached() && status != Status.NIL)
            .toList();
    if (open.isEmpty()) {
      return own;
    }
    if (open.contains(Status.INCOMPLETE) || open.contains(Status.NO_DATA)) {
      return Status.INCOMPLETE;
    }
    if (moment(target).atEnd()) {
      return Status.MISSED;
    }
    boolean inStep = open.stream().allMatch(status -> status == Status.ON_TRACK);
    return inStep ? Status.ON_TRACK : Status.BEHIND;
  }

  /// A unit that does not exist in a span owes nothing in it, and holds nobody down.
  private static boolean owes(Figure figure) {
    return !(figure.total() instanceof Total.NoData) || figure.reports().expected() > 0;
  }
}
