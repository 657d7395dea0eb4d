package vn.tonghop.rank;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Total;

/// A figure as it is held against bounds: a count, a part of a whole, or both. Comparing never
/// divides.
///
/// @param count what count bounds are compared with
/// @param part what percent bounds are compared with, a hundred times over
/// @param whole what it is a part of; of nothing nothing is lacking, so 0 of 0 keeps every bound
record Held(BigDecimal count, BigDecimal part, BigDecimal whole) {

  /// A figure of what exists or is done; none where nothing is known.
  ///
  /// An amount is compared as it stands, whatever the bounds are: an indicator that is itself in
  /// percent has bounds in percent.
  static Optional<Held> of(Total total) {
    return switch (total) {
      case Total.NoData(), Total.Texts _ -> Optional.empty();
      case Total.Amount(BigDecimal value) -> Optional.of(new Held(value, value, BigDecimal.ONE));
      case Total.YesOf(int yes, int of) -> Optional.of(share(yes, of));
      case Total.Sites(int closed, int named, var _) -> Optional.of(share(closed, named));
      case Total.Milestones(var done, int of) -> Optional.of(share(done.size(), of));
      case Total.Ratio(BigDecimal above, BigDecimal below) -> Optional.of(share(above, below));
    };
  }

  /// An amount as a percentage of people; anything else is a share of its own already.
  static Optional<Held> perPopulation(Total total, BigDecimal population) {
    return total instanceof Total.Amount(BigDecimal value)
        ? Optional.of(share(value, population))
        : of(total);
  }

  private static Held share(int part, int whole) {
    return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  private static Held share(BigDecimal part, BigDecimal whole) {
    return new Held(part, part.movePointRight(2), whole);
  }

  /// Whether one demand holds; one that bounds neither a count nor a percentage never does.
  boolean meets(Demand demand) {
    return demand.relative().isEmpty()
        && demand.day().isEmpty()
        && demand.bottom().map(least -> against(least, demand.percent()) >= 0).orElse(true)
        && demand.top().map(most -> against(most, demand.percent()) <= 0).orElse(true);
  }

  private int against(BigDecimal bound, boolean percent) {
    return percent ? part.compareTo(bound.multiply(whole)) : count.compareTo(bound);
  }

  /// The percentage that is shown, which must not seem to reach or keep the bounds of a demand that
  /// it does not.
  Optional<Percent> percent(Demand demand) {
    boolean bounds = demand.percent();
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new Percent(
                part.movePointLeft(2),
                whole,
                demand.bottom().filter(_ -> bounds),
                demand.top().filter(_ -> bounds)));
  }
}
