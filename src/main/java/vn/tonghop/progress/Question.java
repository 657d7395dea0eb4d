package vn.tonghop.progress;

import vn.tonghop.model.Goal;
import vn.tonghop.model.Months;
import vn.tonghop.model.Target;

/// Whether a unit reaches a goal: a target's own, or one of several that it asks at once.
///
/// @param unit the unit's place in the tree
/// @param indicator the indicator's place in the plan
/// @param target the target as it stands on the unit's rows
/// @param goal what is asked: the target's goal, or a part of it
/// @param period when it has to be reached: the target's period, or a part of it
record Question(int unit, int indicator, Target target, Goal goal, Months period) {

  Question asking(Goal part) {
    return new Question(unit, indicator, target, part, period);
  }

  Question during(Months part) {
    return new Question(unit, indicator, target, goal, part);
  }

  Question of(int other) {
    return new Question(other, indicator, target, goal, period);
  }

  /// Whether the goal is one of several.
  boolean amongOthers() {
    return target.goal() instanceof Goal.AllOf && !(goal instanceof Goal.AllOf);
  }
}
