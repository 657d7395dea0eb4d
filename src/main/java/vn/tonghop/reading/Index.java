package vn.tonghop.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Units;

/// What the reading of every file shares: the plan, the tree, and their names. Immutable.
///
/// @param headings this office's own heads, folded, by use
record Index(
    Plan plan,
    Units units,
    UnitNames unitNames,
    IndicatorNames indicatorNames,
    Map<Use, Set<String>> headings) {

  static Index of(Plan plan, Units units) {
    Map<Use, Set<String>> headings = new EnumMap<>(Use.class);
    for (Map.Entry<ColumnRole, List<String>> heading : plan.headings().entrySet()) {
      Set<String> folded = new HashSet<>();
      heading.getValue().forEach(head -> folded.add(Fold.loose(head)));
      headings.put(Use.of(heading.getKey()), Set.copyOf(folded));
    }
    return new Index(
        plan, units, new UnitNames(units), new IndicatorNames(plan), Map.copyOf(headings));
  }

  /// Whether the plan itself gives a head its use.
  boolean declares(String head) {
    return headings.values().stream().anyMatch(heads -> heads.contains(Fold.loose(head)));
  }
}
