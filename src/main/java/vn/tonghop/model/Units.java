package vn.tonghop.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/// The reporting tree. A unit is known by its place in the tree's order: parents before children,
/// children in the order given.
///
/// @implSpec the subtree of unit `u` is the run of places from `u` to `end(u)`, so a roll-up is a
///   loop.
public final class Units {

  private final List<Unit> units;
  private final Map<String, Integer> places;
  private final int[] parents;
  private final int[] ends;

  private Units(List<Unit> ordered) {
    units = List.copyOf(ordered);
    places = new HashMap<>();
    parents = new int[units.size()];
    ends = new int[units.size()];
    for (int place = 0; place < units.size(); place++) {
      places.put(units.get(place).code(), place);
      parents[place] = units.get(place).parent().map(places::get).orElse(-1);
      ends[place] = place + 1;
    }
    for (int place = units.size() - 1; place > 0; place--) {
      if (parents[place] >= 0) {
        ends[parents[place]] = Math.max(ends[parents[place]], ends[place]);
      }
    }
  }

  /// Builds the tree from units given in any order; siblings keep the order given.
  ///
  /// @throws IllegalArgumentException if two share a code, a parent is unknown or is its own
  ///   descendant; the plan stage finds these first
  public static Units of(List<Unit> given) {
    Map<String, List<Unit>> children = new HashMap<>();
    for (Unit unit : given) {
      children.computeIfAbsent(unit.parent().orElse(""), none -> new ArrayList<>()).add(unit);
    }
    List<Unit> ordered = new ArrayList<>();
    place(children.getOrDefault("", List.of()), children, ordered);
    if (ordered.size() != given.size()
        || ordered.stream().map(Unit::code).distinct().count() != given.size()) {
      throw new IllegalArgumentException("The units are no tree");
    }
    return new Units(ordered);
  }

  private static void place(
      List<Unit> siblings, Map<String, List<Unit>> children, List<Unit> ordered) {
    for (Unit unit : siblings) {
      ordered.add(unit);
      place(children.getOrDefault(unit.code(), List.of()), children, ordered);
    }
  }

  public int size() {
    return units.size();
  }

  public Unit get(int place) {
    return units.get(place);
  }

  /// All units, in the tree's order.
  public List<Unit> list() {
    return units;
  }

  public OptionalInt find(String code) {
    Integer place = places.get(code);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /// The place of a unit that the plan is known to have.
  ///
  /// @throws IllegalArgumentException if there is none
  public int place(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("No unit has the code " + code));
  }

  /// The place of the unit above, −1 for a root.
  public int parent(int place) {
    return parents[place];
  }

  /// The place after the last unit below this one.
  public int end(int place) {
    return ends[place];
  }

  /// Whether the one is the other or stands below it.
  public boolean within(int place, int ancestor) {
    return place >= ancestor && place < ends[ancestor];
  }

  public boolean hasChildren(int place) {
    return ends[place] > place + 1;
  }

  /// The units straight below one, in order.
  public void forEachChild(int place, IntConsumer action) {
    for (int child = place + 1; child < ends[place]; child = ends[child]) {
      action.accept(child);
    }
  }
}
