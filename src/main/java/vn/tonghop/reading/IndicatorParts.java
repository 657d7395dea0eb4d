package vn.tonghop.reading;

import java.util.stream.IntStream;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Plan;

/// Which indicators a cell of an indicator speaks of: a share's of its two parts, any other's of
/// itself.
final class IndicatorParts {

  private IndicatorParts() {}

  /// The places of the parts, by the place of the indicator.
  static int[][] of(Plan plan) {
    return IntStream.range(0, plan.indicators().size())
        .mapToObj(at -> parts(plan, at))
        .toArray(int[][]::new);
  }

  private static int[] parts(Plan plan, int at) {
    Indicator indicator = plan.indicators().get(at);
    return indicator
        .ratio()
        .map(ratio ->
            new int[] {plan.indicator(ratio.numerator()), plan.indicator(ratio.denominator())})
        .orElse(new int[] {at});
  }
}
