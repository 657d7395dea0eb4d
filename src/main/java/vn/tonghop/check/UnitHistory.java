package vn.tonghop.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.model.CheckRule;

/// What one unit said over time, and what of it stands out.
final class UnitHistory {

  /// Fewer periods of a year say little about the next being their total.
  static final int SHORTEST_YEAR = 3;

  private static final int YEAR = 12;
  private static final int LONG_YEAR = 4;
  private static final long LARGE_TOTAL = 30;
  private static final long SOME_TOTAL = 10;

  /// So many indicators of a report, and nine in ten of them, must look like totals for it to be
  /// taken for a report of totals.
  private static final int SEVERAL = 4;

  private static final int NINE = 9;
  private static final int TEN = 10;

  /// A reading that is far from the others.
  ///
  /// @param at the place of its period among those looked at
  /// @param tenth a tenth of it, where that is usual; else 0
  /// @param total whether the year's total would explain it
  /// @param sum what the year adds up to before it
  record Far(int indicator, int at, long tenth, boolean total, long sum) {}

  /// A reading that looks like the total since January.
  ///
  /// @param others how many more of its report do
  record Total(int indicator, int at, long sum, int others) {}

  private final Numbers numbers;
  private final CheckRule.Outliers rule;
  private final int[] periods;
  private final int[] starts;
  private final int unit;
  private final boolean[] flows;
  private final int[] judged;
  private final int[] likely;
  private final int[] possible;
  private final List<Far> far = new ArrayList<>();
  private final Map<Integer, Total> first = new HashMap<>();
  private final List<Total> exact = new ArrayList<>();

  /// @param periods the periods looked at, in the order of time
  /// @param starts the first month of each
  /// @param flows which indicators are flows
  UnitHistory(
      Numbers numbers,
      CheckRule.Outliers rule,
      int[] periods,
      int[] starts,
      boolean[] flows,
      int unit) {
    this.numbers = numbers;
    this.rule = rule;
    this.periods = periods;
    this.starts = starts;
    this.unit = unit;
    this.flows = flows;
    this.judged = new int[flows.length];
    this.likely = new int[periods.length];
    this.possible = new int[periods.length];
    if (saysAnything()) {
      look();
    }
  }

  private boolean saysAnything() {
    for (int period : periods) {
      if (numbers.row(unit, period).length > 0) {
        return true;
      }
    }
    return false;
  }

  int unit() {
    return unit;
  }

  /// How many readings of an indicator had enough before them.
  int judged(int indicator) {
    return judged[indicator];
  }

  /// Readings that are far from the others, but for those of reports of totals.
  List<Far> far() {
    return far.stream().filter(one -> !isReportOfTotals(one.at())).toList();
  }

  /// Reports of totals, by their first indicator, and single readings that are exactly a total.
  List<Total> totals() {
    List<Total> totals = new ArrayList<>();
    for (int at = 0; at < periods.length; at++) {
      Total found = first.get(at);
      if (found != null && isReportOfTotals(at)) {
        totals.add(new Total(found.indicator(), at, found.sum(), likely[at] - 1));
      }
    }
    exact.stream().filter(one -> !isReportOfTotals(one.at())).forEach(totals::add);
    return totals;
  }

  private boolean isReportOfTotals(int at) {
    return likely[at] >= SEVERAL && likely[at] * TEN >= possible[at] * NINE;
  }

  /// The number of a reading; below 0 where there is none, or none of its period alone.
  static long number(Numbers numbers, int unit, int period, int indicator) {
    long[] row = numbers.row(unit, period);
    return row.length == 0 || numbers.running(unit, period) ? Numbers.NONE : row[indicator];
  }

  private void look() {
    Series series = new Series(periods.length);
    for (int indicator : numbers.counted()) {
      series.start();
      for (int at = 0; at < periods.length; at++) {
        series.come(starts[at] / YEAR, starts[at] % YEAR == 0);
        long value = number(numbers, unit, periods[at], indicator);
        if (value < 0) {
          series.miss();
        } else {
          look(series, indicator, at, value);
          series.add(value);
        }
      }
    }
  }

  private void look(Series series, int indicator, int at, long value) {
    boolean flow = flows[indicator];
    boolean enough = series.count() >= rule.history();
    judged[indicator] += enough ? 1 : 0;
    if (flow && series.isLong(SHORTEST_YEAR) && series.sum() >= SOME_TOTAL) {
      possible[at]++;
      if (series.mayBeTotal(value, SHORTEST_YEAR)) {
        likely[at]++;
        first.putIfAbsent(at, new Total(indicator, at, series.sum(), 0));
      }
    }
    if (!series.isBeyond(value)) {
      return;
    }
    if (flow && series.sum() >= LARGE_TOTAL && series.isTotal(value, LONG_YEAR)) {
      exact.add(new Total(indicator, at, series.sum(), 0));
    } else if (enough && series.isFar(value, rule.factor())) {
      boolean total = flow && series.mayBeTotal(value, SHORTEST_YEAR);
      far.add(new Far(indicator, at, series.tenth(value), total, series.sum()));
    }
  }
}
