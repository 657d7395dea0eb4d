package vn.tonghop.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.CheckRule.Outliers;

/// Reads from when on a reading is far from what its unit said before.
final class OutliersReader {

  static final List<String> KEYS = List.of("history", "factor");

  private static final Map<String, Boolean> NONE = Map.of("none", false);
  private static final int SHORTEST_HISTORY = 4;
  private static final int LONGEST_HISTORY = 60;
  private static final int LEAST_FACTOR = 2;
  private static final int MOST_FACTOR = 100;

  private OutliersReader() {}

  /// The plan's own rule, where it has one.
  static Optional<CheckRule> read(Fields plan) {
    if (plan.find("outliers").orElse(null) instanceof Node.Scalar) {
      return Values.word(plan, "outliers", NONE)
          .map(wanted -> new Outliers(wanted, 0, 0, plan.place("outliers")));
    }
    return plan.mapping("outliers")
        .map(block -> rule(Fields.of(block, "outliers", KEYS, plan.findings())));
  }

  private static CheckRule rule(Fields block) {
    return new Outliers(
        true,
        Values.whole(block, "history", SHORTEST_HISTORY, LONGEST_HISTORY)
            .orElse(Outliers.DEFAULT.history()),
        Values.whole(block, "factor", LEAST_FACTOR, MOST_FACTOR).orElse(Outliers.DEFAULT.factor()),
        block.source());
  }
}
