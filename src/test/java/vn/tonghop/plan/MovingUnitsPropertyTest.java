package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// However units move, each is in one place on a day, below a unit that is there, or is refused.
class MovingUnitsPropertyTest {

  private static final List<LocalDate> DAYS =
      IntStream.range(0, 5).mapToObj(year -> LocalDate.of(2020 + year, 7, 1)).toList();

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  private static String units(Random random) {
    StringBuilder units = new StringBuilder("- {code: ha-noi, name: N, level: city}\n");
    for (int unit = 0; unit < 8; unit++) {
      units.append("- {code: u%d, name: N, level: ward".formatted(unit));
      if (random.nextInt(4) == 0) {
        units.append(", until: ").append(DAYS.get(1 + random.nextInt(4)));
      } else if (random.nextInt(4) == 0) {
        units.append(", from: ").append(DAYS.get(random.nextInt(4)));
      }
      units.append(", parent: ").append(homes(random, unit)).append("}\n");
    }
    return units.toString();
  }

  private static String homes(Random random, int unit) {
    if (random.nextBoolean()) {
      return above(random, unit);
    }
    LocalDate move = DAYS.get(1 + random.nextInt(3));
    return "[{unit: %s, until: %s}, {unit: %s, from: %s}]"
        .formatted(above(random, unit), move.minusDays(1), above(random, unit), move);
  }

  private static String above(Random random, int unit) {
    int parent = random.nextInt(unit + 1);
    return parent == unit ? "ha-noi" : "u" + parent;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aUnitIsInOnePlaceOnADay(long seed) {
    switch (Definition.read(DatedUnitsTest.PLAN, units(new Random(seed)))) {
      case Checked.Unusable<Definitions>(List<Finding> findings) ->
          assertThat(findings)
              .extracting(finding -> finding.problem().code())
              .isSubsetOf("unit-nowhere", "dates-gap");
      case Checked.Usable<Definitions>(Definitions read, List<Finding> _) ->
          DAYS.forEach(day -> checkOn(day, read.units()));
    }
  }

  private static void checkOn(LocalDate day, Units units) {
    for (Unit unit : units.list()) {
      long there =
          units.places(unit.code()).stream()
              .filter(place -> units.get(place).existsOn(day))
              .count();
      assertThat(there).as("%s on %s", unit.code(), day).isLessThanOrEqualTo(1);
    }
    for (int place = 0; place < units.size(); place++) {
      Unit unit = units.get(place);
      int parent = units.parent(place);
      boolean moved = units.places(unit.code()).size() > 1;
      boolean follows =
          parent >= 0 && units.places(units.get(parent).code()).size() > 1 && unit.existsOn(day);
      if (follows && moved) {
        assertThat(units.get(parent).existsOn(day)).as("%s on %s", unit.code(), day).isTrue();
      }
    }
  }
}
