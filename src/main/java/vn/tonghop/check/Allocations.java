package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem;
import vn.tonghop.finding.CheckProblem.AllocationOver;
import vn.tonghop.finding.CheckProblem.AllocationShort;
import vn.tonghop.finding.CheckProblem.AllocationUnequal;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Target;

/// What units were given of a target, against the target itself.
final class Allocations {

  private Allocations() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    for (Target target : input.plan().targets()) {
      boolean must = target.mustEqual() || isChecked(input.plan(), target);
      if (must && target.unit().equals(input.plan().unit()) || !target.shares().isEmpty()) {
        amount(target.goal())
            .flatMap(goal -> compared(input, target, goal, given(input, target), must))
            .ifPresent(problem -> found.accept(new Finding(problem, target.source())));
      }
    }
  }

  private static boolean isChecked(Plan plan, Target target) {
    return plan.checks().stream()
        .anyMatch(rule ->
            rule instanceof CheckRule.Allocated(String indicator, _)
                && indicator.equals(target.indicator()));
  }

  /// The count that shares are taken of; nothing is given of a percentage or a range.
  private static Optional<BigDecimal> amount(Goal goal) {
    return goal.percent()
        ? Optional.empty()
        : switch (goal) {
          case Goal.AtLeast(BigDecimal floor, _) -> Optional.of(floor);
          case Goal.AtMost(BigDecimal ceiling, _) -> Optional.of(ceiling);
          case Goal.Exactly(BigDecimal value, _) -> Optional.of(value);
          case Goal.Between _,
              Goal.Coverage _,
              Goal.ShareOf _,
              Goal.ChangeFrom _,
              Goal.DoneBy _,
              Goal.AllOf _ ->
              Optional.empty();
        };
  }

  /// The shares; without any, the targets that the plan sets for the units below one by one.
  private static BigDecimal given(CheckInput input, Target target) {
    return target.shares().isEmpty()
        ? sum(
            input.plan().targets().stream()
                .filter(other -> isBelow(input, other, target))
                .flatMap(other -> amount(other.goal()).stream())
                .toList())
        : sum(target.shares().values());
  }

  private static boolean isBelow(CheckInput input, Target other, Target target) {
    int unit = input.units().place(other.unit());
    return other.indicator().equals(target.indicator())
        && other.period().equals(target.period())
        && input.units().parent(unit) == input.units().place(target.unit());
  }

  private static BigDecimal sum(Collection<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<CheckProblem> compared(
      CheckInput input, Target target, BigDecimal goal, BigDecimal given, boolean must) {
    Indicator indicator = input.indicator(input.plan().indicator(target.indicator()));
    int comparison = given.compareTo(goal);
    if (comparison == 0) {
      return Optional.empty();
    }
    if (must) {
      return Optional.of(new AllocationUnequal(indicator.name(), indicator.unit(), goal, given));
    }
    return Optional.of(
        comparison < 0
            ? new AllocationShort(indicator.name(), indicator.unit(), goal, given)
            : new AllocationOver(indicator.name(), indicator.unit(), goal, given));
  }
}
