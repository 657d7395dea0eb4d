package vn.tonghop.reading;

import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.model.Source;

/// What the title block and the path of a file say of all rows of a table.
///
/// @param unit its unit, if anything says it
/// @param period its period
record FilePlaces(Optional<Said> unit, Optional<Said> period) {

  /// What a row says against the file as a whole, which refuses the file.
  ///
  /// @param from the row's unit, by its place
  /// @param at the row's period, as its key
  Optional<Finding> against(Index index, int from, int at, Source unitCell, Source periodCell) {
    if (unit.isPresent() && !index.units().within(from, index.placeIn(unit.get().value(), at))) {
      Said cell = new Said(from, Place.CELL, unitCell, true);
      return Optional.of(new Whole(index).unitsDisagree(cell, unit.get()));
    }
    if (period.isPresent() && !Whole.covers(period.get().value(), at)) {
      Said cell = new Said(at, Place.CELL, periodCell, true);
      return Optional.of(Whole.periodsDisagree(cell, period.get()));
    }
    return Optional.empty();
  }
}
