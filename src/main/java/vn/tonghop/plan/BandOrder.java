package vn.tonghop.plan;

import java.math.BigDecimal;
import vn.tonghop.finding.TargetProblem;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Scorecard.Band;

/// Bands stand best first: each asks less than the one before it, and gives less.
final class BandOrder {

  private BandOrder() {}

  /// @param fields the block of the later band
  static void check(Fields fields, Band before, Band next) {
    if (next.points().compareTo(before.points()) >= 0 && fields.has("points")) {
      misplaced(fields, "points", before.points(), next.points());
    } else if (before.goal() instanceof Goal.AtLeast(BigDecimal floor, boolean percent)
        && next.goal() instanceof Goal.AtLeast(BigDecimal lower, boolean alike)
        && percent == alike
        && lower.compareTo(floor) >= 0) {
      misplaced(fields, "at-least", floor, lower);
    } else if (before.goal() instanceof Goal.Coverage(BigDecimal floor)
        && next.goal() instanceof Goal.Coverage(BigDecimal lower)
        && lower.compareTo(floor) >= 0) {
      misplaced(fields, "coverage", floor, lower);
    } else if (before.goal() instanceof Goal.AtMost(BigDecimal ceiling, boolean percent)
        && next.goal() instanceof Goal.AtMost(BigDecimal higher, boolean alike)
        && percent == alike
        && higher.compareTo(ceiling) <= 0) {
      misplaced(fields, "at-most", ceiling, higher);
    }
  }

  private static void misplaced(Fields fields, String key, BigDecimal before, BigDecimal next) {
    fields.add(
        new TargetProblem.NotBestFirst(key, Numbers.plain(next), Numbers.plain(before)),
        fields.place(key));
  }
}
