package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.model.Comparison.Outcome;
import vn.tonghop.model.Comparison.Outcome.Amounts;
import vn.tonghop.model.Comparison.Outcome.IndicatorChanged;
import vn.tonghop.model.Comparison.Outcome.NoBase;
import vn.tonghop.model.Comparison.Outcome.Partial;
import vn.tonghop.model.Comparison.Outcome.Points;
import vn.tonghop.model.Comparison.Outcome.TerritoryChanged;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Earlier;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Total;

/// Sets a figure beside an earlier one, in exact fractions.
///
/// @param bound what a change must not seem to reach or keep when it is shown, where anything is
///   asked of it
record Compared(Optional<Demand> bound) {

  Outcome outcome(Optional<Earlier.Base> base, Figure now) {
    return base.map(found -> outcome(found, now)).orElseGet(NoBase::new);
  }

  private Outcome outcome(Earlier.Base base, Figure now) {
    return switch (base) {
      case Earlier.Base.Known(Figure before) -> outcome(before, now);
      case Earlier.Base.TerritoryChanged() -> new TerritoryChanged();
      case Earlier.Base.IndicatorChanged() -> new IndicatorChanged();
    };
  }

  private Outcome outcome(Figure before, Figure now) {
    Outcome numbers = numbers(before.total(), now.total());
    boolean full = before.reports().full() && now.reports().full();
    return full || numbers instanceof NoBase
        ? numbers
        : new Partial(before.reports(), now.reports());
  }

  private Outcome numbers(Total before, Total now) {
    if (before instanceof Total.Amount(BigDecimal base)
        && now instanceof Total.Amount(BigDecimal value)) {
      return new Amounts(base, value, change(base, value));
    }
    Optional<Percent> base = share(before);
    Optional<Percent> value = share(now);
    return base.isPresent() && value.isPresent()
        ? new Points(base.get(), value.get(), difference(base.get(), value.get()))
        : new NoBase();
  }

  private Optional<Percent> change(BigDecimal before, BigDecimal now) {
    return before.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new Percent(
                now.subtract(before),
                before,
                bound.flatMap(Demand::bottom),
                bound.flatMap(Demand::top)));
  }

  /// The percentage of a yes-no or a share; none of what is no percentage, or of nothing.
  private static Optional<Percent> share(Total total) {
    return switch (total) {
      case Total.YesOf(int yes, int of) when of > 0 ->
          Optional.of(Percent.of(BigDecimal.valueOf(yes), BigDecimal.valueOf(of)));
      case Total.Ratio(BigDecimal above, BigDecimal below) when below.signum() != 0 ->
          Optional.of(Percent.of(above, below));
      case Total.YesOf _,
          Total.Ratio _,
          Total.NoData _,
          Total.Amount _,
          Total.Sites _,
          Total.Milestones _,
          Total.Texts _ ->
          Optional.empty();
    };
  }

  private static Percent difference(Percent before, Percent now) {
    return Percent.of(
        now.part().multiply(before.whole()).subtract(before.part().multiply(now.whole())),
        now.whole().multiply(before.whole()));
  }

  /// The change in percent of the earlier figure; for shares, of the earlier percentage.
  Optional<Percent> change(Outcome outcome) {
    return switch (outcome) {
      case Amounts(var _, var _, Optional<Percent> change) -> change;
      case Points(Percent before, Percent now, var _) ->
          change(before.part().multiply(now.whole()), now.part().multiply(before.whole()));
      case NoBase _, Partial _, TerritoryChanged _, IndicatorChanged _ -> Optional.empty();
    };
  }
}
