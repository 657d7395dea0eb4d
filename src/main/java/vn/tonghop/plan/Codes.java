package vn.tonghop.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;

/// The codes of the items of one list, each used once.
final class Codes {

  private final Findings findings;
  private final Map<String, Node.Scalar> seen = new HashMap<>();

  Codes(Findings findings) {
    this.findings = findings;
  }

  /// The code of an item; one that another item has is a finding, and still given.
  Optional<Node.Scalar> read(Fields item) {
    Optional<Node.Scalar> code = Values.code(item, "code");
    code.ifPresent(this::once);
    return code;
  }

  /// Whether a code is the first of its kind; a finding if not.
  boolean once(Node.Scalar code) {
    Node.Scalar first = seen.putIfAbsent(code.text(), code);
    if (first != null) {
      findings.add(new PlanProblem.DuplicateCode(code.text(), first.source().row()), code.source());
    }
    return first == null;
  }
}
