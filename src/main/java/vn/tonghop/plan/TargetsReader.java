package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Months;
import vn.tonghop.model.Target;
import vn.tonghop.model.Validity;

/// Reads the plan's targets.
///
/// @param root the plan's unit, which a target without one belongs to
record TargetsReader(PlanIndicators indicators, String root, Horizon horizon, TargetTimes times) {

  static final List<String> KEYS =
      Stream.of(
              Stream.of("indicator"),
              GoalReader.KEYS.stream(),
              Stream.of(
                  "unit",
                  "period",
                  "from",
                  "until",
                  "each",
                  "units",
                  "allocate",
                  "must",
                  "pace",
                  "basis",
                  "note"))
          .flatMap(keys -> keys)
          .toList();

  private static final Map<String, Boolean> MUST = Values.words(List.of(true), _ -> "equal");

  List<Target> read(List<Node.Mapping> blocks) {
    List<Target> targets = blocks.stream().flatMap(block -> target(block).stream()).toList();
    times.checkTogether(targets);
    return targets;
  }

  private Optional<Target> target(Node.Mapping block) {
    Fields fields = Fields.of(block, "targets", KEYS, indicators.findings());
    Optional<Node.Scalar> indicator = fields.required("indicator");
    Optional<IndicatorDraft> draft = indicator.flatMap(indicators::find);
    String code = indicator.map(Node.Scalar::text).orElse("?");
    GoalReader goals = new GoalReader(fields, code, draft, indicators, horizon, false);
    Optional<Goal> goal = goals.read();
    Optional<Months> period = horizon.period(fields);
    Validity validity = times.read(fields, draft, period);
    Optional<Node.Scalar> unit = fields.scalar("unit");
    unit.ifPresent(indicators.references()::unit);
    EachReader.Each each = new EachReader(fields, horizon).read(period);
    boolean equal = Values.word(fields, "must", MUST).orElse(false);
    List<String> among = among(fields, goal);
    SequencedMap<String, BigDecimal> shares =
        new SharesReader(fields, indicators.references(), goals, draft).read();
    Target.Pace pace = new PaceReader(fields, horizon).read(period);
    Optional<String> basis = fields.scalar("basis").map(Node.Scalar::text);
    fields.scalar("note");
    return goal.map(demanded ->
        new Target(
            code,
            demanded,
            unit.map(Node.Scalar::text).orElse(root),
            period,
            each.unit(),
            among,
            shares,
            equal,
            pace,
            basis,
            block.source(),
            each.often(),
            validity));
  }

  private List<String> among(Fields fields, Optional<Goal> goal) {
    boolean unsure = goal.isEmpty() && fields.has("all-of");
    if (!fields.has("coverage") && !unsure && goal.filter(TargetsReader::covers).isEmpty()) {
      fields.refuse("coverage", "units");
    }
    List<Node.Scalar> among = fields.scalars("units");
    among.forEach(indicators.references()::unit);
    return among.stream().map(Node.Scalar::text).toList();
  }

  private static boolean covers(Goal goal) {
    return goal instanceof Goal.AllOf(List<Goal> goals)
        && goals.stream().anyMatch(Goal.Coverage.class::isInstance);
  }
}
