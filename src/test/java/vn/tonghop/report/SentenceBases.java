package vn.tonghop.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Total;

/// What figures are compared with, as the table of sentences spells it.
final class SentenceBases {

  private SentenceBases() {}

  /// `base-year 2023 1214`; `previous 2024-05 none`; `last-year 2023-06 partial 11/14 14/14`.
  static Comparison comparison(SentenceTable.Entry entry) {
    String[] parts = entry.cell("base").split(" ", 4);
    Comparison.Against against =
        Arrays.stream(Comparison.Against.values())
            .filter(one -> one.word().equals(parts[0]))
            .findFirst()
            .orElseThrow();
    return new Comparison(
        entry.unit(),
        entry.indicator(),
        against,
        Period.parse(parts[1]).orElseThrow(),
        outcome(parts, Sentences.total(entry.cell("indicator"), entry.cell("to_date"))));
  }

  private static Comparison.Outcome outcome(String[] parts, Total now) {
    return switch (parts[2]) {
      case "none" -> new Comparison.Outcome.NoBase();
      case "territory" -> new Comparison.Outcome.TerritoryChanged();
      case "indicator" -> new Comparison.Outcome.IndicatorChanged();
      case "partial" -> {
        String[] sides = parts[3].split(" ", -1);
        yield new Comparison.Outcome.Partial(
            SentenceTable.coverage(sides[0]), SentenceTable.coverage(sides[1]));
      }
      default -> compared(parts[2], now);
    };
  }

  private static Comparison.Outcome compared(String before, Total now) {
    if (now instanceof Total.Amount(BigDecimal value)) {
      BigDecimal earlier = new BigDecimal(before);
      return new Comparison.Outcome.Amounts(
          earlier,
          value,
          earlier.signum() == 0
              ? Optional.empty()
              : Optional.of(Percent.of(value.subtract(earlier), earlier)));
    }
    Percent then = ratio(before);
    Percent current = ratio(now.code());
    return new Comparison.Outcome.Points(
        then,
        current,
        Percent.of(
            current.part().multiply(then.whole()).subtract(then.part().multiply(current.whole())),
            current.whole().multiply(then.whole())));
  }

  private static Percent ratio(String text) {
    String[] parts = text.split("/", -1);
    return Percent.of(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
  }
}
