package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Percent;

/// The numbers of a comparison as data, with its sign; none where nothing can be compared.
///
/// @param outcome `compared`, or the reason why not
record Compared(
    String outcome,
    Optional<String> before,
    Optional<String> now,
    Optional<String> difference,
    Optional<String> percent) {

  /// As data files spell numbers.
  static Compared plain(Comparison.Outcome outcome) {
    return of(outcome, Numbers::plain, Percent::code);
  }

  /// As the plan's reports spell them.
  static Compared styled(Comparison.Outcome outcome, NumberStyle style) {
    return of(outcome, number -> Numbers.styled(number, style), percent -> percent.shown(style));
  }

  private static Compared of(
      Comparison.Outcome outcome,
      Function<BigDecimal, String> number,
      Function<Percent, String> percent) {
    return switch (outcome) {
      case Comparison.Outcome.Amounts(
              BigDecimal before,
              BigDecimal now,
              Optional<Percent> change) ->
          new Compared(
              "compared",
              Optional.of(number.apply(before)),
              Optional.of(number.apply(now)),
              Optional.of(number.apply(now.subtract(before))),
              change.map(percent));
      case Comparison.Outcome.Points(Percent before, Percent now, Percent difference) ->
          new Compared(
              "compared",
              Optional.of(percent.apply(before)),
              Optional.of(percent.apply(now)),
              Optional.of(percent.apply(difference).replace("%", "")),
              Optional.empty());
      case Comparison.Outcome.NoBase _ -> not("no-base");
      case Comparison.Outcome.Partial _ -> not("partial");
      case Comparison.Outcome.TerritoryChanged _ -> not("territory-changed");
      case Comparison.Outcome.IndicatorChanged _ -> not("indicator-changed");
    };
  }

  private static Compared not(String why) {
    return new Compared(
        why, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
