package vn.tonghop.finding;

import java.util.List;

/// What does not hold together in `plan.yaml` or `units.yaml`, though each line by itself can be
/// read: times, successors, calendars, reporters.
public sealed interface DefinitionProblem extends Problem {

  /// Two blocks of a dated list that hold on one day.
  ///
  /// @param key the key that the list stands behind
  /// @param firstLine where the other one stands
  @Graded(Severity.ERROR)
  record DatesOverlap(String key, int firstLine) implements DefinitionProblem {}

  /// An indicator that both agencies and the units of a level report, and nobody said whether they
  /// count the same.
  @Graded(Severity.ERROR)
  record CombineMissing(String indicator) implements DefinitionProblem {}

  /// Data that closes on different days would be added up.
  ///
  /// @param calendars the calendars, as plans spell them
  @Graded(Severity.ERROR)
  record CalendarsMixed(String indicator, List<String> calendars) implements DefinitionProblem {
    public CalendarsMixed {
      calendars = List.copyOf(calendars);
    }
  }

  /// A part of a share that is not the sum of its units, while the share is made of sums.
  @Graded(Severity.ERROR)
  record PartNotSummed(String part, String share) implements DefinitionProblem {}
}
