package vn.tonghop.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.HistoryProblem.CopiedFigures;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Settled;

/// Reports that repeat those of another unit, or the unit's own of the period before, too often for
/// chance.
///
/// Only numbers from 10 on say anything, and the more the larger and the rarer they are: see
/// [Likeness]. Reports are set beside each other where they share all of their numbers or one of
/// their three largest: a copy does, and so there is no need to compare each with each.
final class CopiedReports {

  private static final int LARGEST = 3;

  /// Of more reports that share a number, each is set beside the first and the one before.
  private static final int FEW = 12;

  private static final long UNIT = 0xFFFFF;

  private final CheckInput input;
  private final Numbers numbers;
  private final Likeness likeness;

  /// Two reports of which the second may be a copy of the first.
  private record Pair(int unit, int period, int other, int otherPeriod, Likeness.Found found) {}

  private CopiedReports(CheckInput input, Numbers numbers) {
    this.input = input;
    this.numbers = numbers;
    this.likeness = new Likeness(numbers);
  }

  static void check(CheckInput input, Numbers numbers, Consumer<Finding> found) {
    CopiedReports reports = new CopiedReports(input, numbers);
    List<List<Pair>> pairs =
        IntStream.range(0, numbers.periods()).parallel().mapToObj(reports::inPeriod).toList();
    pairs.stream().flatMap(List::stream).map(reports::finding).forEach(found);
  }

  private List<Pair> inPeriod(int period) {
    List<Pair> pairs = new ArrayList<>();
    long[] marks = marks(period);
    Set<Integer> told = new HashSet<>();
    Set<Long> compared = new HashSet<>();
    for (int from = 0; from < marks.length; ) {
      int end = from + 1;
      while (end < marks.length && (marks[end] & ~UNIT) == (marks[from] & ~UNIT)) {
        end++;
      }
      for (int second = from + 1; second < end; second++) {
        for (int one = from; one < second; one++) {
          boolean near = end - from <= FEW || one == from || one == second - 1;
          long key = (marks[one] & UNIT) << 20 | marks[second] & UNIT;
          if (near && compared.add(key)) {
            compare(period, (int) (marks[one] & UNIT), (int) (marks[second] & UNIT), told, pairs);
          }
        }
      }
      from = end;
    }
    ownBefore(period, pairs);
    return pairs;
  }

  /// Adds a pair if the two are alike; the unit that comes later is told of once.
  private void compare(int period, int one, int other, Set<Integer> told, List<Pair> pairs) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (first == second || told.contains(second)) {
      return;
    }
    Likeness.Found found = likeness.ofUnits(period, first, second);
    if (found.copied()) {
      told.add(second);
      pairs.add(new Pair(second, period, first, period, found));
    }
  }

  /// What reports of a period have in common if one is a copy, each with its unit in the last bits,
  /// in order.
  private long[] marks(int period) {
    long[] marks = new long[(LARGEST + 1) * numbers.units()];
    int size = 0;
    for (int unit = 0; unit < numbers.units(); unit++) {
      long[] row = numbers.row(unit, period);
      if (row.length > 0 && Likeness.isTelling(row)) {
        marks[size++] = Likeness.mark(row) & ~UNIT | unit;
        size = largest(row, unit, marks, size);
      }
    }
    long[] all = Arrays.copyOf(marks, size);
    Arrays.sort(all);
    return all;
  }

  /// Adds a mark for each of the three largest numbers of a report; of equal ones the first.
  private static int largest(long[] row, int unit, long[] marks, int size) {
    int[] largest = {-1, -1, -1};
    for (int indicator = 0; indicator < row.length; indicator++) {
      if (row[indicator] >= Likeness.TELLING && isLarger(row, indicator, largest[LARGEST - 1])) {
        int rank = LARGEST - 1;
        while (rank > 0 && isLarger(row, indicator, largest[rank - 1])) {
          largest[rank] = largest[rank - 1];
          rank--;
        }
        largest[rank] = indicator;
      }
    }
    int end = size;
    for (int indicator : largest) {
      if (indicator >= 0) {
        marks[end++] = Likeness.mark(indicator, row[indicator]) & ~UNIT | unit;
      }
    }
    return end;
  }

  private static boolean isLarger(long[] row, int indicator, int other) {
    return other < 0 || row[indicator] > row[other];
  }

  /// A flow is not the same again and again; what is left at the end of a period may well be.
  private void ownBefore(int period, List<Pair> pairs) {
    int before = before(period);
    for (int unit = 0; before >= 0 && unit < numbers.units(); unit++) {
      if (numbers.row(unit, period).length > 0
          && numbers.row(unit, before).length > 0
          && !numbers.running(unit, period)
          && !numbers.running(unit, before)) {
        boolean near = Likeness.areNear(numbers.row(unit, before), numbers.row(unit, period));
        Likeness.Found found =
            near ? likeness.ofPeriods(unit, before, period, this::isFlow) : Likeness.NOTHING;
        if (found.copied()) {
          pairs.add(new Pair(unit, period, unit, before, found));
        }
      }
    }
  }

  private boolean isFlow(int indicator) {
    return input.indicator(indicator).measure() != Measure.STOCK;
  }

  private int before(int period) {
    return numbers.period(period) instanceof Months months
            && months.length() != 9
            && months.start() >= months.length()
        ? input
            .settled()
            .periodPlace(new Months(months.start() - months.length(), months.length()).key())
        : Settled.NONE;
  }

  private Finding finding(Pair pair) {
    Settled settled = input.settled();
    int indicator = pair.found().first();
    return new Finding(
        new CopiedFigures(
            input.units().get(pair.unit()).name(),
            numbers.period(pair.period()),
            input.units().get(pair.other()).name(),
            numbers.period(pair.otherPeriod()),
            pair.found().equal(),
            pair.found().compared(),
            settled.source(settled.at(pair.other(), pair.otherPeriod(), indicator))),
        settled.source(settled.at(pair.unit(), pair.period(), indicator)));
  }
}
