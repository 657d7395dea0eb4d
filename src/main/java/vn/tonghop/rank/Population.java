package vn.tonghop.rank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// How many people live in units on a day.
final class Population {

  private final Units units;
  private final LocalDate territory;
  private final LocalDate day;
  private final Set<String> inhabited;

  /// @param territory the day whose units are counted
  /// @param day the day whose inhabitants are
  Population(Units units, LocalDate territory, LocalDate day) {
    this.units = units;
    this.territory = territory;
    this.day = day;
    this.inhabited =
        units.list().stream()
            .filter(unit -> !unit.populations().isEmpty())
            .map(Unit::level)
            .collect(Collectors.toSet());
  }

  /// A unit's own number, or the sum of those below it; none while one of them is not known, for a
  /// sum without it would make every percentage too high.
  Optional<BigDecimal> of(int unit) {
    OptionalLong own = units.get(unit).populationOn(day);
    if (own.isPresent()) {
      return Optional.of(BigDecimal.valueOf(own.getAsLong()));
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean any = false;
    for (int child = unit + 1; child < units.end(unit); child = units.end(child)) {
      if (!counts(child)) {
        continue;
      }
      Optional<BigDecimal> part = of(child);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(part.get());
      any = true;
    }
    return any ? Optional.of(sum) : Optional.empty();
  }

  /// Agencies have no inhabitants: a leaf of a level none of whose units has a number adds nothing.
  private boolean counts(int unit) {
    return units.get(unit).existsOn(territory)
        && (units.hasChildren(unit) || inhabited.contains(units.get(unit).level()));
  }
}
