package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Total;

/// The percent that stands beside a figure.
final class Percentage {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentage() {}

  /// The share itself for a share or a yes-no; for a count what is reached of its floor; none where
  /// it has no meaning: ceilings, ranges and `exactly` of counts, a floor of 0, a whole of 0.
  static Optional<Percent> of(Total total, Optional<Demand> bound) {
    return switch (total) {
      case Total.NoData(), Total.Texts _ -> Optional.empty();
      case Total.Sites(int closed, int named, var _) ->
          share(BigDecimal.valueOf(closed), BigDecimal.valueOf(named), bound);
      case Total.Milestones(var done, int of) ->
          share(BigDecimal.valueOf(done.size()), BigDecimal.valueOf(of), bound);
      case Total.Amount(BigDecimal value) -> bound.flatMap(set -> ofFloor(value, set));
      case Total.YesOf(int yes, int of) ->
          share(BigDecimal.valueOf(yes), BigDecimal.valueOf(of), bound);
      case Total.Ratio(BigDecimal numerator, BigDecimal denominator) ->
          share(numerator, denominator, bound);
    };
  }

  private static Optional<Percent> ofFloor(BigDecimal value, Demand bound) {
    return bound
        .bottom()
        .filter(floor -> bound.floor() && !bound.percent() && floor.signum() > 0)
        .map(floor -> new Percent(value, floor, Optional.of(HUNDRED), Optional.empty()));
  }

  private static Optional<Percent> share(
      BigDecimal part, BigDecimal whole, Optional<Demand> bound) {
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    Optional<Demand> shown = bound.filter(Demand::percent);
    return Optional.of(
        new Percent(part, whole, shown.flatMap(Demand::bottom), shown.flatMap(Demand::top)));
  }
}
