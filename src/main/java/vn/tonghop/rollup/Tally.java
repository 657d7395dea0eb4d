package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Over;
import vn.tonghop.model.Total;
import vn.tonghop.model.Weight;

/// What has been counted so far for one unit and indicator: its own readings, or those of the units
/// below.
final class Tally {

  /// More units or reports than any country has behind one reading; a rolled-up submission that
  /// says more is cut to it, so that no sum of them overflows.
  private static final int MOST = 1_000_000;

  /// The sum; of a share its numerator, of a yes-no how many say yes.
  final ExactSum sum = new ExactSum();

  final ExactSum denominator = new ExactSum();
  final List<Total.Passage> passages = new ArrayList<>();
  final List<Total.Done> done = new ArrayList<>();
  final List<Figure.Carried> carried = new ArrayList<>();
  final List<Integer> absent = new ArrayList<>();

  /// Whether anyone said a value or nil.
  boolean any;

  /// Whether a unit counts as one that reported, whichever of its reports are missing.
  boolean enough;

  /// Reports: a unit and submission period each.
  int reported;

  int expected;

  /// Units: those with all their reports, of those that owe any.
  int unitsReported;

  int unitsExpected;

  /// Units whose yes or no is asked for, be it due or not.
  int asked;

  /// A number of units or reports, as a rolled-up submission says it.
  static int number(long said) {
    return Math.clamp(said, 0, MOST);
  }

  /// Counts a report that was due: of a rolled-up submission all those behind it.
  ///
  /// @param counts whether it says a value or nil
  void report(Optional<Weight> weight, boolean counts) {
    reported += counts ? said(weight) : 0;
    expected += behind(weight);
  }

  /// How many reports a claim that counts rests on.
  static int said(Optional<Weight> weight) {
    return weight.map(of -> number(of.coverage().reported())).orElse(1);
  }

  /// How many reports a claim that was due should rest on.
  static int behind(Optional<Weight> weight) {
    return weight.map(of -> number(of.coverage().expected())).orElse(1);
  }

  /// Closes a single unit's tally: is it counted as a unit, and as a whole one?
  void close(int unit) {
    if (expected > 0) {
      unitsExpected = 1;
      if (reported == expected || enough) {
        unitsReported = 1;
      } else {
        absent.add(unit);
      }
    }
  }

  /// Adds the tally of a unit below.
  ///
  /// @param rule how the two amounts make one
  void add(Tally below, Over.Rule rule) {
    addAmount(below, rule);
    addCoverage(below);
  }

  /// Adds both parts of a share, or the numbers of several periods of one unit.
  void add(Tally other) {
    add(other, Over.Rule.SUM);
  }

  private void addAmount(Tally below, Over.Rule rule) {
    switch (rule) {
      case SUM, LAST -> {
        sum.add(below.sum);
        denominator.add(below.denominator);
      }
      case MAX, MIN -> {
        if (below.any && (!any || wins(below, rule))) {
          sum.set(below.sum);
          denominator.set(below.denominator);
        }
      }
    }
    any |= below.any;
    passages.addAll(below.passages);
    done.addAll(below.done);
  }

  /// Whether another amount stands in place of this one.
  boolean wins(Tally other, Over.Rule rule) {
    int order = other.sum.compareTo(sum);
    return rule == Over.Rule.MAX ? order > 0 : order < 0;
  }

  /// Adds a part of what a unit reported that is no more.
  void addShare(Tally former, BigDecimal share) {
    sum.add(former.sum, share);
    denominator.add(former.denominator, share);
    any |= former.any;
  }

  /// Adds what another tally rests on, without its amount. Adds what a unit owes as if it had
  /// reported nothing.
  void addMissing(int unit, Tally of) {
    expected += of.expected;
    unitsExpected += of.unitsExpected;
    if (of.expected > 0) {
      absent.add(unit);
    }
  }

  void addCoverage(Tally below) {
    carried.addAll(below.carried);
    absent.addAll(below.absent);
    reported += below.reported;
    expected += below.expected;
    unitsReported += below.unitsReported;
    unitsExpected += below.unitsExpected;
    asked += below.asked;
  }

  /// This amount on another tally's coverage.
  Tally restingOn(Tally other) {
    Tally tally = new Tally();
    tally.addAmount(this, Over.Rule.SUM);
    tally.addCoverage(other);
    return tally;
  }
}
