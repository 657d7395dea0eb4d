package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// Names what of a table its file hides.
final class Hidden {

  private Hidden() {}

  static Optional<Finding> in(Table table) {
    Grid grid = table.grid();
    BitSet rows = new BitSet();
    BitSet columns = new BitSet();
    Look look = new Look(grid);
    for (int row = table.headTop(); row < table.bodyEnd(); row++) {
      if (grid.hiddenRow(row)) {
        rows.set(grid.rowNumber(row));
      }
      for (int column = table.left(); column < grid.width(row); column++) {
        if (grid.hiddenColumn(column) && column < table.right() && look.filled(row, column)) {
          columns.set(column + 1);
        }
      }
    }
    if (!grid.hidden() && rows.isEmpty() && columns.isEmpty()) {
      return Optional.empty();
    }
    var problem = new IntakeProblem.HiddenCells(grid.hidden(), runs(rows), letters(columns));
    return Optional.of(
        new Finding(
            problem, new Source(grid.file(), grid.sheet(), Math.max(0, rows.nextSetBit(0)), 0)));
  }

  /// `7` or `9-12` for each run of rows.
  private static List<String> runs(BitSet rows) {
    List<String> runs = new ArrayList<>();
    for (int first = rows.nextSetBit(0); first >= 0; ) {
      int after = rows.nextClearBit(first);
      runs.add(after == first + 1 ? Integer.toString(first) : first + "-" + (after - 1));
      first = rows.nextSetBit(after);
    }
    return runs;
  }

  private static List<String> letters(BitSet columns) {
    return columns.stream().mapToObj(Source::letters).toList();
  }
}
