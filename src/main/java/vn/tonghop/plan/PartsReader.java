package vn.tonghop.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.WrongPart.Flaw;
import vn.tonghop.model.CheckRule;

/// Reads a rule on the parts of a whole: they make it up, lie in it together, or lie in it each.
///
/// @param fields the block of the rule
record PartsReader(Fields fields, PlanIndicators indicators) {

  /// The rule.
  ///
  /// @param key what the whole stands behind: `sum`, `partition`, `subset` or `nested`
  Optional<CheckRule> read(String key) {
    fields.require("of");
    Optional<Node.Scalar> whole = fields.scalar(key);
    List<Node.Scalar> parts = fields.scalars("of");
    whole.ifPresent(sum -> check(sum, parts));
    List<String> codes = parts.stream().map(Node.Scalar::text).toList();
    return whole.map(Node.Scalar::text).map(code -> rule(key, code, codes));
  }

  private CheckRule rule(String key, String whole, List<String> parts) {
    return switch (key) {
      case "subset" -> new CheckRule.Subset(whole, parts, fields.source());
      case "nested" -> new CheckRule.Nested(whole, parts, fields.source());
      default -> new CheckRule.Sum(whole, parts, fields.source());
    };
  }

  private void check(Node.Scalar whole, List<Node.Scalar> parts) {
    boolean known = indicators.links().number(whole, whole.text());
    Map<String, Node.Scalar> seen = new HashMap<>();
    for (Node.Scalar part : parts) {
      Node.Scalar first = seen.putIfAbsent(part.text(), part);
      if (part.text().equals(whole.text())) {
        indicators.links().refuse(part, whole.text(), Flaw.ITSELF);
      } else if (first != null) {
        fields.add(new PlanProblem.DuplicateCode(part.text(), first.source().row()), part.source());
      } else if (indicators.links().number(part, whole.text()) && known) {
        indicators.alike(part.text(), whole.text(), part.source());
      }
    }
  }
}
