package vn.tonghop.verify;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// A workbook or a text of separated values, as it was received.
///
/// @param grids all cells of all sheets
/// @param tables the tables in them
/// @param findings what is wrong with it as a file
public record Workbook(List<Grid> grids, List<Table> tables, List<Finding> findings) {
  public Workbook {
    grids = List.copyOf(grids);
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
  }
}
