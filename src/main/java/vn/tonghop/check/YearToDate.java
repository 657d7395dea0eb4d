package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Slip.Part;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Span;

/// The readings from January to the end of the period of a running total.
///
/// @param parts the periods that there are readings for, each by its name, the last first
/// @param keys the keys of the same periods
/// @param missing the periods that there are none for
record YearToDate(List<Part> parts, List<Integer> keys, List<Months> missing) {

  YearToDate {
    parts = List.copyOf(parts);
    keys = List.copyOf(keys);
    missing = List.copyOf(missing);
  }

  /// The year in which a running total starts; none for two dates.
  static Optional<Integer> year(CumulativeClaim claim) {
    return Period.ofKey(claim.period()) instanceof Months months
        ? Optional.of(months.year())
        : Optional.empty();
  }

  /// The readings before and in the period of a running total, in the way of dividing the year of
  /// which least is missing.
  ///
  /// @param implied what running totals before it say of periods that there is no reading for
  static Optional<YearToDate> of(
      CheckInput input, CumulativeClaim claim, Map<Integer, BigDecimal> implied) {
    return Period.ofKey(claim.period()) instanceof Months months
        ? tilings(input, months)
            .map(tiles -> of(input, claim, tiles, implied))
            .filter(found -> found.keys().contains(claim.period()) || found.missing().isEmpty())
            .min((one, other) -> Integer.compare(one.missing().size(), other.missing().size()))
        : Optional.empty();
  }

  /// The ways to come from January to the end of a period: by submission periods, or by periods of
  /// its own length.
  private static Stream<List<Months>> tilings(CheckInput input, Months months) {
    Span span = new Span(months.year() * 12, months.last() + 1, Optional.empty());
    return Stream.concat(
            Stream.of(input.plan().frequency()),
            Arrays.stream(Frequency.values())
                .filter(frequency -> frequency.months() == months.length()))
        .distinct()
        .map(span::tiles)
        .filter(tiles -> !tiles.isEmpty() && tiles.getLast().last() == months.last());
  }

  /// From the last tile back to January, or to a reading that itself runs from January.
  private static YearToDate of(
      CheckInput input,
      CumulativeClaim claim,
      List<Months> tiles,
      Map<Integer, BigDecimal> implied) {
    List<Part> parts = new ArrayList<>();
    List<Integer> keys = new ArrayList<>();
    List<Months> missing = new ArrayList<>();
    Settled settled = input.settled();
    for (Months tile : tiles.reversed()) {
      int handle = settled.at(claim.unit(), settled.periodPlace(tile.key()), claim.indicator());
      BigDecimal guess = implied.get(tile.key());
      if (input.counts(handle)) {
        parts.add(
            new Part(name(tile), input.amount(handle, claim.indicator()), settled.source(handle)));
        keys.add(tile.key());
      } else if (guess != null) {
        parts.add(new Part(name(tile), guess, claim.source()));
        keys.add(tile.key());
      } else {
        missing.add(tile);
      }
      if (input.counts(handle) && settled.cumulative(handle)) {
        break;
      }
    }
    return new YearToDate(parts, keys, missing);
  }

  private static Label name(Months tile) {
    return new Label(tile.name(Lang.VI), tile.name(Lang.EN));
  }

  BigDecimal sum() {
    return parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
