package vn.tonghop.rank;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Ranking.Mark;
import vn.tonghop.model.Ranking.Outcome;
import vn.tonghop.model.Scorecard.Band;
import vn.tonghop.model.Scorecard.Criterion;

/// What the criteria of a scorecard give units.
///
/// A criterion waits for all its reports: what is missing could change it either way.
record Marking(Plan plan, Figures figures, Population population) {

  Mark of(Criterion criterion, int unit) {
    Figure figure = figures.of(unit, plan.indicator(criterion.indicator()));
    Optional<BigDecimal> people =
        criterion.perPopulation() ? population.of(unit) : Optional.empty();
    Optional<Held> held = held(criterion, figure, people);
    Outcome outcome = Outcome.UNKNOWN;
    BigDecimal points = BigDecimal.ZERO;
    if (held.isPresent() && figure.reports().full()) {
      int band = band(criterion, held.get());
      outcome = outcome(criterion, band);
      points = band < criterion.bands().size() ? criterion.bands().get(band).points() : points;
    }
    return new Mark(
        criterion, figure, people, held.flatMap(one -> shown(criterion, one)), outcome, points);
  }

  private static Optional<Held> held(
      Criterion criterion, Figure figure, Optional<BigDecimal> people) {
    return criterion.perPopulation()
        ? people.flatMap(number -> Held.perPopulation(figure.total(), number))
        : Held.of(figure.total());
  }

  /// The first band that holds; the number of bands where none does.
  private static int band(Criterion criterion, Held held) {
    List<Band> bands = criterion.bands();
    for (int band = 0; band < bands.size(); band++) {
      if (bands.get(band).goal().demands().stream().allMatch(held::meets)) {
        return band;
      }
    }
    return bands.size();
  }

  private static Outcome outcome(Criterion criterion, int band) {
    if (band == criterion.bands().size()) {
      return Outcome.NOT_MET;
    }
    return band == 0 ? Outcome.MET : Outcome.PARTLY;
  }

  /// The figure as a percentage, where the criterion asks for one: rounded away from the bounds of
  /// the last band that it misses.
  private static Optional<Percent> shown(Criterion criterion, Held held) {
    List<Demand> percents =
        criterion.bands().stream()
            .flatMap(band -> band.goal().demands().stream())
            .filter(Demand::percent)
            .toList();
    return percents.stream()
        .filter(demand -> !held.meets(demand))
        .reduce((_, last) -> last)
        .or(() -> percents.stream().findFirst())
        .flatMap(held::percent);
  }
}
