package vn.tonghop.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/// The reporting tree. A unit that moves from one parent to another has a place under each, at
/// different times. A unit is known by its place in the tree's order: parents before children,
/// children in the order given.
///
/// @implSpec the subtree of unit `u` is the run of places from `u` to `end(u)`, so a roll-up is a
///   loop.
public final class Units {

  private final List<Unit> units;
  private final Map<String, Integer> places;
  private final Map<String, List<Integer>> alternatives = new HashMap<>();
  private final int[] parents;
  private final int[] ends;

  private Units(List<Unit> ordered) {
    units = List.copyOf(ordered);
    places = new HashMap<>();
    parents = new int[units.size()];
    ends = new int[units.size()];
    for (int place = 0; place < units.size(); place++) {
      String code = units.get(place).code();
      alternatives.computeIfAbsent(code, _ -> new ArrayList<>()).add(place);
      places.merge(code, place, this::later);
      parents[place] = parentPlace(units.get(place), place);
      ends[place] = place + 1;
    }
    for (int place = units.size() - 1; place > 0; place--) {
      if (parents[place] >= 0) {
        ends[parents[place]] = Math.max(ends[parents[place]], ends[place]);
      }
    }
  }

  /// Of two places of one unit the one that it has last.
  private int later(int one, int other) {
    return units.get(one).until().isEmpty()
            || units.get(other).until().filter(units.get(one).until().get()::isAfter).isPresent()
        ? one
        : other;
  }

  /// The parent's place: of several, the one last before this place.
  private int parentPlace(Unit unit, int place) {
    return unit.parent().map(above -> alternatives.getOrDefault(above, List.of())).stream()
        .flatMap(List::stream)
        .mapToInt(Integer::intValue)
        .filter(above -> above < place)
        .max()
        .orElse(-1);
  }

  /// Builds the tree from units given in any order; siblings keep the order given.
  ///
  /// @throws IllegalArgumentException if two share a code on the same day, a parent is unknown or
  ///   is its own descendant; the plan stage finds these first
  public static Units of(List<Unit> given) {
    Map<String, List<Unit>> children = new HashMap<>();
    Map<String, Integer> homes = new HashMap<>();
    for (Unit unit : given) {
      children.computeIfAbsent(unit.parent().orElse(""), _ -> new ArrayList<>()).add(unit);
      homes.merge(unit.code(), 1, Integer::sum);
    }
    List<Unit> ordered = new ArrayList<>();
    children
        .getOrDefault("", List.of())
        .forEach(root -> place(root, false, children, homes, ordered));
    if (ordered.stream().map(Unit::code).distinct().count() != homes.size() || isTwice(ordered)) {
      throw new IllegalArgumentException("The units are no tree");
    }
    return new Units(ordered);
  }

  /// Places a unit and all below it. What stands below a unit that moves moves with it.
  ///
  /// @param moved whether the unit or one above it has several homes
  private static void place(
      Unit unit,
      boolean moved,
      Map<String, List<Unit>> children,
      Map<String, Integer> homes,
      List<Unit> ordered) {
    ordered.add(unit);
    boolean moves = moved || homes.getOrDefault(unit.code(), 1) > 1;
    for (Unit child : children.getOrDefault(unit.code(), List.of())) {
      if (!moves) {
        place(child, false, children, homes, ordered);
      } else if (child.validity().overlaps(unit.validity())) {
        place(child.within(unit.validity()), true, children, homes, ordered);
      }
    }
  }

  private static boolean isTwice(List<Unit> given) {
    Map<String, List<Unit>> seen = new HashMap<>();
    for (Unit unit : given) {
      List<Unit> same = seen.computeIfAbsent(unit.code(), _ -> new ArrayList<>());
      if (same.stream().anyMatch(other -> other.validity().overlaps(unit.validity()))) {
        return true;
      }
      same.add(unit);
    }
    return false;
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

  /// The place that a unit has on a day; where it does not exist then, its last place.
  public OptionalInt findOn(String code, LocalDate day) {
    return alternatives.getOrDefault(code, List.of()).stream()
        .filter(place -> units.get(place).existsOn(day))
        .mapToInt(Integer::intValue)
        .findFirst()
        .stream()
        .boxed()
        .findFirst()
        .map(OptionalInt::of)
        .orElseGet(() -> find(code));
  }

  /// All places of a unit, in the tree's order.
  public List<Integer> places(String code) {
    return List.copyOf(alternatives.getOrDefault(code, List.of()));
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
