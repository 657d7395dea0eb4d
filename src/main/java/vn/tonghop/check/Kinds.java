package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import vn.tonghop.finding.CheckProblem.Given;
import vn.tonghop.model.Label;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// Amounts that units were given, kind by kind: those of wards, those of agencies.
final class Kinds {

  private Kinds() {}

  /// The sum of each level, in the order in which the levels come.
  static List<Given> of(Units units, Map<String, BigDecimal> given) {
    SequencedMap<String, List<Unit>> byLevel = new LinkedHashMap<>();
    given.keySet().stream()
        .map(code -> units.get(units.place(code)))
        .forEach(unit -> byLevel.computeIfAbsent(unit.level(), _ -> new ArrayList<>()).add(unit));
    return byLevel.values().stream()
        .map(level -> new Given(name(level), sum(level, given)))
        .toList();
  }

  /// A unit alone goes by its name. Of several Vietnamese has the kind that names start with,
  /// English the level, which plans write in English.
  private static Label name(List<Unit> level) {
    if (level.size() == 1) {
      return level.getFirst().name();
    }
    List<String> kinds = level.stream().map(Unit::kind).distinct().toList();
    boolean one = kinds.size() == 1 && !kinds.getFirst().isEmpty();
    String word = level.getFirst().level();
    return new Label(one ? kinds.getFirst() : word, word);
  }

  private static BigDecimal sum(List<Unit> level, Map<String, BigDecimal> given) {
    return level.stream()
        .map(unit -> given.getOrDefault(unit.code(), BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
