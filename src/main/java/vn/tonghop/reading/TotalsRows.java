package vn.tonghop.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Addend;
import vn.tonghop.model.Claim;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;
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
  private final Claims read;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Tally> groups = new ArrayList<>();
  private final List<Stated> stated = new ArrayList<>();
  private Tally current;

  /// @param read what is read of the file: the rows of this table come after what is there by now
  TotalsRows(int indicators, Claims read) {
    this.indicators = indicators;
    this.read = read;
    this.starts.add(read.size());
    this.current = new Tally(indicators);
  }

  /// Counts a cell that is no total.
  void count(int unit, int period, int indicator, long unscaled) {
    current.add(unit, period, indicator, unscaled);
  }

  /// Ends a group at a row of totals, and gives the row's number.
  int close() {
    groups.add(current);
    starts.add(read.size());
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
    TotalsClaim claim =
        new TotalsClaim(
            indicator,
            period,
            total.value(),
            sum.unscaled().movePointLeft(decimals),
            sum.cells(),
            total.source(),
            sum.units());
    boolean fits = claim.stated().compareTo(claim.summed()) == 0;
    return fits ? claim : taken(claim, total, decimals, ofGroup);
  }

  /// A total that differs, with the cells that it is made of.
  private TotalsClaim taken(TotalsClaim claim, Stated total, int decimals, boolean ofGroup) {
    int from = ofGroup ? starts.get(total.rowOfTotals()) : starts.getFirst();
    int to = ofGroup ? starts.get(total.rowOfTotals() + 1) : read.size();
    List<Addend> numbers = new ArrayList<>();
    List<Addend> blanks = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Claim cell : read.claims(from, to, claim.period(), claim.indicator())) {
      BigDecimal value = BigDecimal.valueOf(cell.value(), decimals);
      sum = sum.add(value);
      if (cell.state() == State.MISSING) {
        blanks.add(new Addend(cell.unit(), value, cell.source()));
      } else {
        numbers.add(new Addend(cell.unit(), value, cell.source()));
      }
    }
    boolean all = sum.compareTo(claim.summed()) == 0;
    return all ? claim.of(numbers, blanks, subtotals(total)) : claim;
  }

  private List<Addend> subtotals(Stated total) {
    return stated.stream()
        .filter(other -> other.rowOfTotals() != total.rowOfTotals())
        .filter(other -> other.source().column() == total.source().column())
        .map(other -> new Addend(Addend.NO_UNIT, other.value(), other.source()))
        .toList();
  }
}
