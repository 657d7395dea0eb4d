package vn.tonghop.finding;

import vn.tonghop.model.Label;
import vn.tonghop.model.Period;

/// What is wrong between the files of a workspace.
public sealed interface WorkspaceProblem extends Problem {

  /// The folder that the plan names for the years before holds no plan that can be used.
  @Graded(Severity.WARNING)
  record PreviousUnusable(String folder) implements WorkspaceProblem {}

  /// Targets that single units were given are not shown beside figures for other boundaries.
  @Graded(Severity.REMARK)
  record TargetsNotRestated(Label indicator) implements WorkspaceProblem {}

  /// A correction that was written down for a reading which is not what it was any more.
  @Graded(Severity.WARNING)
  record AdjustmentStale(Label unit, Label indicator, Period period) implements WorkspaceProblem {}

  /// A row of `received.csv` that names no file under `submissions/`: whose day it is, nobody
  /// knows.
  ///
  /// @param file the path as the row has it
  @Graded(Severity.WARNING)
  record ReceiptWithoutFile(String file) implements WorkspaceProblem {}
}
