package vn.tonghop.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.finding.PlanProblem;

/// Which units stand above which, at any time. A unit may stand below several, one after another.
///
/// @param units the units by code
record Ancestry(Map<String, UnitDraft> units, Map<String, Integer> heights) {

  /// No state has as many tiers; a longer way up is a circle or a slip.
  private static final int HIGHEST = 30;

  private static final int ENDLESS = HIGHEST + 1;

  static Ancestry of(Map<String, UnitDraft> units) {
    return new Ancestry(units, new HashMap<>());
  }

  /// Finds the ways up that never end, each once.
  void check(Findings findings) {
    Set<String> told = new HashSet<>();
    for (UnitDraft draft : units.values()) {
      String code = draft.code().text();
      if (height(code, 0) < ENDLESS) {
        continue;
      }
      List<String> path = longest(code);
      if (told.add(path.getLast())) {
        findings.add(new PlanProblem.UnitCycle(circle(path)), draft.fields().place("parent"));
        told.addAll(path);
      }
    }
  }

  /// A unit and all that ever stand above it.
  Set<String> above(String code) {
    Set<String> above = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(code));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (above.add(next)) {
        open.addAll(parents(next));
      }
    }
    return above;
  }

  /// Whether every way up from a unit is known and ends.
  boolean isWhole(String code) {
    return height(code, 0) < ENDLESS && units.keySet().containsAll(above(code));
  }

  private List<String> parents(String code) {
    UnitDraft draft = units.get(code);
    return draft == null
        ? List.of()
        : draft.homes().stream().map(home -> home.value().text()).toList();
  }

  /// How many units stand on the longest way up; [#ENDLESS] where that is too many.
  private int height(String code, int climbed) {
    Integer known = heights.get(code);
    if (known != null) {
      return known;
    }
    if (climbed > HIGHEST) {
      return ENDLESS;
    }
    int height = 1;
    for (String parent : parents(code)) {
      height = Math.max(height, 1 + height(parent, climbed + 1));
      if (height >= ENDLESS) {
        break;
      }
    }
    // What was cut short is certain only for the unit that the climb started from.
    if (height < ENDLESS || climbed == 0) {
      heights.put(code, Math.min(height, ENDLESS));
    }
    return Math.min(height, ENDLESS);
  }

  private List<String> longest(String code) {
    List<String> path = new ArrayList<>();
    for (String next = code; path.size() <= HIGHEST; ) {
      path.add(next);
      List<String> parents = parents(next).stream().filter(units::containsKey).toList();
      if (parents.isEmpty()) {
        break;
      }
      next =
          parents.stream()
              .max(Comparator.comparingInt(parent -> height(parent, 0)))
              .orElse(parents.getFirst());
    }
    return path;
  }

  /// The way round, from its first unit to the same again; the start of the way where it is just
  /// too long.
  private static List<String> circle(List<String> path) {
    int again = path.subList(1, path.size()).indexOf(path.getFirst()) + 1;
    return path.subList(0, again > 0 ? again + 1 : Math.min(4, path.size()));
  }
}
