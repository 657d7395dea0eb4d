package vn.tonghop.rollup;

import vn.tonghop.model.Part;
import vn.tonghop.model.Settled;
import vn.tonghop.model.State;
import vn.tonghop.model.Total;

/// The narrative parts of a report: listed by unit and submission period, never added. A unit that
/// wrote once in the span has written, though it need not write every time.
///
/// @param indicator the indicator's place in the plan
record TextMeasure(int indicator, Settled settled) implements LeafMeasure {

  @Override
  public void count(int unit, Tiles tiles, Tally tally, Trace trace) {
    for (int index = 0; index < tiles.size(); index++) {
      boolean owed = tiles.due(index) && tiles.exists(unit, index);
      int handle = settled.at(unit, tiles.place(index), indicator);
      boolean counts = handle != Settled.NONE && settled.state(handle).counts();
      tally.expected += owed ? 1 : 0;
      tally.reported += owed && counts ? 1 : 0;
      tally.any |= counts;
      if (handle != Settled.NONE && settled.state(handle) == State.VALUE) {
        tally.passages.add(
            new Total.Passage(
                unit, tiles.tile(index), settled.text(handle), settled.source(handle)));
      }
      trace.looked(unit, tiles.tile(index).key(), indicator, handle, Part.Role.LISTED);
    }
    tally.enough |= !tally.passages.isEmpty();
  }
}
