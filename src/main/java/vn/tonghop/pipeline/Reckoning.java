package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.check.CheckInput;
import vn.tonghop.check.Standings;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Leniency;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Span;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Window;
import vn.tonghop.progress.Comparing;
import vn.tonghop.progress.Judging;
import vn.tonghop.rollup.Faults;
import vn.tonghop.rollup.RollUp;

/// What a run makes of the submissions that it gathered: figures, progress, and findings that the
/// plan has had its say on.
///
/// @param leniency what the plan waives, and which rules it only tries
/// @param asOf the day that the run takes for today
record Reckoning(Gathered gathered, Leniency leniency, LocalDate asOf) {

  /// Checks the submissions for every period that they speak of.
  List<Finding> check() {
    List<Finding> findings = new ArrayList<>(gathered.findings());
    findings.addAll(checks(Optional.empty()));
    RollUp rollUp = rollUp(new Boundaries.AsReported());
    yearsSpokenOf().forEach(year -> rollUp.figures(Span.of(Months.year(year))));
    findings.addAll(rollUp.faults().findings());
    return Treating.treat(findings, leniency, gathered, Optional.empty(), asOf);
  }

  private IntStream yearsSpokenOf() {
    return IntStream.of(gathered.settled().periods())
        .map(key -> gathered.plan().calendar().window(Period.ofKey(key)).to().getYear())
        .distinct()
        .sorted();
  }

  /// Rolls up, judges and checks one period.
  ///
  /// @param boundaries whose territory the figures are for
  Evaluated evaluate(Period period, Boundaries boundaries) {
    RollUp rollUp = rollUp(boundaries);
    Figures actual = rollUp.figures(span(period));
    Rollup rollup = judged(period, boundaries, rollUp, actual);
    List<Finding> treated =
        Treating.treat(
            findings(period, boundaries, rollUp, actual),
            leniency,
            gathered,
            Optional.of(period),
            asOf);
    CheckInput input = input(gathered.plan(), Optional.of(period));
    List<Standing> standings = Standings.of(input, treated);
    return new Evaluated(
        rollup, standings, treated, Treating.excused(standings, treated, gathered.units()));
  }

  private Rollup judged(Period period, Boundaries boundaries, RollUp rollUp, Figures actual) {
    Plan plan = gathered.plan();
    Window window = plan.calendar().window(period);
    Earlier earlier = earlier(window, boundaries);
    Judging judging =
        new Judging(
            OtherTargets.within(boundaries, plan),
            gathered.units(),
            gathered.reporters(),
            period,
            asOf,
            actual,
            rollUp::figures,
            earlier);
    return new Rollup(
        period,
        window,
        asOf,
        judging.rows(),
        Comparing.of(plan, gathered.units(), period, actual, earlier),
        boundaries);
  }

  /// The figures of earlier periods, for a reported window: what stood in their way is no fault of
  /// this period.
  private Earlier earlier(Window window, Boundaries boundaries) {
    return gathered.past().earlier(gathered, asOf, window.to(), boundaries);
  }

  /// All that was found, once the figures are judged: only then all faults of theirs are known.
  private List<Finding> findings(
      Period period, Boundaries boundaries, RollUp rollUp, Figures actual) {
    Plan plan = gathered.plan();
    List<Finding> findings = new ArrayList<>(gathered.findings());
    findings.addAll(checks(Optional.of(period)));
    findings.addAll(rollUp.faults().findings());
    findings.addAll(rollUp.faults().carried(actual, gathered.units().place(plan.unit()), period));
    findings.addAll(cuts(plan, period));
    findings.addAll(OtherTargets.leftOut(boundaries, plan));
    return findings;
  }

  private List<Finding> checks(Optional<Period> period) {
    return Trials.check(gathered.plan(), leniency, plan -> input(plan, period));
  }

  private static List<Finding> cuts(Plan plan, Period period) {
    return period instanceof Dates dates
        ? Faults.cuts(plan.calendar(), plan.frequency(), dates)
        : List.of();
  }

  private CheckInput input(Plan plan, Optional<Period> period) {
    return new CheckInput(
        plan,
        gathered.units(),
        gathered.reporters(),
        gathered.settled(),
        gathered.totals(),
        gathered.cumulatives(),
        gathered.submissions(),
        period,
        asOf,
        gathered.receipts());
  }

  Span span(Period period) {
    Plan plan = gathered.plan();
    return plan.calendar().span(period, plan.frequency());
  }

  RollUp rollUp(Boundaries boundaries) {
    return new RollUp(
        gathered.plan(),
        gathered.units(),
        gathered.reporters(),
        gathered.settled(),
        asOf,
        boundaries);
  }
}
