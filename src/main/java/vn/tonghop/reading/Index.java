package vn.tonghop.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.TableProblem.PersonalData.Kind;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Units;

/// What the reading of every file shares: the plan, the tree, and their names. It does not change,
/// but for what it remembers of heads that it has met.
final class Index {

  private final Plan plan;
  private final Units units;
  private final UnitNames unitNames;
  private final IndicatorNames indicatorNames;
  private final Map<Use, Set<String>> headings;
  private final Memo<Column> columns = Column.memo(this);
  private final Memo<Optional<Kind>> personal = PersonalData.memo(this);

  private Index(Plan plan, Units units, Map<Use, Set<String>> headings) {
    this.plan = plan;
    this.units = units;
    this.headings = headings;
    this.unitNames = new UnitNames(units);
    this.indicatorNames = new IndicatorNames(plan);
  }

  static Index of(Plan plan, Units units) {
    Map<Use, Set<String>> headings = new EnumMap<>(Use.class);
    for (Map.Entry<ColumnRole, List<String>> heading : plan.headings().entrySet()) {
      Set<String> folded = new HashSet<>();
      heading.getValue().forEach(head -> folded.add(Fold.loose(head)));
      headings.put(Use.of(heading.getKey()), Set.copyOf(folded));
    }
    return new Index(plan, units, Map.copyOf(headings));
  }

  Plan plan() {
    return plan;
  }

  Units units() {
    return units;
  }

  UnitNames unitNames() {
    return unitNames;
  }

  IndicatorNames indicatorNames() {
    return indicatorNames;
  }

  /// This office's own heads, folded, by use.
  Map<Use, Set<String>> headings() {
    return headings;
  }

  /// What heads come to.
  Memo<Column> columns() {
    return columns;
  }

  /// Which heads stand over data on persons.
  Memo<Optional<Kind>> personal() {
    return personal;
  }

  /// Whether the plan itself gives a head its use.
  boolean declares(String head) {
    return headings.values().stream().anyMatch(heads -> heads.contains(Fold.loose(head)));
  }
}
