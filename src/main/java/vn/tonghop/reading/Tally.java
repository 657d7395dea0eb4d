package vn.tonghop.reading;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the cells of a table add up to, an indicator and period each.
final class Tally {

  /// Exact, whatever the number of cells: a long until it would overflow.
  static final class Sum {
    private long low;
    private BigDecimal high = BigDecimal.ZERO;
    private int cells;
    private final BitSet units = new BitSet();

    void add(int unit, long unscaled) {
      if (((low ^ low + unscaled) & (unscaled ^ low + unscaled)) < 0) {
        high = high.add(BigDecimal.valueOf(low));
        low = 0;
      }
      low += unscaled;
      cells++;
      units.set(unit);
    }

    void add(Sum other) {
      high = high.add(other.unscaled());
      cells += other.cells;
      units.or(other.units);
    }

    BigDecimal unscaled() {
      return high.add(BigDecimal.valueOf(low));
    }

    int cells() {
      return cells;
    }

    List<Integer> units() {
      return units.stream().boxed().toList();
    }
  }

  private final int indicators;
  private final Map<Integer, Sum[]> periods = new HashMap<>();
  private int lastPeriod;
  private Sum[] last = {};

  Tally(int indicators) {
    this.indicators = indicators;
  }

  void add(int unit, int period, int indicator, long unscaled) {
    sum(period, indicator).add(unit, unscaled);
  }

  /// The sum of an indicator and period, 0 of no cells at first.
  Sum sum(int period, int indicator) {
    if (period != lastPeriod || last.length == 0) {
      last = periods.computeIfAbsent(period, _ -> sums());
      lastPeriod = period;
    }
    return last[indicator];
  }

  private Sum[] sums() {
    Sum[] sums = new Sum[indicators];
    java.util.Arrays.setAll(sums, _ -> new Sum());
    return sums;
  }

  void add(Tally other) {
    other.periods.forEach((period, sums) -> {
      for (int indicator = 0; indicator < sums.length; indicator++) {
        sum(period, indicator).add(sums[indicator]);
      }
    });
  }

  /// The periods that any cell is for.
  List<Integer> periods() {
    return periods.keySet().stream().sorted().toList();
  }

  /// The indicators of a period that any cell is for.
  List<Integer> indicators(int period) {
    return java.util.stream.IntStream.range(0, indicators)
        .filter(indicator -> sum(period, indicator).cells() > 0)
        .boxed()
        .toList();
  }
}
