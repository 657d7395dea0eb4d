package vn.tonghop.plan;

import java.util.Optional;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;

/// An indicator as it is written, before its links to others have been looked at.
///
/// @param code its code and where that stands
/// @param fields its block
/// @param measure how it adds up, unless what is written is no measure
/// @param decimals the most digits after the point that a goal may have
/// @param negatives whether a goal may lie below 0
/// @param indicator the indicator, unless something essential is missing
record IndicatorDraft(
    Node.Scalar code,
    Fields fields,
    Optional<Measure> measure,
    int decimals,
    boolean negatives,
    Optional<Indicator> indicator) {

  /// Whether it may be added up, as far as is known.
  boolean additive() {
    return measure.map(known -> known == Measure.FLOW || known == Measure.STOCK).orElse(true);
  }

  boolean percentage() {
    return measure.map(known -> known == Measure.SHARE || known == Measure.YES_NO).orElse(false);
  }
}
