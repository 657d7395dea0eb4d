package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tonghop.finding.CheckProblem.CumulativeDiffers;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.HistoryProblem.MissingInTotal;
import vn.tonghop.finding.Slip;
import vn.tonghop.finding.Slip.Part;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Repeat;

/// The running totals of one unit and indicator in one year. A difference is told where it begins,
/// with what would explain it; as long as it stays the same nothing more is wrong.
final class RunningYear {

  private final CheckInput input;
  private final List<CumulativeClaim> claims;
  private final List<Repeat> revised;
  private final Consumer<Finding> found;
  private final Map<Integer, BigDecimal> implied = new HashMap<>();
  private BigDecimal carried = BigDecimal.ZERO;

  /// @param claims in the order of time
  /// @param revised the readings of the same unit and indicator that were revised
  RunningYear(
      CheckInput input,
      List<CumulativeClaim> claims,
      List<Repeat> revised,
      Consumer<Finding> found) {
    this.input = input;
    this.claims = claims;
    this.revised = revised;
    this.found = found;
  }

  void check() {
    for (int at = 0; at < claims.size(); at++) {
      CumulativeClaim claim = claims.get(at);
      Optional<YearToDate> year = YearToDate.of(input, claim, implied);
      if (year.isPresent()) {
        check(at, claim, year.get());
      }
    }
  }

  private void check(int at, CumulativeClaim claim, YearToDate year) {
    BigDecimal difference = claim.stated().subtract(year.sum());
    if (year.missing().isEmpty()) {
      if (difference.signum() != 0 && difference.compareTo(carried) != 0) {
        tell(claim, year.sum(), slip(at, year, difference));
      }
      carried = difference;
    } else if (difference.subtract(carried).signum() < 0 && !mayBeNegative(claim)) {
      tell(claim, year.sum(), Optional.empty());
      carried = difference;
    } else if (year.missing().size() == 1) {
      imply(claim, year, year.missing().getFirst());
    }
  }

  private boolean mayBeNegative(CumulativeClaim claim) {
    return input.indicator(claim.indicator()).negatives();
  }

  private void tell(CumulativeClaim claim, BigDecimal given, Optional<Slip> slip) {
    found.accept(
        new Finding(
            new CumulativeDiffers(
                input.subject(claim.unit(), claim.indicator(), claim.period()),
                claim.stated(),
                given,
                slip),
            claim.source()));
  }

  /// What a running total has beyond the periods that are there is of the one that is not.
  private void imply(CumulativeClaim claim, YearToDate year, Months missing) {
    BigDecimal known = year.sum().add(carried);
    BigDecimal rest = claim.stated().subtract(known);
    implied.put(missing.key(), rest);
    if (rest.signum() != 0 && owed(claim, missing)) {
      found.accept(
          new Finding(
              new MissingInTotal(
                  input.subject(claim.unit(), claim.indicator(), claim.period()),
                  missing,
                  claim.stated(),
                  known),
              claim.source()));
    }
  }

  private boolean owed(CumulativeClaim claim, Months missing) {
    return input.reporters().owes(claim.unit(), claim.indicator())
        && input
            .units()
            .get(claim.unit())
            .existsWithin(input.plan().window(claim.indicator(), missing));
  }

  private Optional<Slip> slip(int at, YearToDate year, BigDecimal difference) {
    CumulativeClaim claim = claims.get(at);
    Slips slips = new Slips(claim.stated().subtract(carried), year.sum(), year.parts());
    return revised(year, slips)
        .or(() -> periodAlone(claim, year))
        .or(slips::counting)
        .or(slips::typing)
        .or(() -> instead(at, year, difference, slips));
  }

  /// The running total was added up before a period was revised.
  private Optional<Slip> revised(YearToDate year, Slips slips) {
    int decimals = input.indicator(claims.getFirst().indicator()).decimals();
    for (Repeat repeat : revised) {
      int place = year.keys().indexOf(repeat.earlier().period());
      if (place >= 0) {
        BigDecimal before = BigDecimal.valueOf(repeat.earlier().value(), decimals);
        Part part = year.parts().get(place);
        if (before.subtract(part.value()).compareTo(slips.difference()) == 0) {
          return Optional.of(new Slip.Revised(part, before));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Slip> periodAlone(CumulativeClaim claim, YearToDate year) {
    boolean alone =
        year.parts().size() > 1
            && claim.stated().signum() != 0
            && claim.stated().compareTo(year.parts().getFirst().value()) == 0;
    return alone ? Optional.of(new Slip.PeriodAlone()) : Optional.empty();
  }

  /// What comes later bears the running total out: it is the period that says something else.
  private Optional<Slip> instead(int at, YearToDate year, BigDecimal difference, Slips slips) {
    int later = 0;
    for (CumulativeClaim next : claims.subList(at + 1, claims.size())) {
      boolean same =
          YearToDate.of(input, next, implied)
              .filter(more -> more.missing().isEmpty())
              .filter(more -> next.stated().subtract(more.sum()).compareTo(difference) == 0)
              .isPresent();
      if (!same) {
        break;
      }
      later++;
    }
    Part part = year.parts().getFirst();
    BigDecimal right = part.value().add(slips.difference());
    boolean possible = right.signum() >= 0 || mayBeNegative(claims.get(at));
    return later > 0 && possible && Period.ofKey(claims.get(at).period()) instanceof Months
        ? Optional.of(new Slip.Instead(new Part(part.name(), right, part.source()), later))
        : Optional.empty();
  }
}
