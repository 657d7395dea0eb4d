package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Problem;
import vn.tonghop.finding.VerifyProblem;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Percent;

/// Judges percentages of a part and its whole.
final class Ratios {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Ratios() {}

  /// What is wrong with a percentage. Numbers are read as Vietnamese texts mean them; if only
  /// another reading makes it right, that is a remark.
  ///
  /// @param sure whether the percentage is certainly that of the ratio; if not, a difference is a
  ///   remark
  static Optional<Problem> judge(
      Token.Ratio ratio, Quantity stated, Hedge hedge, List<BigDecimal> bounds, boolean sure) {
    return judge(ratio.part(), ratio.whole(), ratio.written(), stated, hedge, bounds, sure);
  }

  static Optional<Problem> judge(
      Quantity part,
      Quantity whole,
      String working,
      Quantity stated,
      Hedge hedge,
      List<BigDecimal> bounds,
      boolean sure) {
    if (whole.value().signum() == 0) {
      return Optional.of(new VerifyProblem.PercentOfZero(working, stated.written() + "%"));
    }
    List<BigDecimal> held = new ArrayList<>(bounds);
    held.add(HUNDRED);
    if (Shares.right(stated, hedge, part.value(), whole.value(), held)) {
      return Optional.empty();
    }
    boolean certain = sure && !otherwise(part, whole, stated, held);
    return Optional.of(
        wrong(stated, shown(part.value(), whole.value(), stated.style()), working, certain));
  }

  /// Whether it is right if `1.234` is read as a little more than 1.
  private static boolean otherwise(
      Quantity part, Quantity whole, Quantity stated, List<BigDecimal> bounds) {
    BigDecimal other = whole.readings().getLast();
    boolean several = part.readings().size() > 1 || whole.readings().size() > 1;
    return several
        && other.signum() != 0
        && Shares.right(stated, Hedge.NONE, part.readings().getLast(), other, bounds);
  }

  static String shown(BigDecimal part, BigDecimal whole, NumberStyle style) {
    return Percent.of(part, whole).shown(style);
  }

  static Problem wrong(Quantity stated, String right, String working, boolean sure) {
    String written = stated.written() + "%";
    return sure
        ? new VerifyProblem.WrongPercent(written, right, working)
        : new VerifyProblem.UnclearPercent(written, right, working);
  }
}
