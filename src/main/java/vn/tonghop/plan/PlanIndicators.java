package vn.tonghop.plan;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.TargetProblem;
import vn.tonghop.model.Source;

/// The plan's indicators, as what stands below them in the plan may name them.
///
/// @param drafts by code
record PlanIndicators(References references, Map<String, IndicatorDraft> drafts) {

  /// The indicator that a reference names; none where there is no such, and that is a finding.
  Optional<IndicatorDraft> find(Node.Scalar reference) {
    return references.indicator(reference) ? find(reference.text()) : Optional.empty();
  }

  Optional<IndicatorDraft> find(String code) {
    return Optional.ofNullable(drafts.get(code));
  }

  Links links() {
    return new Links(references, drafts);
  }

  Findings findings() {
    return references.findings();
  }

  /// Checks that a part and its whole are counted in the same unit of measure, as far as both say.
  void alike(String part, String whole, Source source) {
    Optional<String> one = unit(part);
    Optional<String> other = unit(whole);
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      findings().add(new TargetProblem.UnlikeUnits(part, one.get(), whole, other.get()), source);
    }
  }

  private Optional<String> unit(String code) {
    return find(code).flatMap(draft -> draft.fields().scalar("unit")).map(Node.Scalar::text);
  }
}
