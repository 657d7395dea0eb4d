package vn.tonghop.plan;

import java.util.List;
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
/// @param indicator the indicator, unless something essential is missing; its calendar is only what
///   it says itself
/// @param reporters its own reporters
record IndicatorDraft(
    Node.Scalar code,
    Fields fields,
    Optional<Measure> measure,
    int decimals,
    boolean negatives,
    Optional<Indicator> indicator,
    List<ReporterDraft> reporters) {

  /// Whether it may be added up, as far as is known.
  boolean additive() {
    return measure.map(IndicatorDraft::additive).orElse(true);
  }

  /// Whether a measure is a number that may be added up, over units at least.
  static boolean additive(Measure measure) {
    return switch (measure) {
      case FLOW, STOCK, DISTINCT -> true;
      case YES_NO, SHARE, SITE, SITE_STATE, MILESTONE, TEXT -> false;
    };
  }

  boolean percentage() {
    return measure.map(known -> known == Measure.SHARE || known == Measure.YES_NO).orElse(false);
  }
}
