package vn.tonghop.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.model.Condition;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Figure;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

/// What may rightly be stated of one unit and indicator.
///
/// @param counts single numbers
/// @param ratios parts and wholes
record Known(Set<BigDecimal> counts, Set<Fraction> ratios) {

  /// Which of the figures of a row a text speaks of.
  enum Scope {
    IN_PERIOD,
    TO_DATE,
    EITHER
  }

  /// A part and its whole, in lowest digits.
  record Fraction(BigDecimal part, BigDecimal whole) {}

  static Known of(List<Progress> rows, Scope scope) {
    Known known = new Known(new LinkedHashSet<>(), new LinkedHashSet<>());
    for (Progress row : rows) {
      if (scope != Scope.IN_PERIOD) {
        known.add(row.toDate(), demands(row.target(), row.replaced()));
      }
      if (scope != Scope.TO_DATE) {
        known.add(row.actual(), demands(row.target(), row.replaced()));
      }
      for (Condition condition : row.conditions()) {
        known.add(condition.figure(), List.of(condition.demand()));
      }
    }
    return known;
  }

  private static List<Demand> demands(Optional<Target> target, Optional<Target> replaced) {
    return Stream.of(target, replaced)
        .flatMap(Optional::stream)
        .flatMap(one -> one.goal().demands().stream())
        .toList();
  }

  private void add(Figure figure, List<Demand> demands) {
    switch (figure.total()) {
      case Total.Amount(BigDecimal value) -> {
        counts.add(plain(value));
        demands.stream()
            .filter(demand -> !demand.percent())
            .flatMap(demand -> Stream.of(demand.bottom(), demand.top()))
            .flatMap(Optional::stream)
            .forEach(bound -> ratio(value, bound));
      }
      case Total.YesOf(int yes, int of) -> {
        counts.add(plain(BigDecimal.valueOf(yes)));
        ratio(BigDecimal.valueOf(yes), BigDecimal.valueOf(of));
      }
      case Total.Ratio(BigDecimal part, BigDecimal whole) -> ratio(part, whole);
      case Total.Sites(int closed, int named, List<Total.SiteFound> open) -> {
        counts.add(plain(BigDecimal.valueOf(closed)));
        ratio(BigDecimal.valueOf(closed), BigDecimal.valueOf(named));
        ratio(BigDecimal.valueOf(named - open.size()), BigDecimal.valueOf(named));
      }
      case Total.Milestones(List<Total.Done> done, int of) ->
          ratio(BigDecimal.valueOf(done.size()), BigDecimal.valueOf(of));
      case Total.Texts _ ->
          ratio(
              BigDecimal.valueOf(figure.units().reported()),
              BigDecimal.valueOf(figure.units().expected()));
      case Total.NoData _ -> {}
    }
  }

  private void ratio(BigDecimal part, BigDecimal whole) {
    ratios.add(new Fraction(plain(part), plain(whole)));
  }

  /// Whether a stated number is one of them; nothing where nothing is known to hold it against.
  Optional<Boolean> agrees(Token figure) {
    return switch (figure) {
      case Token.Count(Quantity quantity, int _, int _) ->
          counts.isEmpty() ? Optional.empty() : Optional.of(has(quantity, counts));
      case Token.Ratio ratio -> agrees(ratio);
      case Token.Share _, Token.Word _, Token.Mark _, Token.Name _ -> Optional.empty();
    };
  }

  /// Where no target is known, the part alone is held against the figure.
  private Optional<Boolean> agrees(Token.Ratio ratio) {
    if (ratios.isEmpty()) {
      return counts.isEmpty() ? Optional.empty() : Optional.of(has(ratio.part(), counts));
    }
    return Optional.of(
        ratios.stream()
            .anyMatch(known ->
                has(ratio.part(), Set.of(known.part()))
                    && has(ratio.whole(), Set.of(known.whole()))));
  }

  private static boolean has(Quantity quantity, Set<BigDecimal> numbers) {
    return quantity.readings().stream().anyMatch(one -> numbers.contains(plain(one)));
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  /// What should stand there.
  String shown(Token figure, NumberStyle style) {
    List<String> shown = new ArrayList<>();
    if (figure instanceof Token.Ratio && !ratios.isEmpty()) {
      ratios.forEach(one ->
          shown.add(Numbers.styled(one.part(), style) + "/" + Numbers.styled(one.whole(), style)));
    } else {
      counts.forEach(one -> shown.add(Numbers.styled(one, style)));
    }
    return String.join(" | ", shown);
  }
}
