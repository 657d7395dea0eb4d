package vn.tonghop.rollup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Settled;

/// The periods that any claim is for, as far back as the plan reaches: what was done once may have
/// been reported long ago.
record History(Plan plan, Settled settled, Timing timing) {

  /// The periods that end with a submission period or before it, the latest first; of two that end
  /// together the shorter.
  List<Tiles.Located> upTo(Stream<Months> last) {
    return last.flatMap(this::before).toList();
  }

  private Stream<Tiles.Located> before(Months last) {
    return IntStream.of(settled.periods())
        .mapToObj(Period::ofKey)
        .filter(Months.class::isInstance)
        .map(Months.class::cast)
        .filter(period -> period.last() <= last.last() && period.year() >= plan.firstYear())
        .filter(timing::asks)
        .sorted(Comparator.comparingInt(Months::last).reversed().thenComparingInt(Months::length))
        .map(period -> new Tiles.Located(period, settled.periodPlace(period.key())));
  }
}
