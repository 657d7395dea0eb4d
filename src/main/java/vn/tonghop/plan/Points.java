package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadNumber.Bounds;
import vn.tonghop.model.Numbers;

/// The grammar of points: `20`, `2.5`, below 0 where a condition takes some off.
final class Points {

  static final BigDecimal LEAST = BigDecimal.valueOf(-1_000);
  static final BigDecimal MOST = BigDecimal.valueOf(1_000);

  private Points() {}

  static Optional<BigDecimal> read(
      Fields fields, Node.Scalar written, BigDecimal least, BigDecimal most) {
    if (Amount.of(written.text(), Amount.MOST_DECIMALS) instanceof Amount.Exact(BigDecimal points)
        && points.compareTo(least) >= 0
        && points.compareTo(most) <= 0) {
      return Optional.of(points);
    }
    Bounds bounds = new Bounds(Numbers.plain(least), Numbers.plain(most));
    fields.add(
        new PlanProblem.BadNumber("points", written.text(), Optional.of(bounds)), written.source());
    return Optional.empty();
  }
}
