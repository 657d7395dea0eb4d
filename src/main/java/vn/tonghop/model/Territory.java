package vn.tonghop.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// What units become, and from what they came: whether a figure of one day is for the same
/// territory as one of another, and how what a former unit reported is shared out.
///
/// Successors are known by their codes; a unit that only moves under another parent stays itself.
public final class Territory {

  /// A part of what one unit reported, for another.
  ///
  /// @param unit the place of the unit that it counts for
  /// @param share above 0, at most 1; those of one unit add up to 1
  /// @param assigned whether somebody said so; else it counts for the unit above alone, because
  ///   nobody knows which of those below it belongs to
  public record Share(int unit, BigDecimal share, boolean assigned) {}

  private record Days(LocalDate before, LocalDate now) {}

  private final Units units;
  private final Map<String, List<Integer>> predecessors = new java.util.HashMap<>();
  private final Map<Days, Set<String>> changed = new ConcurrentHashMap<>();

  private Territory(Units units) {
    this.units = units;
    for (int unit = 0; unit < units.size(); unit++) {
      for (Unit.Successor successor : units.get(unit).successors()) {
        predecessors.computeIfAbsent(successor.unit(), _ -> new ArrayList<>()).add(unit);
      }
    }
  }

  public static Territory of(Units units) {
    return new Territory(units);
  }

  /// Whether a unit's territory on two days is the same: its leaf units on the first, followed
  /// through their successors, all lie below it on the second, and no others do. What a unit became
  /// that ends without a successor lies in the unit above it. A unit that does not exist on both
  /// days has no territory to compare.
  public boolean same(int unit, LocalDate before, LocalDate now) {
    Days days = before.isAfter(now) ? new Days(now, before) : new Days(before, now);
    String code = units.get(unit).code();
    return placeOn(code, days.before()).isPresent()
        && placeOn(code, days.now()).isPresent()
        && !changed.computeIfAbsent(days, this::changedBetween).contains(code);
  }

  /// The codes of all units whose territory differs: those that a leaf unit left or came to.
  private Set<String> changedBetween(Days days) {
    Set<String> codes = new HashSet<>();
    for (int unit = 0; unit < units.size(); unit++) {
      if (isLeaf(unit, days.before())) {
        Set<String> then = above(unit);
        Set<Integer> reached = new HashSet<>();
        follow(unit, days.now(), reached, units.size());
        if (reached.isEmpty()) {
          addDifference(then, above(aboveOn(unit, days.now())), codes);
        }
        for (int place : reached) {
          addDifference(then, above(place), codes);
        }
      }
    }
    return codes;
  }

  private static void addDifference(Set<String> then, Set<String> now, Set<String> codes) {
    then.stream().filter(code -> !now.contains(code)).forEach(codes::add);
    now.stream().filter(code -> !then.contains(code)).forEach(codes::add);
  }

  private boolean isLeaf(int unit, LocalDate day) {
    return units.get(unit).existsOn(day)
        && IntStream.range(unit + 1, units.end(unit))
            .noneMatch(below -> units.get(below).existsOn(day));
  }

  private Set<String> above(int unit) {
    Set<String> above = new HashSet<>();
    for (int place = unit; place >= 0; place = units.parent(place)) {
      above.add(units.get(place).code());
    }
    return above;
  }

  /// The units of a day that a unit became, whatever their shares.
  ///
  /// @param left how many steps are left: successors that turn in a circle lead nowhere
  private void follow(int unit, LocalDate day, Set<Integer> reached, int left) {
    Optional<Integer> now = placeOn(units.get(unit).code(), day);
    if (now.isPresent()) {
      reached.add(now.get());
    } else if (left > 0) {
      for (Unit.Successor successor : units.get(unit).successors()) {
        units.places(successor.unit()).stream()
            .limit(1)
            .forEach(next -> follow(next, day, reached, left - 1));
      }
    }
  }

  private Optional<Integer> placeOn(String code, LocalDate day) {
    return units.places(code).stream().filter(place -> units.get(place).existsOn(day)).findFirst();
  }

  /// Whether a unit's figure of an earlier day can be had for the boundaries of another: all that
  /// became a part of it then is shared out to it.
  ///
  /// @param before the day of the earlier figure
  /// @param day the day of the boundaries
  public boolean restatable(int unit, LocalDate before, LocalDate day) {
    boolean any = false;
    for (int leaf = 0; leaf < units.size(); leaf++) {
      if (isLeaf(leaf, before)) {
        if (mayHaveBecome(leaf, day).stream().anyMatch(place -> units.within(place, unit))) {
          any = true;
          if (restated(leaf, day).stream()
              .anyMatch(share -> !units.within(share.unit(), unit) && !share.assigned())) {
            return false;
          }
        }
      }
    }
    return any;
  }

  /// The units of a day that a unit may have become a part of, in the tree's order: those that its
  /// successors lead to; where it has none, all that came into being below the unit above it after
  /// it ended.
  public List<Integer> mayHaveBecome(int unit, LocalDate day) {
    Set<Integer> reached = new TreeSet<>();
    follow(unit, day, reached, units.size());
    Optional<LocalDate> end = units.get(unit).until();
    if (reached.isEmpty() && end.isPresent()) {
      int above = aboveOn(unit, day);
      IntStream.range(above + 1, units.end(above))
          .filter(place -> units.get(place).existsOn(day))
          .filter(place -> units.get(place).from().filter(end.get()::isBefore).isPresent())
          .forEach(reached::add);
    }
    return List.copyOf(reached);
  }

  /// How what a unit reports counts on the boundaries of a day: for itself where it exists then;
  /// for its successors by the products of their shares; for the one unit that was renamed to it;
  /// and else for the nearest unit above that exists then.
  public List<Share> restated(int unit, LocalDate day) {
    List<Share> shares = new ArrayList<>();
    restate(unit, day, BigDecimal.ONE, shares, units.size());
    return List.copyOf(shares);
  }

  private void restate(int unit, LocalDate day, BigDecimal share, List<Share> shares, int left) {
    Optional<Integer> same = placeOn(units.get(unit).code(), day);
    if (same.isPresent()) {
      shares.add(new Share(same.get(), share, true));
      return;
    }
    List<Share> steps = left == 0 ? List.of() : steps(unit, day);
    if (steps.isEmpty()) {
      shares.add(new Share(aboveOn(unit, day), share, false));
    }
    for (Share step : steps) {
      restate(step.unit(), day, share.multiply(step.share()), shares, left - 1);
    }
  }

  /// One step towards a day; none where nobody knows it.
  private List<Share> steps(int unit, LocalDate day) {
    boolean forwards = units.get(unit).until().filter(day::isAfter).isPresent();
    return forwards ? successors(unit) : predecessor(unit).stream().toList();
  }

  private List<Share> successors(int unit) {
    List<Unit.Successor> successors = units.get(unit).successors();
    List<Share> steps = new ArrayList<>();
    for (Unit.Successor successor : successors) {
      Optional<BigDecimal> share =
          successors.size() == 1 ? Optional.of(BigDecimal.ONE) : successor.share();
      List<Integer> places = units.places(successor.unit());
      if (share.isEmpty() || places.isEmpty()) {
        return List.of();
      }
      steps.add(new Share(places.getFirst(), share.get(), true));
    }
    return steps;
  }

  /// The unit that was renamed to this one: the only one that became it, and became nothing else.
  private Optional<Share> predecessor(int unit) {
    List<Integer> before = predecessors.getOrDefault(units.get(unit).code(), List.of());
    List<String> codes = before.stream().map(place -> units.get(place).code()).distinct().toList();
    return codes.size() == 1 && units.get(before.getFirst()).successors().size() == 1
        ? Optional.of(new Share(before.getFirst(), BigDecimal.ONE, true))
        : Optional.empty();
  }

  private int aboveOn(int unit, LocalDate day) {
    int above = unit;
    do {
      if (units.parent(above) < 0) {
        return above;
      }
      above = units.parent(above);
    } while (!units.get(above).existsOn(day));
    return above;
  }
}
