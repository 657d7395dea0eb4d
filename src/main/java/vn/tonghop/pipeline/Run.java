package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.check.CheckInput;
import vn.tonghop.check.Standings;
import vn.tonghop.diff.Differences;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Concern;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Difference;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Leniency;
import vn.tonghop.model.Months;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Span;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Window;
import vn.tonghop.plan.DefinitionReader;
import vn.tonghop.plan.YamlText;
import vn.tonghop.progress.Comparing;
import vn.tonghop.progress.Judging;
import vn.tonghop.rank.Rankings;
import vn.tonghop.report.TextReport;
import vn.tonghop.rollup.RollUp;

/// One run, stage by stage: definitions, submissions, ledger, checks, figures, progress.
///
/// Start reading here. The stages do not know each other; this class alone knows their order.
public final class Run {

  private static final Boundaries AS_REPORTED = new Boundaries.AsReported();

  private final Gathered gathered;
  private final Leniency leniency;
  private final LocalDate asOf;

  private Run(Gathered gathered, Leniency leniency, LocalDate asOf) {
    this.gathered = gathered;
    this.leniency = leniency;
    this.asOf = asOf;
  }

  /// Reads the definitions of a workspace; where they are wrong, nothing else is worth doing.
  ///
  /// @throws java.io.UncheckedIOException if they cannot be read from the disk
  public static Checked<Definitions> define(Workspace workspace) {
    Optional<YamlText> units =
        workspace.has(Workspace.UNITS)
            ? Optional.of(new YamlText(Workspace.UNITS, workspace.text(Workspace.UNITS)))
            : Optional.empty();
    return DefinitionReader.read(
        new YamlText(Workspace.PLAN, workspace.text(Workspace.PLAN)), units);
  }

  /// Reads and settles the submissions of a workspace.
  ///
  /// @param asOf the day that the run takes for today
  public static Run of(Workspace workspace, Definitions definitions, LocalDate asOf) {
    return new Run(Gathering.gather(workspace, definitions, true), definitions.leniency(), asOf);
  }

  /// The same without the digests of files, for those who show none: they take a tenth of the time.
  public static Run withoutDigests(Workspace workspace, Definitions definitions, LocalDate asOf) {
    return new Run(Gathering.gather(workspace, definitions, false), definitions.leniency(), asOf);
  }

  public Gathered gathered() {
    return gathered;
  }

  /// What is wrong with the workspace's own templates.
  public static List<Finding> templates(Workspace workspace) {
    return TextReport.check(workspace.templateFolders());
  }

  /// Checks the submissions for every period that they speak of.
  public List<Finding> check() {
    List<Finding> findings = new ArrayList<>(gathered.findings());
    findings.addAll(checks(Optional.empty()));
    RollUp rollUp = rollUp(AS_REPORTED);
    yearsSpokenOf().forEach(year -> rollUp.figures(Span.of(Months.year(year))));
    findings.addAll(rollUp.faults().findings());
    return Treating.treat(findings, leniency, gathered, Optional.empty(), asOf);
  }

  private List<Finding> checks(Optional<Period> period) {
    return Trials.check(gathered.plan(), leniency, plan -> input(plan, period));
  }

  private IntStream yearsSpokenOf() {
    return IntStream.of(gathered.settled().periods())
        .map(key -> gathered.plan().calendar().window(Period.ofKey(key)).to().getYear())
        .distinct()
        .sorted();
  }

  /// Rolls up, judges and checks one period, within the boundaries of the time.
  public Evaluated evaluate(Period period) {
    return evaluate(period, AS_REPORTED);
  }

  /// Rolls up, judges and checks one period.
  ///
  /// @param boundaries whose territory the figures are for
  public Evaluated evaluate(Period period, Boundaries boundaries) {
    Plan plan = gathered.plan();
    RollUp rollUp = rollUp(boundaries);
    Figures actual = rollUp.figures(span(period));
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
    Rollup rollup =
        new Rollup(
            period,
            window,
            asOf,
            judging.rows(),
            Comparing.of(plan, gathered.units(), period, actual, earlier),
            boundaries);

    List<Finding> findings = new ArrayList<>(gathered.findings());
    findings.addAll(checks(Optional.of(period)));
    findings.addAll(rollUp.faults().findings());
    findings.addAll(rollUp.faults().carried(actual, gathered.units().place(plan.unit()), period));
    findings.addAll(cuts(plan, period));
    findings.addAll(OtherTargets.leftOut(boundaries, plan));
    List<Finding> treated = Treating.treat(findings, leniency, gathered, Optional.of(period), asOf);
    CheckInput input = input(plan, Optional.of(period));
    List<Standing> standings = Standings.of(input, treated);
    return new Evaluated(
        rollup, standings, treated, Treating.excused(standings, treated, gathered.units()));
  }

  /// Whom and what findings concern.
  public List<Concern> concerns(List<Finding> findings) {
    Whereabouts whereabouts =
        new Whereabouts(
            gathered,
            findings.stream().map(one -> one.source().file()).collect(Collectors.toSet()));
    return findings.stream().map(whereabouts::concern).toList();
  }

  /// What an earlier state of the same workspace says otherwise, and what that does to the figures
  /// of a period. Both runs need digests.
  ///
  /// @param earlier the run over the earlier state, by the same definitions
  public Difference since(Run earlier, Period period) {
    return Differences.between(earlier.state(period), state(period), gathered.plan());
  }

  private Differences.State state(Period period) {
    return new Differences.State(
        gathered.submissions(), gathered.settled(), evaluate(period).rollup());
  }

  /// Every reading behind one figure.
  ///
  /// @param unit the unit's place in the tree
  /// @param indicator the indicator's place in the plan
  /// @param boundaries whose territory the figure is for
  public Explanation explain(int unit, int indicator, Period period, Boundaries boundaries) {
    RollUp rollUp = rollUp(boundaries);
    Span span = span(period);
    Calendar calendar = gathered.plan().calendar();
    return new Explanation(
        unit,
        indicator,
        period,
        calendar.window(period),
        rollUp.figures(span).of(unit, indicator),
        rollUp.parts(unit, indicator, span));
  }

  /// Classes units by the scorecards of the plan, in its order.
  ///
  /// @param scorecard the code of the only one that is asked for
  /// @param unit the place of the unit that ranks: those below it and itself are classed
  /// @param boundaries whose territory the figures are for
  public List<Ranking> rank(
      Period period, Optional<String> scorecard, int unit, Boundaries boundaries) {
    Plan plan = gathered.plan().reportedBy(gathered.units().get(unit).code());
    Figures figures = rollUp(boundaries).figures(span(period));
    return plan.scorecards().stream()
        .filter(one -> scorecard.map(one.code()::equals).orElse(true))
        .map(one ->
            Rankings.of(
                one,
                plan,
                gathered.units(),
                gathered.reporters(),
                period,
                asOf,
                figures,
                boundaries))
        .toList();
  }

  /// Gives the readings behind single figures, for whoever asks for many.
  ///
  /// @param boundaries whose territory the figures are for
  public Parts parts(Boundaries boundaries) {
    RollUp rollUp = rollUp(boundaries);
    return (period, unit, indicator) -> rollUp.parts(unit, indicator, span(period));
  }

  /// The readings behind a unit's figure.
  @FunctionalInterface
  public interface Parts {
    /// The readings behind the figure of one unit and indicator.
    List<Part> of(Period period, int unit, int indicator);
  }

  private Span span(Period period) {
    Plan plan = gathered.plan();
    return plan.calendar().span(period, plan.frequency());
  }

  private RollUp rollUp(Boundaries boundaries) {
    return new RollUp(
        gathered.plan(),
        gathered.units(),
        gathered.reporters(),
        gathered.settled(),
        asOf,
        boundaries);
  }

  /// The figures of earlier periods, for a reported window: what stood in their way is no fault of
  /// this period.
  private Earlier earlier(Window window, Boundaries boundaries) {
    return gathered.past().earlier(gathered, asOf, window.to(), boundaries);
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

  private static List<Finding> cuts(Plan plan, Period period) {
    return period instanceof Dates dates
        ? vn.tonghop.rollup.Faults.cuts(plan.calendar(), plan.frequency(), dates)
        : List.of();
  }
}
