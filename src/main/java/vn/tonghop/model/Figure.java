package vn.tonghop.model;

import java.util.List;

/// A rolled-up reading with its coverage.
///
/// @param total what adds up
/// @param reports the reports it rests on, of those due: a unit and submission period each
/// @param units the units with all their reports, of those that owe any
/// @param absent the units that have not all their reports, by place
/// @param carried readings of an earlier period that stand in for one that is not there
public record Figure(
    Total total, Coverage reports, Coverage units, List<Integer> absent, List<Carried> carried) {

  /// A unit's last reading, taken in place of a later one; not counted as reported.
  ///
  /// @param from the submission period that the reading is for
  public record Carried(int unit, Period from) {}

  public Figure {
    absent = List.copyOf(absent);
    carried = List.copyOf(carried);
  }
}
