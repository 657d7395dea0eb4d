package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem;
import vn.tonghop.finding.CheckProblem.AllocationOver;
import vn.tonghop.finding.CheckProblem.AllocationShort;
import vn.tonghop.finding.CheckProblem.AllocationUnequal;
import vn.tonghop.finding.CheckProblem.Given;
import vn.tonghop.finding.CheckProblem.Shares;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Combine;
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
        amount(target.goal()).stream()
            .flatMap(goal -> shares(input, target, goal).stream())
            .flatMap(shares -> compared(shares, must).stream())
            .forEach(problem -> found.accept(new Finding(problem, target.source())));
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

  /// The shares by unit; without any, the targets that the plan sets for the units below one by
  /// one, of several for one unit the last.
  private static SequencedMap<String, BigDecimal> given(CheckInput input, Target target) {
    if (!target.shares().isEmpty()) {
      return target.shares();
    }
    SequencedMap<String, BigDecimal> given = new LinkedHashMap<>();
    input.plan().targets().stream()
        .filter(other -> isBelow(input, other, target))
        .forEach(
            other -> amount(other.goal()).ifPresent(amount -> given.put(other.unit(), amount)));
    return given;
  }

  private static boolean isBelow(CheckInput input, Target other, Target target) {
    int unit = input.units().place(other.unit());
    return other.indicator().equals(target.indicator())
        && other.period().equals(target.period())
        && other.validity().overlaps(target.validity())
        && input.units().parent(unit) == input.units().place(target.unit());
  }

  /// One sum; but where agencies and wards count the same things, each of them shares out the whole
  /// for itself.
  private static List<Shares> shares(CheckInput input, Target target, BigDecimal goal) {
    Indicator indicator = input.indicator(input.plan().indicator(target.indicator()));
    List<Given> kinds = Kinds.of(input.units(), given(input, target));
    if (kinds.size() > 1 && indicator.combine().filter(Combine.RECONCILE::equals).isPresent()) {
      return kinds.stream()
          .map(kind ->
              new Shares(indicator.name(), indicator.unit(), goal, kind.amount(), List.of(kind)))
          .toList();
    }
    BigDecimal sum = kinds.stream().map(Given::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    return List.of(
        new Shares(
            indicator.name(), indicator.unit(), goal, sum, kinds.size() > 1 ? kinds : List.of()));
  }

  private static Optional<CheckProblem> compared(Shares shares, boolean must) {
    int comparison = shares.given().compareTo(shares.target());
    if (comparison == 0) {
      return Optional.empty();
    }
    if (must) {
      return Optional.of(new AllocationUnequal(shares));
    }
    return Optional.of(comparison < 0 ? new AllocationShort(shares) : new AllocationOver(shares));
  }
}
