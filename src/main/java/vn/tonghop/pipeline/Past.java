package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.WorkspaceProblem;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Earlier.Base;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Source;
import vn.tonghop.model.Span;
import vn.tonghop.model.Territory;
import vn.tonghop.model.Units;
import vn.tonghop.rollup.RollUp;

/// What is known of the years before a run's own: its baseline, and the workspace that its plan
/// names.
///
/// @param wanted whether the plan compares with earlier periods at all
/// @param ledgers where earlier figures may be found, the nearest first
/// @param findings what is wrong with them
record Past(boolean wanted, List<Ledgered> ledgers, List<Finding> findings) {

  private static final Past UNWANTED = new Past(false, List.of(), List.of());

  Past {
    ledgers = List.copyOf(ledgers);
    findings = List.copyOf(findings);
  }

  /// A settled ledger, with the definitions that it was read by.
  record Ledgered(Definitions definitions, Settled settled) {}

  /// Reads what a workspace has of earlier years, where its plan compares with them.
  static Past of(Workspace workspace, Definitions definitions, Sidecars sidecars) {
    if (!looksBack(definitions.plan())) {
      return UNWANTED;
    }
    List<Ledgered> ledgers = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    sidecars.baseline().ifPresent(settled -> ledgers.add(new Ledgered(definitions, settled)));
    definitions
        .plan()
        .previous()
        .ifPresent(folder -> previous(workspace, folder, ledgers, findings));
    return new Past(true, ledgers, findings);
  }

  /// Whether anything in the plan looks at earlier periods.
  private static boolean looksBack(Plan plan) {
    return !plan.comparisons().isEmpty()
        || plan.targets().stream()
            .flatMap(target -> target.goal().demands().stream())
            .anyMatch(
                demand -> demand.relative().filter(Demand.Since.class::isInstance).isPresent());
  }

  private static void previous(
      Workspace workspace, String folder, List<Ledgered> ledgers, List<Finding> findings) {
    Optional<Workspace> other = workspace.beside(folder);
    if (other.isPresent()
        && Run.define(other.get()) instanceof Checked.Usable<Definitions>(Definitions read, _)) {
      ledgers.add(new Ledgered(read, Gathering.settled(other.get(), read)));
      return;
    }
    findings.add(
        new Finding(new WorkspaceProblem.PreviousUnusable(folder), Source.ofFile(Workspace.PLAN)));
  }

  /// Figures of earlier periods: those of the run itself first.
  ///
  /// @param asOf the day that the run takes for today
  /// @param now the last day of the reported period
  Earlier earlier(Gathered own, LocalDate asOf, LocalDate now, Boundaries boundaries) {
    if (!wanted) {
      return Earlier.NONE;
    }
    Definitions definitions = new Definitions(own.plan(), own.units());
    List<EarlierFigures.History> histories = new ArrayList<>();
    histories.add(known(new Ledgered(definitions, own.settled()), asOf, boundaries));
    ledgers.forEach(ledger -> histories.add(known(ledger, asOf, boundaries)));
    return new EarlierFigures(
        own.plan(), own.units(), Territory.of(own.units()), boundaries, now, histories);
  }

  private static EarlierFigures.History known(
      Ledgered ledger, LocalDate asOf, Boundaries boundaries) {
    Plan plan = ledger.definitions().plan();
    Units units = ledger.definitions().units();
    RollUp rollUp =
        new RollUp(plan, units, Reporters.of(plan, units), ledger.settled(), asOf, boundaries);
    return new Known(plan, units, remembering(rollUp::figures));
  }

  /// The figures of each span, made once.
  static Function<Span, Figures> remembering(Function<Span, Figures> figures) {
    Map<Span, Figures> made = new HashMap<>();
    return span -> made.computeIfAbsent(span, figures);
  }

  /// A history that figures can be made from.
  record Known(Plan plan, Units units, Function<Span, Figures> figures)
      implements EarlierFigures.History {

    @Override
    public Optional<Base> find(String unit, Indicator indicator, Period period) {
      OptionalInt same = plan.findIndicator(indicator.code());
      OptionalInt place = units.findOn(unit, plan.calendar().window(period).to());
      if (same.isEmpty() || place.isEmpty()) {
        return Optional.empty();
      }
      Optional<Base> known =
          EarlierFigures.known(
              figures
                  .apply(plan.calendar().span(period, plan.frequency()))
                  .of(place.getAsInt(), same.getAsInt()));
      return known.map(base ->
          counts(plan.indicators().get(same.getAsInt()), indicator)
              ? base
              : new Base.IndicatorChanged());
    }

    /// Whether two indicators of one code count the same things.
    private static boolean counts(Indicator then, Indicator now) {
      return then.measure() == now.measure() && then.unit().equals(now.unit());
    }
  }
}
