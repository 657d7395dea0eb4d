package vn.tonghop.reading;

import java.util.Optional;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Indicator;

/// What a row of a roll-up says; the rows for several targets of one indicator say the same.
///
/// @param actual the figure, as written
/// @param reported how many reports it rests on, as written
/// @param expected how many were due, as written
record RollupRow(
    int unit, int period, int indicator, String actual, String reported, String expected) {

  /// The reports behind the figure; none where they are no two counts that fit.
  Optional<Coverage> coverage() {
    return RollupFigures.coverage(reported, expected);
  }

  /// The figure; a bad one where the reports behind it cannot be read.
  ///
  /// @param kind what sort of cell the figure stands in
  Content content(RollupFigures figures, CellKind kind, Indicator what) {
    return coverage().isEmpty()
        ? new Content.Bad(new CellProblem.BadWeight(reported, expected))
        : figures.read(actual, kind, what);
  }
}
