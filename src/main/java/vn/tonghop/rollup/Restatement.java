package vn.tonghop.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.tonghop.model.Territory;
import vn.tonghop.model.Units;

/// What units reported that do not exist on a day, shared out to those that do. Amounts are shared;
/// a figure rests on all reports of every unit that any part of it came from.
final class Restatement {

  private final Units units;
  private final LocalDate day;
  private final Faults faults;
  private final Map<Integer, List<Territory.Share>> moved = new HashMap<>();
  private final Map<Lost, List<Integer>> lost = new LinkedHashMap<>();

  /// Where readings may belong that nobody can share out.
  ///
  /// @param at the unit that they are counted at
  /// @param among the units below it that a part of them may belong to
  private record Lost(int at, List<Integer> among) {}

  Restatement(Units units, LocalDate day, Faults faults) {
    this.units = units;
    this.day = day;
    this.faults = faults;
    Territory territory = Territory.of(units);
    for (int unit = 0; unit < units.size(); unit++) {
      if (!units.get(unit).existsOn(day)) {
        List<Territory.Share> shares = territory.restated(unit, day);
        moved.put(unit, shares);
        lost(territory, unit, shares);
      }
    }
  }

  private void lost(Territory territory, int unit, List<Territory.Share> shares) {
    int[] at =
        shares.stream()
            .filter(share -> !share.assigned())
            .mapToInt(Territory.Share::unit)
            .distinct()
            .toArray();
    for (int place : at) {
      Lost where = new Lost(place, territory.mayHaveBecome(unit, day));
      lost.computeIfAbsent(where, _ -> new ArrayList<>()).add(unit);
    }
  }

  /// The units at or below one, without those of which nothing counts for it, and those elsewhere
  /// of which some part does.
  IntStream contributors(int unit, IntPredicate leaf) {
    IntStream below =
        IntStream.range(unit, units.end(unit))
            .filter(at -> stays(at) || !leaf.test(at) || countsFor(at, unit));
    IntStream others =
        moved.keySet().stream()
            .mapToInt(Integer::intValue)
            .filter(at -> !units.within(at, unit) && leaf.test(at) && countsFor(at, unit));
    return IntStream.concat(below, others).sorted();
  }

  private boolean countsFor(int leaf, int unit) {
    return moved.getOrDefault(leaf, List.of()).stream()
        .anyMatch(share -> units.within(share.unit(), unit));
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

  /// Marks the figures that may lack a part as resting on reports that are not there: those of the
  /// units whose parts nobody knows.
  void coverLost(IntPredicate leaf, Tally[] former, Tally[] tallies) {
    lost.forEach((where, leaves) -> {
      Tally missing = new Tally();
      leaves.stream().filter(leaf::test).forEach(unit -> missing.addMissing(unit, former[unit]));
      Set<Integer> covered = new HashSet<>();
      for (int among : where.among()) {
        for (int unit = among;
            unit >= 0 && !units.within(where.at(), unit) && covered.add(unit);
            unit = units.parent(unit)) {
          tallies[unit].addCoverage(missing);
        }
      }
    });
  }
}
