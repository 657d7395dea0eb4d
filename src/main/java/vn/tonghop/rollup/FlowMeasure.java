package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tonghop.model.Part;
import vn.tonghop.model.Settled;
import vn.tonghop.model.State;
import vn.tonghop.model.Weight;

/// A flow: the sum of the submission periods of the span; or a reading for exactly a longer period,
/// where there is one. If both exist they must agree: if not, neither counts.
///
/// @param indicator the indicator's place in the plan
/// @param disagreements told of each longer reading that differs from the sum of its parts
record FlowMeasure(
    int indicator, Settled settled, RunningTotals running, Consumer<Disagreement> disagreements)
    implements LeafMeasure {

  /// A longer period's reading against the sum of those that tile it;
  /// [RollupProblem.PeriodsDisagree].
  record Disagreement(int unit, int indicator, int handle, BigDecimal whole, BigDecimal sum) {}

  @Override
  public void count(int unit, Tiles tiles, Tally tally, Trace trace) {
    BitSet covered = new BitSet();
    BitSet weighed = new BitSet();
    for (Tiles.Longer longer : tiles.longerReadings()) {
      takeLonger(unit, tiles, longer, covered, weighed, tally, trace);
    }
    boolean isRunning = running.anyFor(unit, indicator, tiles);
    for (int index = 0; index < tiles.size(); index++) {
      if (isRunning || !weighed.get(index)) {
        expect(unit, tiles, index, tally);
      }
    }
    if (isRunning) {
      running.count(unit, indicator, tiles, tally, trace);
      return;
    }
    for (int index = 0; index < tiles.size(); index++) {
      if (!covered.get(index)) {
        take(unit, tiles, index, tally, trace);
      }
    }
  }

  private void expect(int unit, Tiles tiles, int index, Tally tally) {
    tally.expected += owed(unit, tiles, index);
  }

  /// The reports that are owed for a submission period.
  private int owed(int unit, Tiles tiles, int index) {
    if (!tiles.owed(unit, index)) {
      return 0;
    }
    int handle = settled.at(unit, tiles.place(index), indicator);
    return handle == Settled.NONE ? 1 : Tally.behind(settled.weight(handle));
  }

  private void take(int unit, Tiles tiles, int index, Tally tally, Trace trace) {
    int handle = settled.at(unit, tiles.place(index), indicator);
    boolean counts = handle != Settled.NONE && settled.state(handle).counts();
    if (counts) {
      tally.any = true;
      tally.sum.add(settled.value(handle));
      if (tiles.owed(unit, index)) {
        tally.reported += Tally.said(settled.weight(handle));
      }
    }
    if (handle != Settled.NONE || tiles.exists(unit, index)) {
      trace.looked(
          unit,
          tiles.tile(index).key(),
          indicator,
          handle,
          counts ? Part.Role.ADDED : Part.Role.LISTED);
    }
  }

  /// Takes a longer reading where it stands alone, or rules it and its parts out where they
  /// disagree.
  private void takeLonger(
      int unit,
      Tiles tiles,
      Tiles.Longer longer,
      BitSet covered,
      BitSet weighed,
      Tally tally,
      Trace trace) {
    int handle = settled.at(unit, longer.place(), indicator);
    if (handle == Settled.NONE
        || settled.cumulative(handle)
        || covered.get(longer.first(), longer.end()).cardinality() > 0) {
      return;
    }
    Optional<Weight> weight = settled.weight(handle);
    if (!settled.state(handle).counts()) {
      if (weight.isPresent() && nothingSaid(unit, tiles, longer)) {
        cover(unit, tiles, longer, weight, false, covered, weighed, tally);
        trace.looked(unit, longer.period().key(), indicator, handle, Part.Role.LISTED);
      }
      return;
    }
    boolean whole = allCount(unit, tiles, longer);
    BigDecimal stated = BigDecimal.valueOf(settled.value(handle));
    BigDecimal sum = whole ? sumOf(unit, tiles, longer) : stated;
    if (whole && sum.compareTo(stated) == 0) {
      trace.looked(unit, longer.period().key(), indicator, handle, Part.Role.LISTED);
      return;
    }
    if (whole) {
      covered.set(longer.first(), longer.end());
      disagreements.accept(new Disagreement(unit, indicator, handle, stated, sum));
      listParts(unit, tiles, longer, trace);
      trace.looked(unit, longer.period().key(), indicator, handle, Part.Role.LISTED);
      return;
    }
    tally.any = true;
    tally.sum.add(settled.value(handle));
    cover(unit, tiles, longer, weight, true, covered, weighed, tally);
    trace.looked(unit, longer.period().key(), indicator, handle, Part.Role.ADDED);
  }

  /// Lets a longer reading stand for the periods in it: one of a rolled-up submission says itself
  /// on how many reports it rests.
  private void cover(
      int unit,
      Tiles tiles,
      Tiles.Longer longer,
      Optional<Weight> weight,
      boolean counts,
      BitSet covered,
      BitSet weighed,
      Tally tally) {
    covered.set(longer.first(), longer.end());
    if (weight.isPresent()) {
      weighed.set(longer.first(), longer.end());
      if (tiles.anyDue(longer.first(), longer.end())) {
        tally.report(weight, counts);
      }
      return;
    }
    for (int index = longer.first(); index < longer.end(); index++) {
      tally.reported += owed(unit, tiles, index);
    }
  }

  private boolean nothingSaid(int unit, Tiles tiles, Tiles.Longer longer) {
    for (int index = longer.first(); index < longer.end(); index++) {
      if (settled.at(unit, tiles.place(index), indicator) != Settled.NONE) {
        return false;
      }
    }
    return true;
  }

  private boolean allCount(int unit, Tiles tiles, Tiles.Longer longer) {
    for (int index = longer.first(); index < longer.end(); index++) {
      State state = settled.state(unit, tiles.place(index), indicator);
      if (!state.counts()) {
        return false;
      }
    }
    return longer.end() > longer.first();
  }

  private void listParts(int unit, Tiles tiles, Tiles.Longer longer, Trace trace) {
    for (int index = longer.first(); index < longer.end(); index++) {
      int handle = settled.at(unit, tiles.place(index), indicator);
      trace.looked(unit, tiles.tile(index).key(), indicator, handle, Part.Role.LISTED);
    }
  }

  private BigDecimal sumOf(int unit, Tiles tiles, Tiles.Longer longer) {
    ExactSum sum = new ExactSum();
    for (int index = longer.first(); index < longer.end(); index++) {
      sum.add(settled.value(settled.at(unit, tiles.place(index), indicator)));
    }
    return sum.scaled(0);
  }
}
