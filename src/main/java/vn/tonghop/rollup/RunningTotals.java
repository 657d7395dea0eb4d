package vn.tonghop.rollup;

import java.util.function.Consumer;
import vn.tonghop.model.Part;
import vn.tonghop.model.Settled;

/// Flows that are submitted as running totals from the start of the year: the value at the end of a
/// span less the value before its start. Either one missing makes it missing: never two months in
/// one.
///
/// A unit's running total goes from its first period to its last. One that moved to another parent
/// goes on with it: each parent has what came while the unit stood below it.
///
/// A running total that falls below the one before it is no reading, unless it came as a revision.
///
/// @param falls told of each fall
record RunningTotals(Settled settled, Consumer<Fall> falls) {

  /// A running total below an earlier one of its year.
  ///
  /// @param revised whether it came as a revision: then it stands
  record Fall(int unit, int indicator, int handle, long before, long after, boolean revised) {}

  /// Whether any reading in the span is a running total.
  boolean anyFor(int unit, int indicator, Tiles tiles) {
    if (!settled.anyCumulative()) {
      return false;
    }
    for (int index = 0; index < tiles.size(); index++) {
      if (isRunning(settled.at(unit, tiles.place(index), indicator))) {
        return true;
      }
    }
    return false;
  }

  private boolean isRunning(int handle) {
    return handle != Settled.NONE && settled.cumulative(handle) && settled.state(handle).counts();
  }

  private boolean isPlain(int handle) {
    return handle != Settled.NONE && !settled.cumulative(handle) && settled.state(handle).counts();
  }

  /// Counts a span year by year: a running total starts anew with each.
  void count(int unit, int indicator, Tiles tiles, Tally tally, Trace trace) {
    for (int first = 0; first < tiles.size(); ) {
      int end = first + 1;
      while (end < tiles.size() && !tiles.opensYear(end)) {
        end++;
      }
      count(unit, indicator, tiles, first, end, tally, trace);
      first = end;
    }
  }

  /// Counts those tiles of a year in which the unit exists.
  private void count(
      int unit, int indicator, Tiles tiles, int first, int end, Tally tally, Trace trace) {
    int from = first;
    while (from < end && !tiles.exists(unit, from)) {
      from++;
    }
    int until = end;
    while (until > from && !tiles.exists(unit, until - 1)) {
      until--;
    }
    if (from < until) {
      new Year(unit, indicator, tiles, from, until, tally, trace).count();
    }
  }

  /// The tiles of a span that lie in one year.
  private final class Year {
    private final int unit;
    private final int indicator;
    private final Tiles tiles;
    private final int first;
    private final int end;
    private final Tally tally;
    private final Trace trace;

    Year(int unit, int indicator, Tiles tiles, int first, int end, Tally tally, Trace trace) {
      this.unit = unit;
      this.indicator = indicator;
      this.tiles = tiles;
      this.first = first;
      this.end = end;
      this.tally = tally;
      this.trace = trace;
    }

    void count() {
      tellFalls();
      int last = takePlain(lastWanted());
      if (last < first) {
        return;
      }
      int handle = at(last);
      if (!usable(handle, last)) {
        missing(last);
        return;
      }
      if (startsYear(first, 0)) {
        take(handle, last);
        return;
      }
      int before = before(first, 1);
      if (!isRunning(before) || falls(before, first, 1)) {
        missing(last);
        return;
      }
      take(handle, last);
      tally.sum.add(-settled.value(before));
      trace.looked(unit, tiles.before(first, 1).key(), indicator, before, Part.Role.TAKEN_OFF);
    }

    /// A fall within the span is told of, though the figure may rest on other readings.
    private void tellFalls() {
      for (int index = first; index < end; index++) {
        usable(at(index), index);
      }
    }

    /// Adds the values after the last running total that cover their own period alone.
    private int takePlain(int lastWanted) {
      int last = lastWanted;
      while (last >= first && isPlain(at(last))) {
        tally.any = true;
        tally.sum.add(settled.value(at(last)));
        reportPlain(last);
        trace.looked(unit, tiles.tile(last).key(), indicator, at(last), Part.Role.ADDED);
        last--;
      }
      return last;
    }

    /// The end of the span; while its last periods are not due and not there, the last that is.
    private int lastWanted() {
      int last = end - 1;
      while (last > first && at(last) == Settled.NONE && !tiles.due(last)) {
        last--;
      }
      return last;
    }

    private int at(int index) {
      return settled.at(unit, tiles.place(index), indicator);
    }

    /// The reading so many submission periods before a tile, where the unit stood then.
    private int before(int index, int count) {
      int home = tiles.home(unit, tiles.before(index, count));
      return settled.at(home, tiles.placeBefore(index, count), indicator);
    }

    private boolean usable(int handle, int index) {
      return isRunning(handle) && !falls(handle, index, 0);
    }

    /// Whether a running total is below the last one of its year that can be used.
    ///
    /// @param back how many submission periods before a tile it stands
    private boolean falls(int handle, int index, int back) {
      for (int count = back + 1; count <= 12 && !startsYear(index, count - 1); count++) {
        int before = before(index, count);
        if (isRunning(before) && !falls(before, index, count)) {
          long fallen = settled.value(before);
          boolean revised = settled.claim(handle).revision() > 0;
          if (settled.value(handle) < fallen) {
            falls.accept(new Fall(unit, indicator, handle, fallen, settled.value(handle), revised));
            return !revised;
          }
          return false;
        }
      }
      return false;
    }

    private boolean startsYear(int index, int count) {
      return tiles.opensYear(unit, index, count);
    }

    private void take(int handle, int last) {
      tally.any = true;
      tally.sum.add(settled.value(handle));
      for (int index = first; index <= last; index++) {
        report(index);
      }
      trace.looked(unit, tiles.tile(last).key(), indicator, handle, Part.Role.ADDED);
    }

    private void missing(int last) {
      for (int index = first; index <= last; index++) {
        if (index != last && isRunning(at(index))) {
          report(index);
        }
        trace.looked(unit, tiles.tile(index).key(), indicator, at(index), Part.Role.LISTED);
      }
    }

    private void reportPlain(int index) {
      if (tiles.owed(unit, index)) {
        tally.reported += Tally.said(settled.weight(at(index)));
      }
    }

    private void report(int index) {
      if (tiles.owed(unit, index)) {
        tally.reported += at(index) == Settled.NONE ? 1 : Tally.behind(settled.weight(at(index)));
      }
    }
  }
}
