package vn.tonghop.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Span;
import vn.tonghop.model.State;
import vn.tonghop.model.Total;
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
  private final Map<Span, Tiles> tiles = new HashMap<>();

  /// Prepares a roll-up of one settled ledger.
  ///
  /// @param asOf the day that the run takes for today: what closes after it is not due
  public RollUp(Plan plan, Units units, Reporters reporters, Settled settled, LocalDate asOf) {
    this.plan = plan;
    this.units = units;
    this.reporters = reporters;
    this.settled = settled;
    this.asOf = asOf;
    this.faults = new Faults(plan, units, settled);
  }

  /// What stood in the way of the figures that were asked for so far, each fault once.
  public Faults faults() {
    return faults;
  }

  /// The figures of every unit and indicator for a span.
  public Figures figures(Span span) {
    Tiles tiles = tiles(span);
    List<List<Figure>> byIndicator =
        IntStream.range(0, plan.indicators().size())
            .parallel()
            .mapToObj(indicator -> rolledUp(indicator, tiles))
            .toList();
    return (unit, indicator) -> byIndicator.get(indicator).get(unit);
  }

  /// Every reading behind one unit's figure, and the places where one is missing.
  public List<Part> parts(int unit, int indicator, Span span) {
    List<Part> parts = new ArrayList<>();
    LeafMeasure measure = measure(indicator);
    Tiles tiles = tiles(span);
    for (int below = unit; below < units.end(unit); below++) {
      if (isLeaf(below, indicator)) {
        measure.count(
            below,
            tiles,
            new Tally(),
            (at, period, of, handle, role) -> parts.add(part(at, period, of, handle, role)));
      } else {
        listUnexpected(below, indicator, tiles, parts);
      }
    }
    return parts;
  }

  private void listUnexpected(int unit, int indicator, Tiles tiles, List<Part> parts) {
    for (int index = 0; index < tiles.size(); index++) {
      int handle = settled.at(unit, tiles.place(index), indicator);
      if (handle != Settled.NONE) {
        parts.add(part(unit, tiles.tile(index).key(), indicator, handle, Part.Role.LISTED));
      }
    }
  }

  private Tiles tiles(Span span) {
    return tiles.computeIfAbsent(span, wanted -> new Tiles(plan, units, settled, wanted, asOf));
  }

  private LeafMeasure measure(int index) {
    Indicator indicator = plan.indicators().get(index);
    return switch (indicator.measure()) {
      case FLOW ->
          new FlowMeasure(
              index, settled, new RunningTotals(settled, faults::fell), faults::disagreed);
      case STOCK, YES_NO, SITE, SITE_STATE, MILESTONE, DISTINCT ->
          new LastReading(index, indicator.carry(), settled);
      case TEXT -> new TextMeasure(index, settled);
      case SHARE -> {
        Indicator.Ratio ratio = indicator.ratio().orElseThrow();
        yield new ShareMeasure(
            measure(plan.indicator(ratio.numerator())),
            measure(plan.indicator(ratio.denominator())),
            isFlow(ratio.numerator()) && isFlow(ratio.denominator()));
      }
    };
  }

  private boolean isFlow(String code) {
    return plan.indicators().get(plan.indicator(code)).measure() == Measure.FLOW;
  }

  private List<Figure> rolledUp(int indicator, Tiles tiles) {
    LeafMeasure measure = measure(indicator);
    Tally[] tallies = new Tally[units.size()];
    for (int unit = units.size() - 1; unit >= 0; unit--) {
      Tally tally = new Tally();
      if (isLeaf(unit, indicator)) {
        measure.count(unit, tiles, tally, Trace.NOBODY);
        tally.close(unit);
      } else {
        units.forEachChild(unit, child -> tally.add(tallies[child]));
      }
      tallies[unit] = tally;
    }
    List<Figure> figures = new ArrayList<>(units.size());
    for (Tally tally : tallies) {
      figures.add(figure(indicator, tally));
    }
    return figures;
  }

  /// Whether a unit's own reading counts: it owes the indicator, and none below it does.
  private boolean isLeaf(int unit, int indicator) {
    return reporters.owes(unit, indicator) && !reporters.anyBelow(units, unit, indicator);
  }

  private Figure figure(int indicator, Tally tally) {
    return new Figure(
        total(plan.indicators().get(indicator), tally),
        new Coverage(tally.reported, tally.expected),
        new Coverage(tally.unitsReported, tally.unitsExpected),
        tally.absent,
        tally.carried);
  }

  private Total total(Indicator indicator, Tally tally) {
    if (!tally.any) {
      return new Total.NoData();
    }
    return switch (indicator.measure()) {
      case FLOW, STOCK, DISTINCT, SITE, SITE_STATE, MILESTONE ->
          new Total.Amount(tally.sum.scaled(indicator.decimals()));
      case YES_NO -> new Total.YesOf(tally.sum.scaled(0).intValueExact(), tally.asked);
      case TEXT -> new Total.Texts(tally.passages);
      case SHARE -> {
        Indicator.Ratio ratio = indicator.ratio().orElseThrow();
        yield new Total.Ratio(
            tally.sum.scaled(decimals(ratio.numerator())),
            tally.denominator.scaled(decimals(ratio.denominator())));
      }
    };
  }

  private int decimals(String indicator) {
    return plan.indicators().get(plan.indicator(indicator)).decimals();
  }

  private Part part(int unit, int period, int indicator, int handle, Part.Role role) {
    if (handle == Settled.NONE) {
      return new Part(
          unit, Period.ofKey(period), indicator, State.MISSING, "", role, Optional.empty());
    }
    return new Part(
        unit,
        Period.ofKey(period),
        indicator,
        settled.state(handle),
        value(indicator, handle),
        role,
        Optional.of(settled.source(handle)));
  }

  private String value(int index, int handle) {
    Indicator indicator = plan.indicators().get(index);
    return switch (settled.claim(handle).state()) {
      case VALUE ->
          indicator.measure() == Measure.TEXT
              ? settled.text(handle)
              : Numbers.plain(
                  java.math.BigDecimal.valueOf(settled.value(handle), indicator.decimals()));
      case NIL -> "0";
      case MISSING, NOT_EXPECTED, REJECTED -> "";
    };
  }
}
