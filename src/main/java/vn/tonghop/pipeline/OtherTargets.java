package vn.tonghop.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.WorkspaceProblem;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Target;

/// The targets that figures for other boundaries can be held against: what was demanded of one unit
/// was demanded of its own territory, and nobody shares it out to another.
final class OtherTargets {

  private OtherTargets() {}

  /// The plan with the targets that hold within some boundaries: those of the unit that reports,
  /// and those that every unit has alike.
  static Plan within(Boundaries boundaries, Plan plan) {
    return switch (boundaries) {
      case Boundaries.AsReported() -> plan;
      case Boundaries.On _ ->
          plan.demanding(
              plan.targets().stream()
                  .filter(target -> target.unit().equals(plan.unit()))
                  .map(target -> target.sharedOut(new LinkedHashMap<>()))
                  .toList());
    };
  }

  /// Says that targets of single units are left out, where any is.
  static List<Finding> leftOut(Boundaries boundaries, Plan plan) {
    return switch (boundaries) {
      case Boundaries.AsReported() -> List.of();
      case Boundaries.On _ ->
          plan.targets().stream()
              .filter(target -> isOfOneUnit(target, plan))
              .map(target ->
                  new Finding(
                      new WorkspaceProblem.TargetsNotRestated(
                          plan.indicators().get(plan.indicator(target.indicator())).name()),
                      target.source()))
              .toList();
    };
  }

  private static boolean isOfOneUnit(Target target, Plan plan) {
    return !target.unit().equals(plan.unit()) || !target.shares().isEmpty();
  }
}
