package vn.tonghop.reading;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.AccountProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// What stands in no table that is read: tables about something else, which have findings of their
/// own, and sheets without a table, whose numbers would be lost without a word.
final class Leftovers {

  private final Claims claims;

  Leftovers(Claims claims) {
    this.claims = claims;
  }

  /// Counts and tells them.
  ///
  /// @param read the tables that are read
  void of(List<Grid> grids, List<HeadMap> maps, List<Layout> read) {
    for (HeadMap map : maps) {
      Table table = map.table();
      if (read.stream().noneMatch(layout -> layout.table().equals(table))) {
        claims.reported(Cells.filled(table.grid(), table.headTop(), table.bodyEnd()));
      }
    }
    for (Grid grid : grids) {
      if (maps.stream().noneMatch(map -> map.table().grid() == grid)) {
        sheet(grid);
      }
    }
  }

  private void sheet(Grid grid) {
    int numbers = 0;
    Optional<Source> first = Optional.empty();
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.width(row); column++) {
        if (Cells.isFigure(grid, row, column)) {
          numbers++;
          first = first.isPresent() ? first : Optional.of(grid.source(row, column));
        }
      }
    }
    claims.reported(numbers);
    if (first.isPresent()) {
      claims.find(new Finding(new AccountProblem.UnusedCell("", numbers), first.get()));
    }
  }
}
