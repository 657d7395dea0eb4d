package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Condition;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;

/// A figure held against one demand: a row of a roll-up, or one of the conditions of its target.
///
/// @param indicator the place of the indicator that the figure is in the unit of measure of
/// @param total the figure, as the demand looks at it
/// @param figure where it comes from
/// @param base what a demand on a change starts from
record Held(
    int unit,
    int indicator,
    Total total,
    Figure figure,
    Optional<Demand> demand,
    Optional<Percent> percent,
    Status status,
    Optional<Comparison> base) {

  /// A row against what its target asks first.
  static Held of(Progress row) {
    return new Held(
        row.unit(),
        row.indicator(),
        row.toDate().total(),
        row.toDate(),
        row.target().map(target -> target.goal().demands().getFirst()),
        row.percent(),
        row.status(),
        row.base());
  }

  /// One condition of a row. A number asked of a share is asked of what stands above its line.
  ///
  /// @param numerator the place of the indicator above that line; of others the row's own
  static Held of(Progress row, Condition condition, int numerator) {
    Demand demand = condition.demand();
    boolean count = !demand.percent() && demand.relative().isEmpty() && demand.day().isEmpty();
    Total total = condition.figure().total();
    boolean above = count && total instanceof Total.Ratio;
    return new Held(
        row.unit(),
        above ? numerator : row.indicator(),
        count ? counted(total) : total,
        condition.figure(),
        Optional.of(demand),
        condition.percent(),
        condition.status(),
        row.base().filter(_ -> demand.relative().isPresent()));
  }

  private static Total counted(Total total) {
    return total instanceof Total.Ratio(BigDecimal numerator, BigDecimal _)
        ? new Total.Amount(numerator)
        : total;
  }

  /// The same against another demand.
  Held against(Demand other) {
    return new Held(unit, indicator, total, figure, Optional.of(other), percent, status, base);
  }

  /// Whether the figure is a change that could not be worked out; why is said where it would stand.
  boolean uncompared() {
    return base.map(Comparison::outcome)
        .map(outcome ->
            switch (outcome) {
              case Comparison.Outcome.Amounts(
                      BigDecimal _,
                      BigDecimal _,
                      Optional<Percent> change) ->
                  change.isEmpty();
              case Comparison.Outcome.Points _ -> false;
              case Comparison.Outcome.NoBase _,
                  Comparison.Outcome.Partial _,
                  Comparison.Outcome.TerritoryChanged _,
                  Comparison.Outcome.IndicatorChanged _ ->
                  true;
            })
        .orElse(false);
  }
}
