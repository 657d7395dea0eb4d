package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.finding.Slip;
import vn.tonghop.finding.Slip.Part;
import vn.tonghop.finding.Slip.Suspects;
import vn.tonghop.model.Digits;

/// Looks for what one slip explains a sum that is stated wrong: the likely ones first.
///
/// @param stated the sum as it is given
/// @param given what the parts add up to
record Slips(BigDecimal stated, BigDecimal given, List<Part> parts) {

  Slips {
    parts = parts.stream().filter(part -> part.value().signum() != 0).toList();
  }

  /// What the sum has too much; below 0 what it lacks.
  BigDecimal difference() {
    return stated.subtract(given);
  }

  /// One part was left out, or added twice.
  Optional<Slip> counting() {
    BigDecimal difference = difference();
    Optional<Slip> leftOut =
        among(part -> part.value().negate().compareTo(difference) == 0).map(Slip.LeftOut::new);
    return leftOut.or(
        () -> among(part -> part.value().compareTo(difference) == 0).map(Slip.Twice::new));
  }

  /// A number was mistyped: the sum, or one part.
  Optional<Slip> typing() {
    if (Digits.swapped(stated, given)) {
      return Optional.of(new Slip.SwappedTotal(given));
    }
    if (Digits.shifted(stated, given)) {
      return Optional.of(new Slip.ShiftedTotal(given));
    }
    BigDecimal by = difference();
    Optional<Slip> swapped =
        among(part -> Digits.swapped(part.value(), part.value().add(by)))
            .map(suspects -> new Slip.Swapped(suspects, by));
    return swapped.or(() ->
        among(part -> Digits.shifted(part.value(), part.value().add(by)))
            .map(suspects -> new Slip.Shifted(suspects, by)));
  }

  private Optional<Suspects> among(Predicate<Part> guilty) {
    return Suspects.of(parts.stream().filter(guilty).toList());
  }
}
