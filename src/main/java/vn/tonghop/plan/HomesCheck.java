package vn.tonghop.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.DefinitionProblem;
import vn.tonghop.model.Unit;

/// Checks that every unit stands below another at some time at which that one is there: what stands
/// below a unit that moves is split with it, and may be left with no time at all.
final class HomesCheck {

  private final Map<String, UnitDraft> units;
  private final Ancestry ancestry;
  private final Findings findings;
  private final Map<String, List<Unit>> known = new HashMap<>();

  HomesCheck(Map<String, UnitDraft> units, Ancestry ancestry, Findings findings) {
    this.units = units;
    this.ancestry = ancestry;
    this.findings = findings;
  }

  void check() {
    for (UnitDraft draft : units.values()) {
      String code = draft.code().text();
      // Where its own dates leave no place for it, they have a gap, and that has been told.
      boolean own = draft.places().isEmpty();
      if (!own && ancestry.isWhole(code) && places(code).isEmpty() && isFirst(draft)) {
        findings.add(new DefinitionProblem.UnitNowhere(code), draft.fields().place("parent"));
      }
    }
  }

  /// Whether the units above it stand somewhere themselves.
  private boolean isFirst(UnitDraft draft) {
    return draft.homes().stream().noneMatch(home -> places(home.value().text()).isEmpty());
  }

  private List<Unit> places(String code) {
    List<Unit> places = known.get(code);
    if (places == null) {
      places =
          Optional.ofNullable(units.get(code)).stream()
              .flatMap(draft -> draft.places().stream())
              .flatMap(this::split)
              .toList();
      known.put(code, places);
    }
    return places;
  }

  private Stream<Unit> split(Unit unit) {
    return unit.parent().filter(this::moves).isEmpty()
        ? Stream.of(unit)
        : places(unit.parent().get()).stream()
            .filter(above -> above.validity().overlaps(unit.validity()))
            .map(above -> unit.within(above.validity()));
  }

  private boolean moves(String code) {
    return ancestry.above(code).stream()
        .flatMap(above -> Optional.ofNullable(units.get(above)).stream())
        .anyMatch(above -> above.places().size() > 1);
  }
}
