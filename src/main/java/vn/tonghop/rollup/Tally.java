package vn.tonghop.rollup;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Total;

/// What has been counted so far for one unit and indicator: its own readings, or those of the units
/// below.
final class Tally {

  /// The sum; of a share its numerator, of a yes-no how many say yes.
  final ExactSum sum = new ExactSum();

  final ExactSum denominator = new ExactSum();
  final List<Total.Passage> passages = new ArrayList<>();
  final List<Figure.Carried> carried = new ArrayList<>();
  final List<Integer> absent = new ArrayList<>();

  /// Whether anyone said a value or nil.
  boolean any;

  /// Reports: a unit and submission period each.
  int reported;

  int expected;

  /// Units: those with all their reports, of those that owe any.
  int unitsReported;

  int unitsExpected;

  /// Units whose yes or no is asked for, be it due or not.
  int asked;

  /// Closes a single unit's tally: is it counted as a unit, and as a whole one?
  void close(int unit) {
    if (expected > 0) {
      unitsExpected = 1;
      if (reported == expected) {
        unitsReported = 1;
      } else {
        absent.add(unit);
      }
    }
  }

  void add(Tally below) {
    sum.add(below.sum);
    denominator.add(below.denominator);
    passages.addAll(below.passages);
    carried.addAll(below.carried);
    absent.addAll(below.absent);
    any |= below.any;
    reported += below.reported;
    expected += below.expected;
    unitsReported += below.unitsReported;
    unitsExpected += below.unitsExpected;
    asked += below.asked;
  }
}
