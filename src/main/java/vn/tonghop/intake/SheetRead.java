package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.WorkbookProblem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;

/// A sheet that was read.
///
/// @param part the name of its part
/// @param inTables its formulas that stand in a table
record SheetRead(String part, SheetCells cells, Grid grid, List<FormulaPlaces.Place> inTables) {

  private static final int LONGEST = 80;

  static SheetRead of(String part, SheetCells cells, Grid grid) {
    FormulaPlaces formulas = cells.formulas();
    return new SheetRead(
        part, cells, grid, formulas.count() == 0 ? List.of() : formulas.in(TableFinder.find(grid)));
  }

  /// Old fonts, filters that are on, and formulas of tables that take from other files.
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (String range : cells.filters().ranges()) {
      findings.add(new Finding(new WorkbookProblem.ActiveFilter(range), source(0, -1)));
    }
    Address old = cells.legacy().first();
    cells
        .legacy()
        .problem()
        .ifPresent(problem -> findings.add(new Finding(problem, source(old.row(), old.column()))));
    for (FormulaPlaces.Place place : inTables) {
      if (!place.link().isEmpty()) {
        findings.add(
            new Finding(
                new WorkbookProblem.ExternalLink("=" + cut(place.link())),
                source(place.row(), place.column())));
      }
    }
    return findings;
  }

  private static String cut(String formula) {
    return formula.length() <= LONGEST ? formula : formula.substring(0, LONGEST) + "…";
  }

  /// @param row from 1
  /// @param column from 0
  Source source(int row, int column) {
    return new Source(grid.file(), grid.sheet(), row, column + 1);
  }
}
