package vn.tonghop.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;
import vn.tonghop.model.Validity;

/// The names of units at every time: codes and names are used again for other places.
///
/// Between two days on which anything changes the names are the same, and are made once, when they
/// are first asked for.
final class NamesInTime {

  private final Units units;
  private final UnitNames ever;
  private final NavigableSet<LocalDate> changes = new TreeSet<>();
  private final ConcurrentMap<LocalDate, UnitNames> since = new ConcurrentHashMap<>();

  NamesInTime(Units units) {
    this.units = units;
    this.ever = new UnitNames(units);
    units.list().forEach(unit -> changes.addAll(changes(unit)));
  }

  /// The days on which a unit or a name of it begins, or is no more.
  private static NavigableSet<LocalDate> changes(Unit unit) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    add(unit.validity(), days);
    unit.otherNames().forEach(name -> add(name.validity(), days));
    unit.otherOfficials().forEach(official -> add(official.validity(), days));
    return days;
  }

  private static void add(Validity validity, NavigableSet<LocalDate> days) {
    validity.from().ifPresent(days::add);
    validity.until().map(day -> day.plusDays(1)).ifPresent(days::add);
  }

  /// Every name that any unit ever has.
  UnitNames ever() {
    return ever;
  }

  /// Whether any name is not for all time.
  boolean changing() {
    return !changes.isEmpty();
  }

  /// The names on a day.
  UnitNames on(LocalDate day) {
    if (changes.isEmpty()) {
      return ever;
    }
    LocalDate change = changes.floor(day);
    return since.computeIfAbsent(
        change == null ? LocalDate.MIN : change, _ -> new UnitNames(units, day));
  }

  /// What is wrong with a name that some unit has, but none on the day.
  ///
  /// @param places the units that ever have it
  NameProblem outOfTime(String written, List<Integer> places, LocalDate day) {
    Optional<Spell> past = Optional.empty();
    Optional<Spell> later = Optional.empty();
    for (int place : places) {
      for (Spell spell : spells(units.get(place), written)) {
        if (spell.to().isBefore(day)) {
          past =
              past.filter(known -> !known.to().isBefore(spell.to())).or(() -> Optional.of(spell));
        } else if (spell.from().isAfter(day)) {
          later =
              later
                  .filter(known -> !known.from().isAfter(spell.from()))
                  .or(() -> Optional.of(spell));
        }
      }
    }
    return new NameProblem.UnitOutOfTime(
        Written.of(written),
        day,
        past.map(Spell::to),
        past.isPresent() ? Optional.empty() : later.map(Spell::from),
        past.map(spell -> instead(spell, day)).orElse(List.of()));
  }

  /// A time in which a unit has a name.
  private record Spell(Unit unit, LocalDate from, LocalDate to) {}

  private List<Spell> spells(Unit last, String written) {
    List<Spell> spells = new ArrayList<>();
    for (int place : units.places(last.code())) {
      Unit unit = units.get(place);
      List<LocalDate> days = new ArrayList<>(changes(unit));
      days.addFirst(LocalDate.MIN);
      for (int at = 0; at < days.size(); at++) {
        LocalDate from = days.get(at);
        LocalDate to = at + 1 < days.size() ? days.get(at + 1).minusDays(1) : LocalDate.MAX;
        if (unit.existsOn(from) && has(unit, written, from)) {
          spells.add(new Spell(unit, from, to));
        }
      }
    }
    return spells;
  }

  private static boolean has(Unit unit, String written, LocalDate day) {
    Unit alone =
        new Unit(
            unit.code(),
            unit.officialOn(day),
            unit.nameOn(day),
            unit.kind(),
            unit.level(),
            Optional.empty(),
            unit.aliases(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return !(new UnitNames(Units.of(List.of(alone))).find(written) instanceof Match.None);
  }

  /// What stands in the place of a unit on a day: itself under another name, or what it became.
  private List<String> instead(Spell spell, LocalDate day) {
    Unit unit = spell.unit();
    OptionalInt now = units.findOn(unit.code(), day);
    if (now.isPresent() && units.get(now.getAsInt()).existsOn(day)) {
      return List.of(spelt(units.get(now.getAsInt()), day));
    }
    return unit.successors().stream()
        .map(Unit.Successor::unit)
        .map(code -> units.findOn(code, day))
        .filter(OptionalInt::isPresent)
        .map(place -> spelt(units.get(place.getAsInt()), day))
        .toList();
  }

  private static String spelt(Unit unit, LocalDate day) {
    return unit.nameOn(day).vi()
        + unit.officialOn(day).map(official -> " (" + official + ")").orElse("");
  }
}
