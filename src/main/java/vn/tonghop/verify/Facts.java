package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// What a workspace knows of a period: the figures that a text is held against.
public final class Facts {

  private final Plan plan;
  private final Units units;
  private final int root;
  private final Rollup rollup;
  private final Names indicators = new Names();
  private final Names places = new Names();

  /// @param root the place of the unit that reports
  /// @param rollup the figures of the period, of all units
  public Facts(Plan plan, Units units, int root, Rollup rollup) {
    this.plan = plan;
    this.units = units;
    this.root = root;
    this.rollup = rollup;
    IntStream.range(0, plan.indicators().size())
        .filter(place -> plan.indicators().get(place).shown())
        .forEach(place ->
            spellings(plan.indicators().get(place)).forEach(name -> indicators.add(name, place)));
    IntStream.range(0, units.size())
        .forEach(place -> spellings(units.get(place)).forEach(name -> places.add(name, place)));
  }

  private static List<String> spellings(Indicator indicator) {
    return Stream.concat(
            Stream.of(indicator.name().vi(), indicator.name().en()), indicator.aliases().stream())
        .toList();
  }

  private static List<String> spellings(Unit unit) {
    return Stream.concat(Stream.of(unit.name().vi(), unit.name().en()), unit.aliases().stream())
        .toList();
  }

  Names indicators() {
    return indicators;
  }

  Names places() {
    return places;
  }

  int root() {
    return root;
  }

  Label indicator(int place) {
    return plan.indicators().get(place).name();
  }

  Label unit(int place) {
    return units.get(place).name();
  }

  /// The rows of a unit and indicator; of a name that several units bear, or of a unit that moved,
  /// those of all places: a text is right if it is right of one of them.
  List<Progress> rows(List<Integer> of, int indicator) {
    List<Progress> rows = new ArrayList<>();
    for (Progress row : rollup.rows()) {
      if (row.indicator() == indicator && of.contains(row.unit())) {
        rows.add(row);
      }
    }
    return rows;
  }

  NumberStyle style() {
    return plan.numbers();
  }
}
