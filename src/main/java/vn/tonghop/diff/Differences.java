package vn.tonghop.diff;

import java.util.List;
import vn.tonghop.model.Difference;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Submission;

/// Sets two states of the same workspace side by side, both read by the same definitions.
public final class Differences {

  private Differences() {}

  /// One state of a workspace.
  ///
  /// @param submissions its files; their digests are needed
  /// @param settled what they say
  /// @param rollup what that comes to for the reported period
  public record State(List<Submission> submissions, Settled settled, Rollup rollup) {
    public State {
      submissions = List.copyOf(submissions);
    }
  }

  /// What is different.
  ///
  /// @param plan the plan that both states were read by
  public static Difference between(State before, State after, Plan plan) {
    return new Difference(
        FilesCompared.between(before.submissions(), after.submissions()),
        new ReadingsCompared(plan, before.settled(), after.settled()).changed(),
        moved(before.rollup().rows(), after.rollup().rows()));
  }

  /// The rows of a roll-up depend on the definitions alone, so that both have the same ones.
  private static List<Difference.FigureMoved> moved(List<Progress> before, List<Progress> after) {
    if (before.size() != after.size()) {
      throw new IllegalArgumentException("Two roll-ups of different definitions");
    }
    return java.util.stream.IntStream.range(0, after.size())
        .filter(row -> hasMoved(before.get(row), after.get(row)))
        .mapToObj(row -> new Difference.FigureMoved(before.get(row), after.get(row)))
        .toList();
  }

  /// Whether anything that a report says of it is different. Where a number stands is not said.
  private static boolean hasMoved(Progress before, Progress after) {
    return !before.actual().total().code().equals(after.actual().total().code())
        || !before.toDate().total().code().equals(after.toDate().total().code())
        || !before.actual().reports().equals(after.actual().reports())
        || !before.toDate().reports().equals(after.toDate().reports())
        || !before.percent().equals(after.percent())
        || before.status() != after.status();
  }
}
