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

  private final Index index;
  private final Claims claims;

  Leftovers(Index index, Claims claims) {
    this.index = index;
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
    read.forEach(layout -> strayed(layout, maps));
    for (Grid grid : grids) {
      if (maps.stream().noneMatch(map -> map.table().grid() == grid)) {
        sheet(grid);
      }
    }
  }

  /// A row that was moved above the heads, or below a note, is neither title nor signature: it
  /// names what the table is about, and has a number where the values stand.
  private void strayed(Layout layout, List<HeadMap> maps) {
    Table table = layout.table();
    int next = table.grid().rows();
    boolean first = true;
    for (HeadMap map : maps) {
      Table other = map.table();
      if (other.grid() == table.grid() && other.headTop() != table.headTop()) {
        first &= other.headTop() > table.headTop();
        next = other.headTop() > table.headTop() ? Math.min(next, other.headTop()) : next;
      }
    }
    strayed(layout, first ? 0 : table.headTop(), table.headTop());
    strayed(layout, table.bodyEnd(), next);
  }

  private void strayed(Layout layout, int top, int end) {
    Grid grid = layout.table().grid();
    for (int row = top; row < end; row++) {
      for (ValueColumn value : layout.values()) {
        if (Cells.isNumber(grid, row, value.at()) && isOfTable(layout, row)) {
          claims.reported(1);
          claims.find(
              new Finding(
                  new AccountProblem.UnusedCell(value.head(), 1), grid.source(row, value.at())));
        }
      }
    }
  }

  private boolean isOfTable(Layout layout, int row) {
    Grid grid = layout.table().grid();
    if (layout.matrix()) {
      return Cells.filled(grid, row) > layout.table().heads().size() / 2 + 1
          && !layout.units().isEmpty()
          && !Cells.isNumber(grid, row, layout.units().getLast())
          && Cells.isFilled(grid, row, layout.units().getLast());
    }
    for (int column : layout.indicators()) {
      String name = CellReader.trimmed(grid.text(row, column));
      if (!Match.candidates(index.indicatorNames().find(name)).isEmpty()) {
        return true;
      }
    }
    return false;
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
