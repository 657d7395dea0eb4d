package vn.tonghop.rollup;

import vn.tonghop.model.Over;
import vn.tonghop.model.Part;
import vn.tonghop.model.Settled;

/// The highest or the lowest reading of a span, where a plan says so. A reading of a longer period
/// stands for the submission periods in it that have none.
///
/// @param indicator the indicator's place in the plan
/// @param rule the highest or the lowest
record Extreme(int indicator, Over.Rule rule, Settled settled) implements LeafMeasure {

  @Override
  public void count(int unit, Tiles tiles, Tally tally, Trace trace) {
    int best = Settled.NONE;
    for (int index = 0; index < tiles.size(); index++) {
      int handle = at(unit, tiles, index);
      boolean counts = handle != Settled.NONE && settled.state(handle).counts();
      if (counts && (best == Settled.NONE || wins(handle, best))) {
        best = handle;
      }
      if (tiles.owed(unit, index)) {
        boolean said = settled.at(unit, tiles.place(index), indicator) != Settled.NONE;
        tally.report(
            said && handle != Settled.NONE ? settled.weight(handle) : java.util.Optional.empty(),
            counts);
      }
    }
    if (best != Settled.NONE) {
      tally.any = true;
      tally.sum.add(settled.value(best));
    }
    tally.asked += tiles.lastDue().stream().anyMatch(last -> tiles.exists(unit, last)) ? 1 : 0;
    tell(unit, tiles, best, trace);
  }

  private boolean wins(int handle, int best) {
    int order = Long.compare(settled.value(handle), settled.value(best));
    return rule == Over.Rule.MAX ? order > 0 : order < 0;
  }

  /// The reading for a tile: its own, else one of a longer period.
  private int at(int unit, Tiles tiles, int index) {
    int own = settled.at(unit, tiles.place(index), indicator);
    if (own != Settled.NONE && settled.state(own).counts()) {
      return own;
    }
    return tiles.longerReadings().stream()
        .filter(longer -> longer.first() <= index && index < longer.end())
        .mapToInt(longer -> settled.at(unit, longer.place(), indicator))
        .filter(handle -> handle != Settled.NONE && settled.state(handle).counts())
        .findFirst()
        .orElse(own);
  }

  private void tell(int unit, Tiles tiles, int best, Trace trace) {
    for (int index = 0; index < tiles.size(); index++) {
      int handle = settled.at(unit, tiles.place(index), indicator);
      if (handle != Settled.NONE || tiles.exists(unit, index)) {
        trace.looked(unit, tiles.tile(index).key(), indicator, handle, role(handle, best));
      }
    }
    for (Tiles.Longer longer : tiles.longerReadings()) {
      int handle = settled.at(unit, longer.place(), indicator);
      if (handle != Settled.NONE) {
        trace.looked(unit, longer.period().key(), indicator, handle, role(handle, best));
      }
    }
  }

  private static Part.Role role(int handle, int best) {
    return handle == best && best != Settled.NONE ? Part.Role.ADDED : Part.Role.LISTED;
  }
}
