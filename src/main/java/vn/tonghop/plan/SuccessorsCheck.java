package vn.tonghop.plan;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.finding.DefinitionProblem;

/// Checks that what became of a unit is there when the unit ends, and never leads back to it.
final class SuccessorsCheck {

  private final Map<String, UnitDraft> units;
  private final Findings findings;
  private final Set<String> circling = new HashSet<>();

  /// @param units the units by code
  SuccessorsCheck(Map<String, UnitDraft> units, Findings findings) {
    this.units = units;
    this.findings = findings;
  }

  void check() {
    checkCircles();
    units.values().forEach(this::checkThere);
  }

  private void checkCircles() {
    Set<String> endless = endless();
    Set<String> walked = new HashSet<>();
    for (String start : endless) {
      List<String> path = new ArrayList<>();
      String next = start;
      while (walked.add(next)) {
        path.add(next);
        next = heirs(next).filter(endless::contains).findFirst().orElse(next);
      }
      if (path.contains(next)) {
        tell(path.subList(path.indexOf(next), path.size()));
      }
    }
  }

  /// The units whose successors never end: what is left when those that have none, or none left,
  /// are taken away again and again.
  private Set<String> endless() {
    Map<String, List<String>> before = new HashMap<>();
    Map<String, Integer> left = new LinkedHashMap<>();
    for (String code : units.keySet()) {
      heirs(code).forEach(heir -> before.computeIfAbsent(heir, _ -> new ArrayList<>()).add(code));
      left.put(code, (int) heirs(code).count());
    }
    Deque<String> ended = new ArrayDeque<>();
    left.forEach((code, heirs) -> {
      if (heirs == 0) {
        ended.add(code);
      }
    });
    while (!ended.isEmpty()) {
      String code = ended.removeFirst();
      left.remove(code);
      for (String unit : before.getOrDefault(code, List.of())) {
        if (left.merge(unit, -1, Integer::sum) == 0) {
          ended.add(unit);
        }
      }
    }
    return left.keySet();
  }

  private Stream<String> heirs(String code) {
    return Optional.ofNullable(units.get(code)).stream()
        .flatMap(draft -> draft.heirs().stream())
        .map(heir -> heir.unit().text())
        .filter(units::containsKey)
        .distinct();
  }

  private void tell(List<String> circle) {
    List<String> path = new ArrayList<>(circle);
    path.add(circle.getFirst());
    circling.addAll(circle);
    Optional.ofNullable(units.get(circle.getFirst()))
        .ifPresent(first ->
            findings.add(
                new DefinitionProblem.SuccessorCycle(path), first.fields().place("successors")));
  }

  private void checkThere(UnitDraft draft) {
    Optional<LocalDate> next = draft.unit().until().map(last -> last.plusDays(1));
    if (next.isEmpty() || circling.contains(draft.code().text())) {
      return;
    }
    for (Heir heir : draft.heirs()) {
      Optional.ofNullable(units.get(heir.unit().text()))
          .filter(found -> !found.unit().existsOn(next.get()))
          .ifPresent(_ ->
              findings.add(
                  new DefinitionProblem.SuccessorNotThere(
                      heir.unit().text(), next.get().toString()),
                  heir.unit().source()));
    }
  }
}
