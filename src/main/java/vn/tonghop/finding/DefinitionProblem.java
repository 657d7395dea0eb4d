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

  /// Days of a unit's life for which a dated list says nothing.
  ///
  /// @param key the key that the list stands behind
  /// @param first the first of those days
  @Graded(Severity.ERROR)
  record DatesGap(String key, String first) implements DefinitionProblem {}

  /// A unit that exists only while none of those that it stands below is there.
  @Graded(Severity.ERROR)
  record UnitNowhere(String unit) implements DefinitionProblem {}

  /// A successor that does not exist when the unit that it takes over from has just ended.
  ///
  /// @param day the day after the last of the unit
  @Graded(Severity.ERROR)
  record SuccessorNotThere(String unit, String day) implements DefinitionProblem {}

  /// A unit that in the end takes over from itself.
  ///
  /// @param path the way round
  @Graded(Severity.ERROR)
  record SuccessorCycle(List<String> path) implements DefinitionProblem {
    public SuccessorCycle {
      path = List.copyOf(path);
    }
  }

  /// A successor without a share, while others have one.
  @Graded(Severity.ERROR)
  record ShareMissing(String unit) implements DefinitionProblem {}

  /// Shares of a unit that come to more or less than all of it.
  @Graded(Severity.ERROR)
  record SharesNotWhole(String sum) implements DefinitionProblem {}

  /// A folder that cannot be meant.
  @Graded(Severity.ERROR)
  record BadFolder(String key, String written, Flaw flaw) implements DefinitionProblem {
    public enum Flaw {
      ABSOLUTE,
      ITSELF
    }
  }

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
