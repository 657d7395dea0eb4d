package vn.tonghop.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Over;
import vn.tonghop.model.Part;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Span;
import vn.tonghop.model.Units;

/// Rolls the settled ledger up the tree: every unit's figure is made of the readings of the
/// reporters at or below it, whatever their level.
///
/// A reporter that has reporters of the same indicator below it gives no reading of its own: its
/// figure is theirs, so that nothing is counted twice.
public final class RollUp {

  private final Plan plan;
  private final Units units;
  private final Reporters reporters;
  private final Settled settled;
  private final LocalDate asOf;
  private final Faults faults;
  private final Measures measures;
  private final Optional<Restatement> restatement;
  private final Map<Timing, Tiles> tiles = new HashMap<>();
  private final Map<SitesKey, SiteRollUp> sites = new ConcurrentHashMap<>();
  private final Map<Integer, Optional<Agencies>> agencies = new ConcurrentHashMap<>();

  private record SitesKey(int indicator, Span span) {}

  /// Prepares a roll-up of one settled ledger, of units as they stood when they reported.
  ///
  /// @param asOf the day that the run takes for today: what closes after it is not due
  public RollUp(Plan plan, Units units, Reporters reporters, Settled settled, LocalDate asOf) {
    this(plan, units, reporters, settled, asOf, new Boundaries.AsReported());
  }

  /// The same for the territory of some day.
  ///
  /// @param boundaries whose territory figures are for: sums alone can be shared out
  public RollUp(
      Plan plan,
      Units units,
      Reporters reporters,
      Settled settled,
      LocalDate asOf,
      Boundaries boundaries) {
    this.plan = plan;
    this.units = units;
    this.reporters = reporters;
    this.settled = settled;
    this.asOf = asOf;
    this.faults = new Faults(plan, units, settled);
    this.measures = new Measures(plan, settled, faults);
    this.restatement =
        switch (boundaries) {
          case Boundaries.AsReported() -> Optional.empty();
          case Boundaries.On(LocalDate day) -> Optional.of(new Restatement(units, day, faults));
        };
  }

  /// What stood in the way of the figures that were asked for so far, each fault once.
  public Faults faults() {
    return faults;
  }

  /// The figures of every unit and indicator for a span.
  public Figures figures(Span span) {
    List<Tiles> byTiming =
        IntStream.range(0, plan.indicators().size())
            .mapToObj(indicator -> tiles(indicator, span))
            .toList();
    List<List<Figure>> byIndicator =
        IntStream.range(0, plan.indicators().size())
            .parallel()
            .mapToObj(indicator -> rolledUp(indicator, byTiming.get(indicator)))
            .toList();
    return (unit, indicator) -> byIndicator.get(indicator).get(unit);
  }

  private Tiles tiles(int indicator, Span span) {
    return tiles.computeIfAbsent(
        Timing.of(plan, plan.indicators().get(indicator), span),
        timing -> new Tiles(plan, units, settled, timing, asOf));
  }

  private List<Figure> rolledUp(int indicator, Tiles tiles) {
    if (isOfSites(indicator)) {
      return Stream.of(sites(indicator, tiles).tallies())
          .map(tally -> Rolled.figure(tally.total(), tally.tally))
          .toList();
    }
    Rolled rolled = new Rolled(plan);
    return Stream.of(tallies(indicator, tiles))
        .map(tally -> rolled.figure(indicator, tally))
        .toList();
  }

  private boolean isOfSites(int indicator) {
    Measure measure = plan.indicators().get(indicator).measure();
    return measure == Measure.SITE || measure == Measure.SITE_STATE;
  }

  private SiteRollUp sites(int indicator, Tiles tiles) {
    return sites.computeIfAbsent(
        new SitesKey(indicator, tiles.span()),
        key -> new SiteRollUp(plan, units, reporters, settled, key.indicator(), tiles));
  }

  private Tally[] tallies(int indicator, Tiles tiles) {
    LeafMeasure measure = measures.of(indicator);
    Climb climb = new Climb(units, measures.overUnits(indicator), restatement(indicator));
    return agencies(indicator)
        .map(sets -> new Reconciling(units, sets, faults).tallies(indicator, measure, climb, tiles))
        .orElseGet(() -> climb.tallies(measure, unit -> isLeaf(unit, indicator), tiles));
  }

  private Optional<Agencies> agencies(int indicator) {
    return agencies.computeIfAbsent(indicator, index -> Agencies.of(plan, units, reporters, index));
  }

  private Optional<Restatement> restatement(int indicator) {
    return restatement.filter(_ -> measures.isShareable(indicator));
  }

  /// Whether a unit's own reading counts: it owes the indicator, and none below it does.
  private boolean isLeaf(int unit, int indicator) {
    return reporters.owes(unit, indicator) && !reporters.anyBelow(units, unit, indicator);
  }

  /// Every reading behind one unit's figure, and the places where one is missing.
  public List<Part> parts(int unit, int indicator, Span span) {
    Tiles tiles = tiles(indicator, span);
    PartList parts = new PartList(plan, settled);
    if (isOfSites(indicator)) {
      sites(indicator, tiles).tell(unit, parts);
      return parts.parts();
    }
    LeafMeasure measure = measures.of(indicator);
    Optional<Agencies> reconciled = agencies(indicator);
    IntPredicate leaf =
        reconciled
            .<IntPredicate>map(sets -> at -> sets.isAgency(at) || sets.isOther(at))
            .orElse(at -> isLeaf(at, indicator));
    IntPredicate counted =
        reconciled
            .map(sets -> ofOneSet(unit, sets, measure, indicator, tiles))
            .orElseGet(() -> extreme(unit, leaf, measure, indicator, tiles));
    contributors(unit, indicator, leaf)
        .forEach(at -> {
          if (leaf.test(at)) {
            Trace trace = counted.test(at) ? parts : parts.uncounted();
            measure.count(at, tiles, new Tally(), trace);
          } else {
            listUnexpected(at, indicator, tiles, parts);
          }
        });
    return restatement(indicator)
        .map(boundaries ->
            parts.parts().stream()
                .map(part -> part.shared(boundaries.shareOf(part.unit(), unit)))
                .toList())
        .orElseGet(parts::parts);
  }

  /// The units below one; restated, those of which any part counts for it.
  private IntStream contributors(int unit, int indicator, IntPredicate leaf) {
    return restatement(indicator)
        .map(boundaries -> boundaries.contributors(unit, leaf))
        .orElseGet(() -> IntStream.range(unit, units.end(unit)));
  }

  /// Which leaves count where agencies and others count the same things.
  private IntPredicate ofOneSet(
      int unit, Agencies sets, LeafMeasure measure, int indicator, Tiles tiles) {
    boolean anyAgency =
        contributors(unit, indicator, sets::isAgency)
            .filter(sets::isAgency)
            .anyMatch(at -> says(at, measure, tiles));
    IntPredicate chosen = anyAgency ? sets::isAgency : sets::isOther;
    return chosen.and(extreme(unit, chosen, measure, indicator, tiles));
  }

  private static boolean says(int unit, LeafMeasure measure, Tiles tiles) {
    Tally tally = new Tally();
    measure.count(unit, tiles, tally, Trace.NOBODY);
    return tally.any;
  }

  /// Which leaves count: all of them in a sum, else the first with the highest or lowest figure.
  private IntPredicate extreme(
      int unit, IntPredicate leaf, LeafMeasure measure, int indicator, Tiles tiles) {
    Over.Rule rule = measures.overUnits(indicator);
    if (rule == Over.Rule.SUM) {
      return _ -> true;
    }
    Tally best = new Tally();
    int[] winner = {Settled.NONE};
    contributors(unit, indicator, leaf)
        .filter(leaf)
        .forEach(at -> {
          Tally tally = new Tally();
          measure.count(at, tiles, tally, Trace.NOBODY);
          if (tally.any && (!best.any || best.wins(tally, rule))) {
            best.any = true;
            best.sum.set(tally.sum);
            winner[0] = at;
          }
        });
    return at -> at == winner[0];
  }

  private void listUnexpected(int unit, int indicator, Tiles tiles, PartList parts) {
    for (int index = 0; index < tiles.size(); index++) {
      int handle = settled.at(unit, tiles.place(index), indicator);
      if (handle != Settled.NONE) {
        parts.looked(unit, tiles.tile(index).key(), indicator, handle, Part.Role.LISTED);
      }
    }
  }
}
