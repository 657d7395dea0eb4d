package vn.tonghop.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A number for each (unit, period, indicator), by their places. Only the units and periods that
/// anything is said of take room: a file that names a thousand odd periods costs no more than its
/// own rows.
final class Slots {

  private static final int[] NOTHING = {};
  private static final int[][] NEVER = {};

  private final int periods;
  private final int indicators;
  private final int[][][] byUnit;

  Slots(int units, int periods, int indicators) {
    this.periods = periods;
    this.indicators = indicators;
    this.byUnit = new int[units][][];
    Arrays.fill(byUnit, NEVER);
  }

  /// The number of a key, 0 where none was set.
  int get(int unit, int period, int indicator) {
    int[][] byPeriod = byUnit[unit];
    if (byPeriod.length == 0 || byPeriod[period].length == 0) {
      return 0;
    }
    return byPeriod[period][indicator];
  }

  void set(int unit, int period, int indicator, int number) {
    if (byUnit[unit].length == 0) {
      byUnit[unit] = new int[periods][];
      Arrays.fill(byUnit[unit], NOTHING);
    }
    if (byUnit[unit][period].length == 0) {
      byUnit[unit][period] = new int[indicators];
    }
    byUnit[unit][period][indicator] = number;
  }

  /// The same numbers, of which each may be changed by itself, with room for more periods.
  ///
  /// @param places the new place of each period
  /// @param more how many periods there are then
  Slots copy(int[] places, int more) {
    Slots copy = new Slots(byUnit.length, more, indicators);
    for (int unit = 0; unit < byUnit.length; unit++) {
      if (byUnit[unit].length > 0) {
        copy.byUnit[unit] = new int[more][];
        Arrays.fill(copy.byUnit[unit], NOTHING);
        for (int period = 0; period < periods; period++) {
          copy.byUnit[unit][places[period]] = byUnit[unit][period].clone();
        }
      }
    }
    return copy;
  }

  /// Every number that was set, by unit, period and indicator.
  IntStream numbers() {
    return Arrays.stream(byUnit)
        .flatMap(Arrays::stream)
        .flatMapToInt(Arrays::stream)
        .filter(number -> number != 0);
  }
}
