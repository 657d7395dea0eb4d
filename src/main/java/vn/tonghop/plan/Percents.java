package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadNumber.Bounds;

/// The grammar of percentages that are no goals: `80%`.
final class Percents {

  private Percents() {}

  /// A percentage from 0 up to a most; anything else is a finding.
  static Optional<BigDecimal> read(Fields fields, String key, Node.Scalar written, int most) {
    String text = written.text();
    if (text.endsWith("%")
        && Amount.of(text.substring(0, text.length() - 1).strip(), Amount.MOST_DECIMALS)
            instanceof Amount.Exact(BigDecimal percent)
        && percent.signum() >= 0
        && percent.compareTo(BigDecimal.valueOf(most)) <= 0) {
      return Optional.of(percent);
    }
    fields.add(
        new PlanProblem.BadNumber(key, text, Optional.of(new Bounds("0%", most + "%"))),
        written.source());
    return Optional.empty();
  }
}
