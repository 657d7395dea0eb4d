package vn.tonghop.rollup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.model.Territory;
import vn.tonghop.model.Units;

/// What units reported that do not exist on a day, shared out to those that do. Amounts are shared;
/// a figure rests on all reports of every unit that any part of it came from.
final class Restatement {

  private final Units units;
  private final LocalDate day;
  private final Faults faults;
  private final Map<Integer, List<Territory.Share>> moved = new HashMap<>();

  Restatement(Units units, LocalDate day, Faults faults) {
    this.units = units;
    this.day = day;
    this.faults = faults;
    Territory territory = Territory.of(units);
    for (int unit = 0; unit < units.size(); unit++) {
      if (!units.get(unit).existsOn(day)) {
        moved.put(unit, territory.restated(unit, day));
      }
    }
  }

  /// Whether any part of a unit's readings counts for another or for one below it.
  boolean countsFor(int leaf, int unit) {
    List<Territory.Share> shares = moved.get(leaf);
    return shares == null
        ? units.within(leaf, unit)
        : shares.stream().anyMatch(share -> units.within(share.unit(), unit));
  }

  /// Whether a unit's readings count for itself.
  boolean stays(int leaf) {
    return !moved.containsKey(leaf);
  }

  /// Gives the amount of a unit that is no more to those that its parts count for.
  ///
  /// @param own what units have before those below them are added
  void shareOut(int leaf, Tally former, Tally[] own) {
    for (Territory.Share share : moved.getOrDefault(leaf, List.of())) {
      own[share.unit()].addShare(former, share.share());
      if (former.any && !share.assigned()) {
        faults.unresolved(new Unresolved(leaf, share.unit(), day));
      }
    }
  }

  /// Readings of a unit that count for no unit below the one that they are counted at.
  record Unresolved(int leaf, int at, LocalDate day) {}

  /// Adds what a unit's figure rests on to every unit that has a part of it, once.
  void cover(int leaf, Tally former, Tally[] tallies) {
    Set<Integer> covered = new HashSet<>();
    for (Territory.Share share : moved.getOrDefault(leaf, List.of())) {
      for (int unit = share.unit(); unit >= 0 && covered.add(unit); unit = units.parent(unit)) {
        tallies[unit].addCoverage(former);
      }
    }
  }
}
