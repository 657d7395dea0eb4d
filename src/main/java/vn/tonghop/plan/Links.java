package vn.tonghop.plan;

import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.DefinitionProblem;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.WrongPart.Flaw;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Over;

/// What indicators say of each other: a share of its parts, a part of its whole.
///
/// @param drafts the plan's indicators, by code
record Links(References references, Map<String, IndicatorDraft> drafts) {

  void check(IndicatorDraft draft) {
    Optional<Node.Scalar> numerator = draft.fields().scalar("numerator");
    Optional<Node.Scalar> denominator = draft.fields().scalar("denominator");
    if (draft.measure().filter(measure -> measure == Measure.SHARE).isPresent()) {
      numerator.ifPresent(part -> shared(part, draft));
      denominator.filter(below -> !same(below, numerator)).ifPresent(part -> shared(part, draft));
    }
    draft.fields().scalar("part-of").ifPresent(whole -> partOf(draft, whole));
  }

  /// Checks a part of a share: a number that is summed over units, as the share is.
  private void shared(Node.Scalar part, IndicatorDraft share) {
    boolean summed =
        Optional.ofNullable(drafts.get(part.text()))
            .flatMap(IndicatorDraft::indicator)
            .map(read -> read.over().units() == Over.Rule.SUM)
            .orElse(true);
    if (number(part, share.code().text()) && !summed) {
      references
          .findings()
          .add(
              new DefinitionProblem.PartNotSummed(part.text(), share.code().text()), part.source());
    }
  }

  private boolean same(Node.Scalar below, Optional<Node.Scalar> above) {
    boolean same = above.map(Node.Scalar::text).filter(below.text()::equals).isPresent();
    if (same) {
      refuse(below, below.text(), Flaw.ITSELF);
    }
    return same;
  }

  private void partOf(IndicatorDraft draft, Node.Scalar whole) {
    if (whole.text().equals(draft.code().text())) {
      refuse(whole, whole.text(), Flaw.ITSELF);
    } else if (number(whole, draft.code().text()) && !draft.additive()) {
      refuse(draft.code(), whole.text(), Flaw.NO_NUMBER);
    }
  }

  /// Whether an indicator is there and is a number that may be added; a finding if not.
  boolean number(Node.Scalar part, String whole) {
    if (!references.indicator(part)) {
      return false;
    }
    boolean number =
        Optional.ofNullable(drafts.get(part.text())).map(IndicatorDraft::additive).orElse(true);
    if (!number) {
      refuse(part, whole, Flaw.NO_NUMBER);
    }
    return number;
  }

  void refuse(Node.Scalar part, String whole, Flaw flaw) {
    references.findings().add(new PlanProblem.WrongPart(part.text(), whole, flaw), part.source());
  }
}
