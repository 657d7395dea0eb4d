package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Today today;
  private final Map<Row, List<Target>> byRow = new HashMap<>();

  /// A unit's row for an indicator, both by their places.
  private record Row(int unit, int indicator) {}

  Placement(Plan plan, Units units, Reporters reporters, Today today) {
    this.units = units;
    this.reporters = reporters;
    this.today = today;
    for (Target target : plan.targets()) {
      int indicator = plan.indicator(target.indicator());
      reach(indicator, target)
          .forEach(unit ->
              on(unit, indicator, target)
                  .ifPresent(stands ->
                      byRow
                          .computeIfAbsent(new Row(unit, indicator), _ -> new ArrayList<>())
                          .add(stands)));
    }
  }

  /// The units that a target may stand on: its own, those that were given shares, all below its
  /// own. A unit that moved has it where it stands on the day of judging.
  private IntStream reach(int indicator, Target target) {
    int own = place(target.unit(), indicator);
    IntStream below = target.eachUnit() ? IntStream.range(own, units.end(own)) : IntStream.of(own);
    IntStream given = target.shares().keySet().stream().mapToInt(code -> place(code, indicator));
    return IntStream.concat(below, given).distinct();
  }

  private int place(String code, int indicator) {
    return units.findOn(code, today.on(indicator)).orElseGet(() -> units.place(code));
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
      return Optional.of(target.on(code, portion(target.goal(), share), false));
    }
    boolean each =
        target.eachUnit()
            && units.within(unit, place(target.unit(), indicator))
            && (bound(unit, indicator, target)
                || boundBelow(unit, indicator, target).findAny().isPresent());
    return each ? Optional.of(target.on(code, target.goal(), true)) : Optional.empty();
  }

  /// The units below one that must each reach a target.
  IntStream boundBelow(int unit, int indicator, Target target) {
    return IntStream.range(unit + 1, units.end(unit))
        .filter(below -> bound(below, indicator, target));
  }

  private boolean bound(int unit, int indicator, Target target) {
    return target.among().isEmpty()
        ? reporters.owes(unit, indicator) && place(units.get(unit).code(), indicator) == unit
        : target.among().contains(units.get(unit).code());
  }

  /// A part of a range is a floor: it is the bottom that has to be reached together. Of what is
  /// relative, of a day and of several things at once nothing can be given.
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
