package vn.tonghop.check;

import java.util.function.IntPredicate;

/// Whether two reports are more alike than chance makes them.
///
/// Every number that both have counts for so many bits as it is unlikely to be the same by chance:
/// half of its length in bits and one, for counts of things that happen by themselves spread about
/// the root of what is usual; but no more than the share of other reports that say the same of the
/// indicator allows. Twelve meetings that every ward holds are worth nothing.
final class Likeness {

  /// Numbers below it are the same too often.
  static final long TELLING = 10;

  private static final int LEAST_DISTINCT = 5;
  private static final int BEYOND_CHANCE = 10;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final Numbers numbers;
  private final int enough;

  /// What two reports have in common.
  ///
  /// @param first the first indicator that they say the same of, 0 or more if there is any
  /// @param equal how many numbers are the same, zeros left out
  /// @param compared how many indicators both have a number of, not zero in both
  record Found(boolean copied, int first, int equal, int compared) {}

  static final Found NOTHING = new Found(false, 0, 0, 0);

  /// Two of a thousand reports are alike sooner than two of ten.
  Likeness(Numbers numbers) {
    this.numbers = numbers;
    this.enough = BEYOND_CHANCE + 2 * bits(numbers.units()) + bits(numbers.periods());
  }

  private static int bits(long number) {
    return Long.SIZE - Long.numberOfLeadingZeros(number);
  }

  /// Whether a report has enough that could tell a copy.
  static boolean isTelling(long[] row) {
    int telling = 0;
    for (long value : row) {
      telling += value >= TELLING ? 1 : 0;
    }
    return telling >= LEAST_DISTINCT;
  }

  /// Whether two reports have enough in common to look closer.
  static boolean areNear(long[] one, long[] other) {
    int same = 0;
    for (int indicator = 0; indicator < one.length; indicator++) {
      same += one[indicator] == other[indicator] && one[indicator] >= TELLING ? 1 : 0;
    }
    return same >= LEAST_DISTINCT;
  }

  /// A number for all that a report says.
  static long mark(long[] row) {
    long mark = 1;
    for (int indicator = 0; indicator < row.length; indicator++) {
      long value = row[indicator];
      mark = value >= TELLING ? (mark ^ value) * MIXER + indicator : mark;
    }
    return mix(mark);
  }

  /// A number for one thing that it says.
  static long mark(int indicator, long value) {
    return mix(value * MIXER + indicator);
  }

  private static long mix(long seed) {
    long mixed = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  /// Compares the reports of two units for one period.
  Found ofUnits(int period, int one, int other) {
    if (!areNear(numbers.row(one, period), numbers.row(other, period))) {
      return NOTHING;
    }
    boolean[] counts = others(period, one);
    counts[other] = false;
    return compared(
        numbers.row(one, period),
        numbers.row(other, period),
        _ -> true,
        (indicator, value) -> {
          int all = 0;
          int same = 0;
          for (int unit = 0; unit < counts.length; unit++) {
            long[] row = numbers.row(unit, period);
            all += row.length > 0 && row[indicator] != Numbers.NONE ? 1 : 0;
            same += counts[unit] && row[indicator] == value ? 1 : 0;
          }
          return rarity(all, same);
        });
  }

  /// The units whose reports say how usual a number is: not those that say all the same, unless
  /// most do. Then it is what is usual.
  private boolean[] others(int period, int one) {
    long copy = mark(numbers.row(one, period));
    boolean[] reports = new boolean[numbers.units()];
    boolean[] others = new boolean[numbers.units()];
    int all = 0;
    int copies = 0;
    for (int unit = 0; unit < others.length; unit++) {
      reports[unit] = unit != one && numbers.row(unit, period).length > 0;
      others[unit] = reports[unit] && mark(numbers.row(unit, period)) != copy;
      all += reports[unit] ? 1 : 0;
      copies += reports[unit] && !others[unit] ? 1 : 0;
    }
    return copies * 2 > all ? reports : others;
  }

  /// Compares two reports of a unit.
  Found ofPeriods(int unit, int before, int period, IntPredicate asked) {
    return compared(
        numbers.row(unit, before),
        numbers.row(unit, period),
        asked,
        (indicator, value) -> {
          int all = 0;
          int same = 0;
          for (int other = 0; other < numbers.periods(); other++) {
            long[] row = numbers.row(unit, other);
            if (other != before && other != period && row.length > 0) {
              all += row[indicator] != Numbers.NONE ? 1 : 0;
              same += row[indicator] == value ? 1 : 0;
            }
          }
          return rarity(all, same);
        });
  }

  /// How many bits a number is worth at most.
  @FunctionalInterface
  private interface Rarity {
    int of(int indicator, long value);
  }

  /// What nobody else says has no bound.
  private static int rarity(int all, int same) {
    return same == 0 ? Integer.MAX_VALUE : bits((all + 1) / (same + 1)) - 1;
  }

  private Found compared(long[] one, long[] other, IntPredicate asked, Rarity rarity) {
    int first = -1;
    int equal = 0;
    int compared = 0;
    int most = 0;
    for (int indicator = 0; indicator < one.length; indicator++) {
      long value = one[indicator];
      boolean both = value != Numbers.NONE && other[indicator] != Numbers.NONE;
      if (both && (value != 0 || other[indicator] != 0) && asked.test(indicator)) {
        compared++;
        if (value == other[indicator]) {
          first = first < 0 ? indicator : first;
          equal++;
          most += worth(value);
        }
      }
    }
    if (equal * 4 < compared * 3 || most < enough || equal < LEAST_DISTINCT) {
      return NOTHING;
    }
    boolean copied = isBeyondChance(one, other, asked, rarity);
    return copied ? new Found(true, first, equal, compared) : NOTHING;
  }

  private boolean isBeyondChance(long[] one, long[] other, IntPredicate asked, Rarity rarity) {
    int worth = 0;
    long[] seen = new long[LEAST_DISTINCT];
    int distinct = 0;
    for (int indicator = 0; indicator < one.length; indicator++) {
      long value = one[indicator];
      if (value >= TELLING && value == other[indicator] && asked.test(indicator)) {
        int bits = Math.min(worth(value), rarity.of(indicator, value));
        worth += bits;
        if (bits > 0 && distinct < LEAST_DISTINCT && isNew(seen, distinct, value)) {
          seen[distinct++] = value;
        }
      }
    }
    return worth >= enough && distinct == LEAST_DISTINCT;
  }

  private static boolean isNew(long[] seen, int count, long value) {
    for (int at = 0; at < count; at++) {
      if (seen[at] == value) {
        return false;
      }
    }
    return true;
  }

  private static int worth(long value) {
    return value < TELLING ? 0 : 1 + bits(value) / 2;
  }
}
