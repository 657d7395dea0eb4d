package vn.tonghop.reading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.TableProblem.PersonalData.Kind;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Units;
import vn.tonghop.model.Window;

/// What the reading of every file shares: the plan, the tree, and their names. It does not change,
/// but for what it remembers of heads that it has met.
final class Index {

  private final Plan plan;
  private final Units units;
  private final boolean anyYear;
  private final boolean moving;
  private final NamesInTime namesInTime;
  private final IndicatorNames indicatorNames;
  private final Map<Use, Set<String>> headings;
  private final Memo<Column> columns = Column.memo(this);
  private final Memo<Optional<Kind>> personal = PersonalData.memo(this);
  private final Memo<PersonalData.Look> notes = PersonalData.looks(this, true);
  private final Memo<PersonalData.Look> texts = PersonalData.looks(this, false);

  private Index(Plan plan, Units units, boolean anyYear, Map<Use, Set<String>> headings) {
    this.plan = plan;
    this.units = units;
    this.headings = headings;
    this.anyYear = anyYear;
    this.moving = units.list().stream().anyMatch(unit -> units.places(unit.code()).size() > 1);
    this.namesInTime = new NamesInTime(units);
    this.indicatorNames = new IndicatorNames(plan);
  }

  /// @param anyYear whether periods outside of the plan's years are read
  static Index of(Plan plan, Units units, boolean anyYear) {
    Map<Use, Set<String>> headings = new EnumMap<>(Use.class);
    for (Map.Entry<ColumnRole, List<String>> heading : plan.headings().entrySet()) {
      Set<String> folded = new HashSet<>();
      heading.getValue().forEach(head -> folded.add(Fold.loose(head)));
      headings.put(Use.of(heading.getKey()), Set.copyOf(folded));
    }
    return new Index(plan, units, anyYear, Map.copyOf(headings));
  }

  Plan plan() {
    return plan;
  }

  Units units() {
    return units;
  }

  /// Every name that any unit ever has.
  UnitNames unitNames() {
    return namesInTime.ever();
  }

  NamesInTime namesInTime() {
    return namesInTime;
  }

  /// Whether a period may be read.
  boolean covers(Period period) {
    return anyYear || plan.covers(period);
  }

  /// The days whose data a period holds.
  ///
  /// @param period its key
  Window window(int period) {
    return plan.calendar().window(Period.ofKey(period));
  }

  /// The place that a unit has when a period closes.
  ///
  /// @param unit one of its places
  /// @param period the period's key; 0 where it is not known
  int placeIn(int unit, int period) {
    return moving && period != 0
        ? units.findOn(units.get(unit).code(), window(period).to()).orElse(unit)
        : unit;
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

  /// What the texts of cells tell of persons.
  ///
  /// @param note whether of notes, where a bare number is no value
  Memo<PersonalData.Look> looks(boolean note) {
    return note ? notes : texts;
  }

  /// Whether the plan itself gives a head its use.
  boolean declares(String head) {
    return headings.values().stream().anyMatch(heads -> heads.contains(Fold.loose(head)));
  }
}
