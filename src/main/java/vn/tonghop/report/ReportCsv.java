package vn.tonghop.report;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.RollupHeads;

/// A report as CSV: the rows of the plan's unit alone, with the status in words.
public final class ReportCsv {

  private ReportCsv() {}

  /// The rows that the report's outline stands on, under the heads of [RollupCsv] and
  /// `status_name`.
  public static String render(ReportData data) {
    List<String> heads = new ArrayList<>(RollupHeads.ALL);
    heads.add("status_name");
    Csv csv = new Csv().row(heads);
    Rollup rollup = data.rollup();
    int root = data.units().place(data.plan().unit());
    for (Progress row : rollup.rows()) {
      if (row.unit() == root && data.plan().indicators().get(row.indicator()).shown()) {
        List<String> cells =
            new ArrayList<>(
                RollupCsv.cells(
                    rollup.period().code(), row, data.plan(), data.units(), data.lang()));
        cells.add(row.status().label().in(data.lang()));
        csv.row(cells);
      }
    }
    return csv.toString();
  }
}
