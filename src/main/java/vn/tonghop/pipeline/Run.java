package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.diff.Differences;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Concern;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Difference;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Leniency;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.Span;
import vn.tonghop.plan.DefinitionReader;
import vn.tonghop.plan.YamlText;
import vn.tonghop.rank.Rankings;
import vn.tonghop.report.TextReport;
import vn.tonghop.rollup.RollUp;

/// One run, stage by stage: definitions, submissions, ledger, checks, figures, progress.
///
/// Start reading here. The stages do not know each other; this class and [Reckoning] know their
/// order.
public final class Run {

  private final Gathered gathered;
  private final Reckoning reckoning;

  private Run(Gathered gathered, Leniency leniency, LocalDate asOf) {
    this.gathered = gathered;
    this.reckoning = new Reckoning(gathered, leniency, asOf);
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
    return reckoning.check();
  }

  /// Rolls up, judges and checks one period, within the boundaries of the time.
  public Evaluated evaluate(Period period) {
    return evaluate(period, new Boundaries.AsReported());
  }

  /// Rolls up, judges and checks one period.
  ///
  /// @param boundaries whose territory the figures are for
  public Evaluated evaluate(Period period, Boundaries boundaries) {
    return reckoning.evaluate(period, boundaries);
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
    RollUp rollUp = reckoning.rollUp(boundaries);
    Span span = reckoning.span(period);
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
    Figures figures = reckoning.rollUp(boundaries).figures(reckoning.span(period));
    return plan.scorecards().stream()
        .filter(one -> scorecard.map(one.code()::equals).orElse(true))
        .map(one ->
            Rankings.of(
                one,
                plan,
                gathered.units(),
                gathered.reporters(),
                period,
                reckoning.asOf(),
                figures,
                boundaries))
        .toList();
  }

  /// Gives the readings behind single figures, for whoever asks for many.
  ///
  /// @param boundaries whose territory the figures are for
  public Parts parts(Boundaries boundaries) {
    RollUp rollUp = reckoning.rollUp(boundaries);
    return (period, unit, indicator) -> rollUp.parts(unit, indicator, reckoning.span(period));
  }

  /// The readings behind a unit's figure.
  @FunctionalInterface
  public interface Parts {
    /// The readings behind the figure of one unit and indicator.
    List<Part> of(Period period, int unit, int indicator);
  }
}
