package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Months;
import vn.tonghop.model.Source;
import vn.tonghop.model.Target;

/// Targets of the city, and variations of them.
final class Targets {

  private static final Source HERE = Source.ofFile("plan.yaml");

  private Targets() {}

  static Target target(String indicator, String goal) {
    return target(indicator, goal, new Target.Pace.Linear(false));
  }

  static Target target(String indicator, String goal, Target.Pace pace) {
    return new Target(
        indicator,
        goal(goal),
        "ha-noi",
        Optional.empty(),
        false,
        List.of(),
        new LinkedHashMap<>(),
        false,
        pace,
        Optional.empty(),
        HERE);
  }

  static Target during(Target target, Months period) {
    return rebuilt(target, target.unit(), Optional.of(period), false, List.of(), target.shares());
  }

  static Target of(Target target, String unit) {
    return rebuilt(target, unit, target.period(), false, List.of(), target.shares());
  }

  static Target each(Target target, String... among) {
    return rebuilt(target, target.unit(), target.period(), true, List.of(among), target.shares());
  }

  static Target among(Target target, String... among) {
    return rebuilt(target, target.unit(), target.period(), false, List.of(among), target.shares());
  }

  static Target shared(Target target, Map<String, BigDecimal> shares) {
    return rebuilt(
        target, target.unit(), target.period(), false, List.of(), new LinkedHashMap<>(shares));
  }

  private static Target rebuilt(
      Target target,
      String unit,
      Optional<Months> period,
      boolean each,
      List<String> among,
      SequencedMap<String, BigDecimal> shares) {
    return new Target(
        target.indicator(),
        target.goal(),
        unit,
        period,
        each,
        among,
        shares,
        target.mustEqual(),
        target.pace(),
        target.basis(),
        target.source());
  }

  /// A goal as plans and data files spell it: `32` `<=0` `=5` `30-50` `80%`; `cover 100%`.
  static Goal goal(String text) {
    boolean percent = text.endsWith("%");
    String bare = text.replace("%", "");
    if (bare.startsWith("cover ")) {
      return new Goal.Coverage(new BigDecimal(bare.substring(6)));
    }
    if (bare.startsWith("<=")) {
      return new Goal.AtMost(new BigDecimal(bare.substring(2)), percent);
    }
    if (bare.startsWith("=")) {
      return new Goal.Exactly(new BigDecimal(bare.substring(1)), percent);
    }
    int dash = bare.indexOf('-');
    return dash < 0
        ? new Goal.AtLeast(new BigDecimal(bare), percent)
        : new Goal.Between(
            new BigDecimal(bare.substring(0, dash)),
            new BigDecimal(bare.substring(dash + 1)),
            percent);
  }
}
