package vn.tonghop.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Span;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Units;

/// Sets every figure of a roll-up against its targets.
public final class Judging {

  private final Plan plan;
  private final Units units;
  private final Figures actual;
  private final ToDate toDate;
  private final InForce inForce;
  private final Judge judge;
  private final EachUnit eachUnit;

  /// Judges where nothing is known of earlier periods.
  public Judging(
      Plan plan,
      Units units,
      Reporters reporters,
      Period period,
      LocalDate asOf,
      Figures actual,
      Function<Span, Figures> figures) {
    this(plan, units, reporters, period, asOf, actual, figures, Earlier.NONE);
  }

  /// @param period the reported period
  /// @param asOf the day taken for today
  /// @param actual the figures of the reported period
  /// @param figures the figures of any span; each span is asked for once
  /// @param earlier what changes start from
  public Judging(
      Plan plan,
      Units units,
      Reporters reporters,
      Period period,
      LocalDate asOf,
      Figures actual,
      Function<Span, Figures> figures,
      Earlier earlier) {
    this.plan = plan;
    this.units = units;
    this.actual = actual;
    Today today = new Today(plan, period, asOf);
    Placement placement = new Placement(plan, units, reporters, today);
    toDate = new ToDate(plan, period, actual, figures);
    inForce = new InForce(plan, placement, today, toDate);
    Among among = new Among(units, today);
    Plainly plainly = new Plainly(plan, actual, toDate, among);
    judge =
        new Judge(
            plan,
            today,
            plainly,
            new Parts(plan, toDate, plainly, inForce),
            new Changes(plan, toDate, plainly, earlier),
            new Deadlines(toDate, plainly, among));
    eachUnit = new EachUnit(placement, judge);
  }

  /// The rows of the plan's unit and of all below it, in the tree's order; for every unit every
  /// indicator that is shown in the plan's order, a row a target in force, one row where there is
  /// none.
  public List<Progress> rows() {
    int root = units.place(plan.unit());
    return IntStream.range(root, units.end(root)).boxed().flatMap(this::rows).toList();
  }

  private Stream<Progress> rows(int unit) {
    return IntStream.range(0, plan.indicators().size())
        .filter(indicator -> plan.indicators().get(indicator).shown())
        .boxed()
        .flatMap(indicator -> {
          List<InForce.Stand> targets = inForce.of(unit, indicator);
          return targets.isEmpty()
              ? Stream.of(untargeted(unit, indicator))
              : targets.stream().map(stand -> row(unit, indicator, stand));
        });
  }

  private Progress untargeted(int unit, int indicator) {
    Figure figure = toDate.within(indicator, toDate.year(indicator)).of(unit, indicator);
    return new Progress(
        unit,
        indicator,
        actual.of(unit, indicator),
        figure,
        Optional.empty(),
        Percentage.of(figure.total(), Optional.empty()),
        Status.NO_TARGET);
  }

  private Progress row(int unit, int indicator, InForce.Stand stand) {
    Target target = stand.target();
    Question question =
        new Question(unit, indicator, target, target.goal(), toDate.period(indicator, target));
    Judged own = judge.judged(question);
    return new Progress(
        unit,
        indicator,
        own.actual(),
        own.toDate(),
        Optional.of(target),
        own.percent(),
        eachUnit.status(question, own),
        own.conditions(),
        own.base(),
        stand.replaced());
  }
}
