package vn.tonghop.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Source;
import vn.tonghop.model.TotalsClaim;

/// The rows of totals of one table, each set beside what the cells that it stands for add up to.
///
/// One row stands for the whole table. Of several, one that equals its group, the rows since the
/// row of totals before, stands for that; the first and the last stand for the whole otherwise.
final class TotalsRows {

  static final int UNKNOWN = -1;

  /// The total of one column.
  ///
  /// @param indicator its place, [#UNKNOWN] where neither head nor row names it
  /// @param period its key, 0 where the row names none
  record Stated(int rowOfTotals, int indicator, int period, BigDecimal value, Source source) {}

  private final int indicators;
  private final List<Tally> groups = new ArrayList<>();
  private final List<Stated> stated = new ArrayList<>();
  private Tally current;

  TotalsRows(int indicators) {
    this.indicators = indicators;
    this.current = new Tally(indicators);
  }

  /// Counts a cell that is no total.
  void count(int unit, int period, int indicator, long unscaled) {
    current.add(unit, period, indicator, unscaled);
  }

  /// Ends a group at a row of totals, and gives the row's number.
  int close() {
    groups.add(current);
    current = new Tally(indicators);
    return groups.size() - 1;
  }

  void state(Stated total) {
    stated.add(total);
  }

  /// All totals, beside their sums.
  ///
  /// @param decimals of the indicators, by place
  List<TotalsClaim> claims(int[] decimals) {
    if (stated.isEmpty()) {
      return List.of();
    }
    Tally whole = new Tally(indicators);
    groups.forEach(whole::add);
    whole.add(current);
    List<TotalsClaim> claims = new ArrayList<>();
    for (Stated total : stated) {
      int period = total.period() == 0 ? only(whole.periods()) : total.period();
      int indicator =
          period == UNKNOWN || total.indicator() != UNKNOWN
              ? total.indicator()
              : only(whole.indicators(period));
      if (period != UNKNOWN && indicator != UNKNOWN) {
        claims.add(claim(total, period, indicator, whole, decimals[indicator]));
      }
    }
    return claims;
  }

  private static int only(List<Integer> found) {
    return found.size() == 1 ? found.getFirst() : UNKNOWN;
  }

  private TotalsClaim claim(Stated total, int period, int indicator, Tally whole, int decimals) {
    Tally.Sum group = groups.get(total.rowOfTotals()).sum(period, indicator);
    Tally.Sum all = whole.sum(period, indicator);
    BigDecimal unscaled = total.value().movePointRight(decimals);
    boolean between = total.rowOfTotals() > 0 && total.rowOfTotals() < groups.size() - 1;
    boolean ofGroup =
        groups.size() > 1
            && group.cells() > 0
            && (unscaled.compareTo(group.unscaled()) == 0
                || between && unscaled.compareTo(all.unscaled()) != 0);
    Tally.Sum sum = ofGroup ? group : all;
    return new TotalsClaim(
        indicator,
        period,
        total.value(),
        sum.unscaled().movePointLeft(decimals),
        sum.cells(),
        total.source(),
        sum.units());
  }
}
