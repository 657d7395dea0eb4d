package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.DocumentProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;
import vn.tonghop.model.Table;

/// Makes sentences of the rows of workbooks, and charts of their tables.
final class GridDraft {

  private GridDraft() {}

  static Draft of(Workbook workbook) {
    List<Finding> findings =
        workbook.findings().stream()
            .filter(finding -> !(finding.problem() instanceof IntakeProblem.NoTable))
            .toList();
    if (workbook.grids().isEmpty()) {
      return new Draft.Unread(
          findings.isEmpty()
              ? new DocumentProblem.DocumentNotRead("")
              : findings.getFirst().problem());
    }
    List<Passage> passages = new ArrayList<>();
    for (Grid grid : workbook.grids()) {
      for (int row = 0; row < grid.rows(); row++) {
        List<Chart.Box> boxes = row(grid, row, 0, grid.width(row));
        if (!Rows.blank(boxes)) {
          passages.add(Rows.passage(boxes));
        }
      }
    }
    return new Draft.Read(
        passages, workbook.tables().stream().map(GridDraft::chart).toList(), findings);
  }

  private static Chart chart(Table table) {
    List<List<Chart.Box>> rows = new ArrayList<>();
    Source top = table.grid().source(table.headTop(), table.left());
    rows.add(table.heads().stream().map(head -> new Chart.Box(head, false, top)).toList());
    for (int row = table.bodyTop(); row < table.bodyEnd(); row++) {
      rows.add(row(table.grid(), row, table.left(), table.right()));
    }
    return new Chart("", rows);
  }

  private static List<Chart.Box> row(Grid grid, int row, int left, int right) {
    List<Chart.Box> boxes = new ArrayList<>();
    for (int column = left; column < right; column++) {
      CellKind kind = grid.kind(row, column);
      String text = kind == CellKind.UNCALCULATED ? "" : grid.text(row, column);
      boxes.add(new Chart.Box(text, kind == CellKind.NUMBER, grid.source(row, column)));
    }
    return boxes;
  }
}
