package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.tonghop.check.CheckInput;
import vn.tonghop.check.Checks;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Treatment;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Leniency;
import vn.tonghop.model.Plan;

/// Runs all rules. Of the plan's own checks, what only those on trial find is on trial too.
final class Trials {

  private Trials() {}

  /// What all rules find.
  ///
  /// @param input what they look at, by the plan that they hold it against
  static List<Finding> check(Plan plan, Leniency leniency, Function<Plan, CheckInput> input) {
    List<Finding> all = Checks.run(input.apply(plan));
    if (leniency.trialChecks().isEmpty()) {
      return all;
    }
    List<CheckRule> inForce =
        plan.checks().stream()
            .filter(rule -> !leniency.trialChecks().contains(rule.source()))
            .toList();
    Set<Finding> plain = new LinkedHashSet<>(Checks.run(input.apply(plan.keeping(inForce))));
    List<Finding> findings = new ArrayList<>(plain);
    all.stream()
        .filter(finding -> !plain.contains(finding))
        .map(finding -> finding.treated(new Treatment.OnTrial()))
        .forEach(findings::add);
    return findings;
  }
}
