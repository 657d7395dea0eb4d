package vn.tonghop.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.model.Goal;

/// Reads a condition on an indicator's figure.
///
/// @param indicator its code
/// @param draft the indicator, where there is one
/// @param perPopulation whether the figure is taken as a percentage of people
record ConditionReader(
    String indicator,
    Optional<IndicatorDraft> draft,
    PlanIndicators indicators,
    Horizon horizon,
    boolean perPopulation) {

  static final List<String> KEYS =
      Stream.concat(BoundReader.KEYS.stream(), Stream.of("coverage")).toList();

  Optional<Goal> read(Fields fields) {
    List<String> written = KEYS.stream().filter(fields::has).toList();
    if (written.isEmpty()) {
      if (KEYS.stream().noneMatch(fields::misspelt)) {
        fields.require("at-least");
      }
      return Optional.empty();
    }
    BoundReader.refuseOthers(fields, indicator, written);
    String key = written.getFirst();
    return perPopulation && BoundReader.KEYS.contains(key)
        ? new BoundReader(fields, indicator, Scale.percent(Scale.Range.OF_OTHER)).goal(key)
        : new GoalReader(fields, indicator, draft, indicators, horizon, false).goal(key);
  }
}
