package vn.tonghop.cli;

import java.util.Collection;
import java.util.Locale;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Status;
import vn.tonghop.pipeline.Evaluated;

/// What `--fail-on` may name: a condition that makes a run end with 5.
enum FailOn {
  /// A target of the plan's unit is missed, or a limit is broken.
  MISSED,
  /// A target of the plan's unit is behind its pace.
  BEHIND,
  /// A figure of the plan's unit lacks reports.
  INCOMPLETE,
  /// A report is overdue, or came after its deadline.
  LATE,
  /// There is a warning.
  WARNING;

  /// Whether it can hold of findings alone, without the figures of a period.
  boolean ofFindings() {
    return this == WARNING;
  }

  /// Whether it holds; a text that nobody wrote leaves no figure incomplete.
  ///
  /// @param root the plan's unit, by its place
  boolean holds(Evaluated evaluated, Plan plan, int root) {
    return switch (this) {
      case MISSED -> has(evaluated, root, Status.MISSED) || has(evaluated, root, Status.BREACHED);
      case BEHIND -> has(evaluated, root, Status.BEHIND);
      case INCOMPLETE ->
          evaluated.rollup().rows().stream()
              .filter(row -> plan.indicators().get(row.indicator()).measure() != Measure.TEXT)
              .anyMatch(row -> row.unit() == root && !row.toDate().reports().full());
      case LATE ->
          evaluated.unexcused().stream()
              .anyMatch(standing -> standing.kind() == Standing.Kind.OVERDUE || standing.late());
      case WARNING -> holds(evaluated.findings());
    };
  }

  /// Whether it holds of findings alone.
  boolean holds(Collection<Finding> findings) {
    return ofFindings() && findings.stream().anyMatch(finding -> finding.weighs(Severity.WARNING));
  }

  private static boolean has(Evaluated evaluated, int root, Status status) {
    return evaluated.rollup().rows().stream()
        .anyMatch(row -> row.unit() == root && row.status() == status);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
