package vn.tonghop.rollup;

import vn.tonghop.model.Figure;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Settled;

/// The reading at the end of a span, of a stock or a yes-no: that of its last submission period
/// whose data is closed. Where it is missing an earlier one stands in, so many submission periods
/// back as the indicator allows; a reading that stands in is not counted as reported.
///
/// @param indicator the indicator's place in the plan
/// @param carry how many submission periods a reading may be carried
record LastReading(int indicator, int carry, Settled settled) implements LeafMeasure {

  @Override
  public void count(int unit, Tiles tiles, Tally tally, Trace trace) {
    if (tiles.lastDue().isEmpty()) {
      return;
    }
    int last = tiles.lastDue().getAsInt();
    if (!tiles.exists(unit, last)) {
      return;
    }
    tally.asked++;
    if (tiles.due(last)) {
      tally.expected++;
    }
    if (takeAt(unit, tiles, last, tally, trace) || takeLonger(unit, tiles, last, tally, trace)) {
      if (tiles.due(last)) {
        tally.reported++;
      }
      return;
    }
    trace.looked(
        unit,
        tiles.tile(last).key(),
        indicator,
        settled.at(unit, tiles.place(last), indicator),
        Part.Role.LISTED);
    carry(unit, tiles, last, tally, trace);
  }

  private boolean takeAt(int unit, Tiles tiles, int last, Tally tally, Trace trace) {
    int handle = settled.at(unit, tiles.place(last), indicator);
    return take(unit, tiles.tile(last), handle, tally, trace, Part.Role.ADDED);
  }

  /// A reading for a quarter says what there was at its end, as one for its last month does.
  private boolean takeLonger(int unit, Tiles tiles, int last, Tally tally, Trace trace) {
    for (Tiles.Longer longer : tiles.longerReadings()) {
      int handle = settled.at(unit, longer.place(), indicator);
      if (longer.end() == last + 1
          && take(unit, longer.period(), handle, tally, trace, Part.Role.ADDED)) {
        return true;
      }
    }
    return false;
  }

  private void carry(int unit, Tiles tiles, int last, Tally tally, Trace trace) {
    for (int count = 1; count <= carry; count++) {
      Period earlier = tiles.before(last, count);
      int handle = settled.at(unit, settled.periodPlace(earlier.key()), indicator);
      if (take(unit, earlier, handle, tally, trace, Part.Role.CARRIED)) {
        tally.carried.add(new Figure.Carried(unit, earlier));
        return;
      }
    }
  }

  private boolean take(
      int unit, Period period, int handle, Tally tally, Trace trace, Part.Role role) {
    if (handle == Settled.NONE || !settled.state(handle).counts()) {
      return false;
    }
    tally.any = true;
    tally.sum.add(settled.value(handle));
    trace.looked(unit, period.key(), indicator, handle, role);
    return true;
  }
}
