package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Months;
import vn.tonghop.model.Target;

/// Reads the plan's targets.
///
/// @param root the plan's unit, which a target without one belongs to
/// @param drafts the plan's indicators, by code
record TargetsReader(
    References references, String root, Horizon horizon, Map<String, IndicatorDraft> drafts) {

  private static final List<String> KEYS =
      Stream.concat(
              Stream.of("indicator"),
              Stream.concat(
                  GoalReader.KEYS.stream(),
                  Stream.of(
                      "unit",
                      "period",
                      "each",
                      "units",
                      "allocate",
                      "must",
                      "pace",
                      "basis",
                      "note")))
          .toList();

  private static final Map<String, Boolean> EACH = Values.words(List.of(true), _ -> "unit");
  private static final Map<String, Boolean> MUST = Values.words(List.of(true), _ -> "equal");

  List<Target> read(List<Node.Mapping> blocks) {
    return blocks.stream().flatMap(block -> target(block).stream()).toList();
  }

  private Optional<Target> target(Node.Mapping block) {
    Fields fields = Fields.of(block, "targets", KEYS, references.findings());
    Optional<Node.Scalar> indicator = fields.required("indicator");
    boolean known = indicator.map(references::indicator).orElse(false);
    String code = indicator.map(Node.Scalar::text).orElse("?");
    Optional<IndicatorDraft> draft =
        known ? Optional.ofNullable(drafts.get(code)) : Optional.empty();
    GoalReader goals = new GoalReader(fields, code, draft);
    Optional<Goal> goal = goals.read();
    Optional<Months> period = horizon.period(fields);
    Optional<Node.Scalar> unit = fields.scalar("unit");
    unit.ifPresent(references::unit);
    boolean each = Values.word(fields, "each", EACH).orElse(false);
    boolean equal = Values.word(fields, "must", MUST).orElse(false);
    List<Node.Scalar> among = among(fields);
    if (draft.filter(IndicatorDraft::percentage).isPresent()) {
      fields.refuse("measure: flow | stock", "allocate");
    }
    SequencedMap<String, BigDecimal> shares = shares(fields, goals);
    Target.Pace pace = new PaceReader(fields, horizon).read(period);
    Optional<String> basis = fields.scalar("basis").map(Node.Scalar::text);
    fields.scalar("note");
    return goal.map(demanded ->
        new Target(
            code,
            demanded,
            unit.map(Node.Scalar::text).orElse(root),
            period,
            each,
            among.stream().map(Node.Scalar::text).toList(),
            shares,
            equal,
            pace,
            basis,
            block.source()));
  }

  private List<Node.Scalar> among(Fields fields) {
    if (!fields.has("coverage")) {
      fields.refuse("coverage", "units");
    }
    List<Node.Scalar> among = fields.scalars("units");
    among.forEach(references::unit);
    return among;
  }

  private SequencedMap<String, BigDecimal> shares(Fields fields, GoalReader goals) {
    SequencedMap<String, BigDecimal> shares = new LinkedHashMap<>();
    if (fields.has("coverage") || fields.has("between")) {
      fields.refuse("at-least", "allocate");
      return shares;
    }
    if (!fields.has("allocate")) {
      fields.refuse("allocate", "must");
    }
    fields
        .mapping("allocate")
        .map(block -> Fields.named(block, "allocate", references.findings()))
        .ifPresent(given -> {
          for (Node.Entry entry : given.entries()) {
            references.unit(entry.key());
            goals
                .share("allocate", entry.value())
                .ifPresent(amount -> shares.put(entry.key().text(), amount));
          }
        });
    return shares;
  }
}
