package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tonghop.finding.CheckProblem.CumulativeDiffers;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Span;

/// A lũy kế column beside a column for the period agrees with the readings since January; of a
/// stock, with the reading itself.
final class RunningTotals {

  private RunningTotals() {}

  static void check(CheckInput input, Consumer<Finding> found) {
    for (CumulativeClaim claim : input.cumulatives()) {
      given(input, claim)
          .filter(given -> given.compareTo(claim.stated()) != 0)
          .ifPresent(given ->
              found.accept(
                  new Finding(
                      new CumulativeDiffers(
                          input.subject(claim.unit(), claim.indicator(), claim.period()),
                          claim.stated(),
                          given),
                      claim.source())));
    }
  }

  /// What the readings say; nothing where one of them is not there.
  private static Optional<BigDecimal> given(CheckInput input, CumulativeClaim claim) {
    return switch (input.indicator(claim.indicator()).measure()) {
      case FLOW -> sinceJanuary(input, claim);
      case STOCK -> {
        int handle = at(input, claim, claim.period());
        yield input.counts(handle)
            ? Optional.of(input.amount(handle, claim.indicator()))
            : Optional.empty();
      }
      case YES_NO, SHARE, DISTINCT, SITE, SITE_STATE, MILESTONE, TEXT -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> sinceJanuary(CheckInput input, CumulativeClaim claim) {
    return switch (Period.ofKey(claim.period())) {
      case Months months ->
          tilings(input, months).flatMap(tiles -> sum(input, claim, tiles).stream()).findFirst();
      default -> Optional.empty();
    };
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
  private static Optional<BigDecimal> sum(
      CheckInput input, CumulativeClaim claim, List<Months> tiles) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Months tile : tiles.reversed()) {
      int handle = at(input, claim, tile.key());
      if (!input.counts(handle)) {
        return Optional.empty();
      }
      sum = sum.add(input.amount(handle, claim.indicator()));
      if (input.settled().cumulative(handle)) {
        return Optional.of(sum);
      }
    }
    return Optional.of(sum);
  }

  private static int at(CheckInput input, CumulativeClaim claim, int periodKey) {
    Settled settled = input.settled();
    return settled.at(claim.unit(), settled.periodPlace(periodKey), claim.indicator());
  }
}
