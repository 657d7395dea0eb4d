package vn.tonghop.plan;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.finding.TargetProblem;
import vn.tonghop.finding.TargetProblem.AllocationImpossible.Obstacle;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Source;
import vn.tonghop.model.Target;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;
import vn.tonghop.model.Window;

/// Gives targets out to the units below by how many people live in them, where the plan asks for
/// it: among the reporters that exist on the first day of the target.
final class Allocating {

  private final Plan plan;
  private final Units units;
  private final Reporters reporters;
  private final Findings findings;

  private Allocating(Plan plan, Units units, Findings findings) {
    this.plan = plan;
    this.units = units;
    this.reporters = Reporters.of(plan, units);
    this.findings = findings;
  }

  /// The plan with the shares of its targets.
  ///
  /// @param blocks the targets as written; what of them is to be reckoned is known by where it
  ///   stands
  static Plan of(Plan plan, Units units, List<Node.Mapping> blocks, Findings findings) {
    Map<Source, Fields> reckoned =
        blocks.stream()
            .map(block -> Fields.named(block, "targets", findings))
            .filter(SharesReader::isReckoned)
            .collect(Collectors.toMap(Fields::source, Function.identity(), (one, _) -> one));
    if (reckoned.isEmpty()) {
      return plan;
    }
    Allocating allocating = new Allocating(plan, units, findings);
    return plan.demanding(
        plan.targets().stream()
            .map(target ->
                Optional.ofNullable(reckoned.get(target.source()))
                    .map(fields -> allocating.allocated(target, fields.place("allocate")))
                    .orElse(target))
            .toList());
  }

  private Target allocated(Target target, Source place) {
    LocalDate first = first(target);
    List<Unit> receivers = receivers(target, first);
    if (receivers.isEmpty()) {
      impossible(target, target.unit(), Obstacle.NO_REPORTERS, place);
    }
    List<Unit> unknown =
        receivers.stream().filter(unit -> unit.populationOn(first).isEmpty()).toList();
    unknown.forEach(unit -> impossible(target, unit.code(), Obstacle.NO_POPULATION, place));
    List<Long> people = receivers.stream().map(unit -> unit.populationOn(first).orElse(0)).toList();
    if (people.stream().anyMatch(number -> number > 0)) {
      return target.sharedOut(shares(target, receivers, people));
    }
    if (unknown.isEmpty() && !receivers.isEmpty()) {
      impossible(target, target.unit(), Obstacle.NO_POPULATION, place);
    }
    return target;
  }

  private void impossible(Target target, String unit, Obstacle obstacle, Source place) {
    findings.add(new TargetProblem.AllocationImpossible(target.indicator(), unit, obstacle), place);
  }

  /// The first day on which the target is in force.
  private LocalDate first(Target target) {
    int indicator = plan.indicator(target.indicator());
    Window window = plan.window(indicator, target.period().orElse(Months.year(plan.firstYear())));
    return target.validity().from().filter(window::holds).orElse(window.from());
  }

  private List<Unit> receivers(Target target, LocalDate first) {
    int indicator = plan.indicator(target.indicator());
    int own = units.findOn(target.unit(), first).orElse(units.place(target.unit()));
    return IntStream.range(own + 1, units.end(own))
        .filter(unit -> reporters.owes(unit, indicator))
        .mapToObj(units::get)
        .filter(unit -> unit.existsOn(first))
        .toList();
  }

  private SequencedMap<String, BigDecimal> shares(
      Target target, List<Unit> receivers, List<Long> people) {
    Indicator indicator = plan.indicators().get(plan.indicator(target.indicator()));
    BigInteger whole =
        amount(target.goal()).movePointRight(indicator.decimals()).toBigIntegerExact();
    List<BigInteger> parts = LargestRemainder.shared(whole, people);
    SequencedMap<String, BigDecimal> shares = new LinkedHashMap<>();
    for (int at = 0; at < receivers.size(); at++) {
      shares.put(receivers.get(at).code(), new BigDecimal(parts.get(at), indicator.decimals()));
    }
    return shares;
  }

  /// The count that is given out; the reader of targets lets nothing else be given out.
  private static BigDecimal amount(Goal goal) {
    return switch (goal) {
      case Goal.AtLeast(BigDecimal floor, _) -> floor;
      case Goal.AtMost(BigDecimal ceiling, _) -> ceiling;
      case Goal.Exactly(BigDecimal value, _) -> value;
      case Goal.Between _,
          Goal.Coverage _,
          Goal.ShareOf _,
          Goal.ChangeFrom _,
          Goal.DoneBy _,
          Goal.AllOf _ ->
          BigDecimal.ZERO;
    };
  }
}
