package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tonghop.finding.CheckProblem.CumulativeDiffers;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Period;
import vn.tonghop.model.Repeat;
import vn.tonghop.model.Settled;

/// A lũy kế column beside a column for the period agrees with the readings since January; of a
/// stock, with the reading itself.
final class RunningTotals {

  private static final Comparator<CumulativeClaim> IN_TIME =
      Comparator.comparingInt((CumulativeClaim claim) -> Period.ofKey(claim.period()).key())
          .thenComparing(CumulativeClaim::source);

  private RunningTotals() {}

  /// The running totals of one unit and indicator in one year: each goes on from the one before.
  private record Series(int unit, int indicator, int year) {}

  static void check(CheckInput input, Consumer<Finding> found) {
    Map<Series, List<CumulativeClaim>> flows = new LinkedHashMap<>();
    for (CumulativeClaim claim : input.cumulatives()) {
      if (replaced(input, claim)) {
        continue;
      }
      switch (input.indicator(claim.indicator()).measure()) {
        case FLOW ->
            YearToDate.year(claim)
                .ifPresent(year ->
                    flows
                        .computeIfAbsent(
                            new Series(claim.unit(), claim.indicator(), year),
                            _ -> new ArrayList<>())
                        .add(claim));
        case STOCK -> stock(input, claim).ifPresent(found);
        case YES_NO, SHARE, DISTINCT, SITE, SITE_STATE, MILESTONE, TEXT -> {}
      }
    }
    Map<List<Integer>, List<Repeat>> revised = revised(input, flows.isEmpty());
    flows.forEach((series, claims) ->
        new RunningYear(
                input,
                claims.stream().sorted(IN_TIME).toList(),
                revised.getOrDefault(List.of(series.unit(), series.indicator()), List.of()),
                found)
            .check());
  }

  /// What was revised, by unit and indicator.
  private static Map<List<Integer>, List<Repeat>> revised(CheckInput input, boolean unwanted) {
    return unwanted
        ? Map.of()
        : input.settled().repeats().stream()
            .filter(repeat -> repeat.kind() == Repeat.Kind.REPLACED)
            .filter(repeat -> repeat.earlier().state().counts())
            .collect(
                Collectors.groupingBy(
                    repeat -> List.of(repeat.earlier().unit(), repeat.earlier().indicator())));
  }

  /// The running totals of a report go with it when it is sent again.
  private static boolean replaced(CheckInput input, CumulativeClaim claim) {
    Settled settled = input.settled();
    int handle = settled.at(claim.unit(), settled.periodPlace(claim.period()), claim.indicator());
    return handle != Settled.NONE
        && !settled.source(handle).file().equals(claim.source().file())
        && settled.claim(handle).revision() > 0;
  }

  private static Optional<Finding> stock(CheckInput input, CumulativeClaim claim) {
    Settled settled = input.settled();
    int handle = settled.at(claim.unit(), settled.periodPlace(claim.period()), claim.indicator());
    if (!input.counts(handle)) {
      return Optional.empty();
    }
    BigDecimal given = input.amount(handle, claim.indicator());
    return given.compareTo(claim.stated()) == 0
        ? Optional.empty()
        : Optional.of(
            new Finding(
                new CumulativeDiffers(
                    input.subject(claim.unit(), claim.indicator(), claim.period()),
                    claim.stated(),
                    given,
                    Optional.empty()),
                claim.source()));
  }
}
