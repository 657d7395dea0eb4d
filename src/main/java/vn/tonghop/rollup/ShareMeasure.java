package vn.tonghop.rollup;

import vn.tonghop.model.Part;

/// A share: numerator and denominator by the rules of their own measures, over the units where both
/// count. A unit that lacks either adds to neither; it lowers the coverage.
///
/// Where both parts are flows and one lacks a submission period that the other has, only the
/// periods where both count are taken: 12 months over 11 would be no share of anything.
///
/// @param flows whether both parts are flows
/// @param rolledUp the shares that rolled-up submissions give: they win over readings of the parts
record ShareMeasure(
    LeafMeasure numerator, LeafMeasure denominator, boolean flows, RolledUpShare rolledUp)
    implements LeafMeasure {

  @Override
  public void count(int unit, Tiles tiles, Tally tally, Trace trace) {
    if (rolledUp.anyFor(unit, tiles)) {
      rolledUp.count(unit, tiles, tally, trace, this::readings);
    } else {
      readings(unit, tiles, tally, trace);
    }
  }

  private void readings(int unit, Tiles tiles, Tally tally, Trace trace) {
    Pair whole = pair(unit, tiles);
    if (!flows || tiles.size() < 2 || whole.complete() && !isLopsided(unit, tiles)) {
      take(unit, tiles, whole, tally, trace);
      return;
    }
    for (int index = 0; index < tiles.size(); index++) {
      Tiles alone = tiles.only(index);
      take(unit, alone, pair(unit, alone), tally, trace);
    }
  }

  /// Whether a submission period that is not due yet has one part without the other.
  private boolean isLopsided(int unit, Tiles tiles) {
    for (int index = tiles.size() - 1; index >= 0 && !tiles.due(index); index--) {
      Pair alone = pair(unit, tiles.only(index));
      if (alone.upper().any != alone.lower().any) {
        return true;
      }
    }
    return false;
  }

  private Pair pair(int unit, Tiles tiles) {
    Pair pair = new Pair(new Tally(), new Tally());
    numerator.count(unit, tiles, pair.upper(), Trace.NOBODY);
    denominator.count(unit, tiles, pair.lower(), Trace.NOBODY);
    return pair;
  }

  private void take(int unit, Tiles tiles, Pair pair, Tally tally, Trace trace) {
    tally.expected += pair.expected();
    if (pair.both()) {
      tally.any = true;
      tally.sum.add(pair.upper().sum);
      tally.denominator.add(pair.lower().sum);
      tally.carried.addAll(pair.upper().carried);
      tally.carried.addAll(pair.lower().carried);
      tally.reported += pair.expected() - pair.missing();
    }
    if (!trace.equals(Trace.NOBODY)) {
      numerator.count(unit, tiles, new Tally(), as(Part.Role.NUMERATOR, pair.both(), trace));
      denominator.count(unit, tiles, new Tally(), as(Part.Role.DENOMINATOR, pair.both(), trace));
    }
  }

  /// The tallies of a unit's numerator and denominator.
  private record Pair(Tally upper, Tally lower) {

    boolean both() {
      return upper.any && lower.any;
    }

    boolean complete() {
      return missing() == 0;
    }

    /// The parts may be owed at different times, a stock at the end alone.
    int expected() {
      return Math.max(upper.expected, lower.expected);
    }

    int missing() {
      return Math.max(upper.expected - upper.reported, lower.expected - lower.reported);
    }
  }

  private static Trace as(Part.Role role, boolean counts, Trace trace) {
    return (unit, period, indicator, handle, own) ->
        trace.looked(unit, period, indicator, handle, roleOf(role, own, counts));
  }

  private static Part.Role roleOf(Part.Role role, Part.Role own, boolean counts) {
    return own == Part.Role.LISTED || !counts ? Part.Role.LISTED : role;
  }
}
