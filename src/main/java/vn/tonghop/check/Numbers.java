package vn.tonghop.check;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Settled;
import vn.tonghop.model.State;

/// The numbers that count, report by report: what is compared over and over is looked up once.
///
/// A report is what a unit says for a period. Its row has a number for each indicator, unscaled,
/// [#NONE] where there is none; a report that says nothing has an empty row.
final class Numbers {

  static final long NONE = Long.MIN_VALUE;

  private static final long[] NOTHING = {};

  private final int[] periods;
  private final int[] counted;
  private final long[][][] rows;
  private final boolean[][] running;

  private Numbers(int[] periods, int[] counted, int units) {
    this.periods = periods;
    this.counted = counted;
    this.rows = new long[units][periods.length][];
    this.running = new boolean[units][periods.length];
  }

  static Numbers of(CheckInput input) {
    int[] counted =
        IntStream.range(0, input.plan().indicators().size())
            .filter(place -> isCount(input.indicator(place)))
            .toArray();
    Numbers numbers = new Numbers(input.settled().periods(), counted, input.units().size());
    IntStream.range(0, input.units().size())
        .parallel()
        .forEach(unit -> numbers.read(input.settled(), unit, input.plan().indicators().size()));
    return numbers;
  }

  private static boolean isCount(Indicator indicator) {
    return switch (indicator.measure()) {
      case FLOW, STOCK, DISTINCT -> true;
      case YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> false;
    };
  }

  private void read(Settled settled, int unit, int indicators) {
    for (int period = 0; period < periods.length; period++) {
      long[] row = NOTHING;
      for (int indicator : counted) {
        int handle = settled.at(unit, period, indicator);
        if (handle == Settled.NONE || !settled.state(handle).counts()) {
          continue;
        }
        if (row.length == 0) {
          row = new long[indicators];
          Arrays.fill(row, NONE);
        }
        row[indicator] = settled.state(handle) == State.NIL ? 0 : settled.value(handle);
        running[unit][period] |= settled.anyCumulative() && settled.cumulative(handle);
      }
      rows[unit][period] = row;
    }
  }

  int units() {
    return rows.length;
  }

  /// How many periods there are readings for.
  int periods() {
    return periods.length;
  }

  Period period(int period) {
    return Period.ofKey(periods[period]);
  }

  int key(int period) {
    return periods[period];
  }

  /// The indicators that have numbers, by place.
  int[] counted() {
    return counted.clone();
  }

  /// The numbers of a report, by indicator.
  long[] row(int unit, int period) {
    return rows[unit][period];
  }

  /// Whether a report has running totals.
  boolean running(int unit, int period) {
    return running[unit][period];
  }

  /// The periods of a length, in the order of time.
  int[] ofLength(int months) {
    return IntStream.range(0, periods.length)
        .filter(place -> period(place) instanceof Months tile && tile.length() == months)
        .toArray();
  }
}
