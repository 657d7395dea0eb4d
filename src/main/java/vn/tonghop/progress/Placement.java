package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Target;
import vn.tonghop.model.Units;

/// Which targets stand on which unit's rows.
final class Placement {

  private final Units units;
  private final Reporters reporters;
  private final Map<Row, List<Target>> byRow = new HashMap<>();

  /// A unit's row for an indicator, both by their places.
  private record Row(int unit, int indicator) {}

  Placement(Plan plan, Units units, Reporters reporters) {
    this.units = units;
    this.reporters = reporters;
    for (Target target : plan.targets()) {
      int indicator = plan.indicator(target.indicator());
      reach(target)
          .forEach(unit ->
              on(unit, indicator, target)
                  .ifPresent(stands ->
                      byRow
                          .computeIfAbsent(new Row(unit, indicator), _ -> new ArrayList<>())
                          .add(stands)));
    }
  }

  /// The units that a target may stand on: its own, those that were given shares, all below its
  /// own.
  private IntStream reach(Target target) {
    int own = units.place(target.unit());
    IntStream below = target.eachUnit() ? IntStream.range(own, units.end(own)) : IntStream.of(own);
    IntStream given = target.shares().keySet().stream().mapToInt(units::place);
    return IntStream.concat(below, given).distinct();
  }

  /// The targets of an indicator on a unit's rows, in the order of the plan.
  List<Target> targets(int unit, int indicator) {
    return byRow.getOrDefault(new Row(unit, indicator), List.of());
  }

  /// A target as it stands on one unit's rows: as it is, the unit's share of it, or the same for
  /// each unit.
  private Optional<Target> on(int unit, int indicator, Target target) {
    String code = units.get(unit).code();
    if (target.unit().equals(code)) {
      return Optional.of(target);
    }
    BigDecimal share = target.shares().get(code);
    if (share != null) {
      return Optional.of(given(target, code, portion(target.goal(), share), false));
    }
    boolean each =
        target.eachUnit()
            && units.within(unit, units.place(target.unit()))
            && (bound(unit, indicator, target)
                || boundBelow(unit, indicator, target).findAny().isPresent());
    return each ? Optional.of(given(target, code, target.goal(), true)) : Optional.empty();
  }

  /// The units below one that must each reach a target.
  IntStream boundBelow(int unit, int indicator, Target target) {
    return IntStream.range(unit + 1, units.end(unit))
        .filter(below -> bound(below, indicator, target));
  }

  private boolean bound(int unit, int indicator, Target target) {
    return target.among().isEmpty()
        ? reporters.owes(unit, indicator)
        : target.among().contains(units.get(unit).code());
  }

  private static Target given(Target target, String unit, Goal goal, boolean eachUnit) {
    return new Target(
        target.indicator(),
        goal,
        unit,
        target.period(),
        eachUnit,
        target.among(),
        new LinkedHashMap<>(),
        target.mustEqual(),
        target.pace(),
        target.basis(),
        target.source());
  }

  /// A part of a range is a floor: it is the bottom that has to be reached together.
  private static Goal portion(Goal goal, BigDecimal share) {
    return switch (goal) {
      case Goal.AtLeast(BigDecimal _, boolean percent) -> new Goal.AtLeast(share, percent);
      case Goal.AtMost(BigDecimal _, boolean percent) -> new Goal.AtMost(share, percent);
      case Goal.Exactly(BigDecimal _, boolean percent) -> new Goal.Exactly(share, percent);
      case Goal.Between(BigDecimal _, BigDecimal _, boolean percent) ->
          new Goal.AtLeast(share, percent);
      case Goal.Coverage _ -> new Goal.Coverage(share);
      case Goal.ShareOf _, Goal.ChangeFrom _, Goal.DoneBy _, Goal.AllOf _ -> goal;
    };
  }
}
