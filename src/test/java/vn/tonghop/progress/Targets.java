package vn.tonghop.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Months;
import vn.tonghop.model.Source;
import vn.tonghop.model.Target;
import vn.tonghop.model.Validity;

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

  static Target often(Target target, Frequency often) {
    return limited(target, Optional.of(often), target.validity());
  }

  /// A target in force between two days; `-` is open.
  static Target inForce(Target target, String from, String until) {
    return limited(target, target.eachPeriod(), new Validity(day(from), day(until)));
  }

  private static Optional<LocalDate> day(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static Target limited(Target target, Optional<Frequency> often, Validity validity) {
    return new Target(
        target.indicator(),
        target.goal(),
        target.unit(),
        target.period(),
        target.eachUnit(),
        target.among(),
        target.shares(),
        target.mustEqual(),
        target.pace(),
        target.basis(),
        target.source(),
        often,
        validity);
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

  /// A goal as data files spell it: `32` `<=0` `=5` `30-50` `80%` `45% of whole` `45% of target
  /// whole` `<=-5% vs 2020` `by 2021-06-30` `80% & 1000`; and `cover 100%`.
  static Goal goal(String text) {
    if (text.contains(" & ")) {
      return new Goal.AllOf(Stream.of(text.split(" & ", -1)).map(Targets::goal).toList());
    }
    if (text.startsWith("by ")) {
      return new Goal.DoneBy(LocalDate.parse(text.substring(3)));
    }
    int of = text.indexOf(" of ");
    if (of >= 0) {
      String whole = text.substring(of + 4);
      return new Goal.ShareOf(
          whole.replace("target ", ""), whole.startsWith("target "), bound(text.substring(0, of)));
    }
    int since = text.indexOf(" vs ");
    return since < 0
        ? bound(text)
        : new Goal.ChangeFrom(
            Integer.parseInt(text.substring(since + 4)), bound(text.substring(0, since)));
  }

  private static Goal bound(String text) {
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
    int dash = bare.indexOf('-', 1);
    return dash < 0
        ? new Goal.AtLeast(new BigDecimal(bare), percent)
        : new Goal.Between(
            new BigDecimal(bare.substring(0, dash)),
            new BigDecimal(bare.substring(dash + 1)),
            percent);
  }
}
