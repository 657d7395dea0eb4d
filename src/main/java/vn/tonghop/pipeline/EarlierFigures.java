package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Territory;
import vn.tonghop.model.Total;
import vn.tonghop.model.Units;

/// Figures of earlier periods: from the submissions here, then from the baseline, then from the
/// workspace of the years before; the first that knows anything is believed.
///
/// @param now the last day of the reported period, whose territory a base must have
/// @param boundaries whose territory figures are shown for: restated ones need no equal territory
record EarlierFigures(
    Plan plan,
    Units units,
    Territory territory,
    Boundaries boundaries,
    LocalDate now,
    List<History> histories)
    implements Earlier {

  EarlierFigures {
    histories = List.copyOf(histories);
  }

  @Override
  public Optional<Base> find(int unit, int indicator, Period period) {
    Indicator counted = plan.indicators().get(indicator);
    LocalDate before = plan.window(indicator, period).to();
    if (!counted.validity().holds(before)) {
      return Optional.of(new Base.IndicatorChanged());
    }
    Optional<Base> known =
        histories.stream()
            .flatMap(history -> history.find(units.get(unit).code(), counted, period).stream())
            .findFirst();
    return sameTerritory(unit, before) || known.isEmpty() && existed(unit, before)
        ? known
        : Optional.of(new Base.TerritoryChanged());
  }

  private boolean existed(int unit, LocalDate day) {
    return units.get(unit).existsOn(day);
  }

  private boolean sameTerritory(int unit, LocalDate before) {
    return switch (boundaries) {
      case Boundaries.AsReported() -> territory.same(unit, before, now);
      case Boundaries.On(LocalDate day) -> territory.restatable(unit, before, day);
    };
  }

  /// Somewhere that earlier figures may be found.
  @FunctionalInterface
  interface History {

    /// What it knows of a unit's indicator, by the unit's code; nothing where nobody reported it.
    Optional<Base> find(String unit, Indicator indicator, Period period);
  }

  /// A figure that says something.
  static Optional<Base> known(Figure figure) {
    return figure.total() instanceof Total.NoData()
        ? Optional.empty()
        : Optional.of(new Base.Known(figure));
  }
}
