package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;

/// Wards merge and split at the starts of months; whatever day's boundaries figures are for,
/// nothing is lost and nothing counts twice.
class RestatedPropertyTest {

  private static final List<String> DISTRICTS = List.of("d", "e");

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  /// A ward while the tree grows.
  private record Ward(
      String code, String parent, String from, String until, List<String> successors) {

    Ward ending(LocalDate start, List<String> next) {
      return new Ward(code, parent, from, start.minusDays(1).toString(), next);
    }

    Unit unit() {
      return Given.unit(code, "ward", parent, from, until, successors.toArray(String[]::new));
    }
  }

  private final Map<String, Ward> wards = new LinkedHashMap<>();

  private String open(Random random, String from) {
    String code = "w" + wards.size();
    String parent = DISTRICTS.get(random.nextInt(2));
    wards.put(code, new Ward(code, parent, from, "", List.of()));
    return code;
  }

  private List<Ward> standing() {
    return wards.values().stream().filter(ward -> ward.until().isEmpty()).toList();
  }

  private void change(Random random, LocalDate start) {
    List<Ward> open = standing();
    Ward one = open.get(random.nextInt(open.size()));
    switch (random.nextInt(4)) {
      case 0 -> {
        int tenths = random.nextInt(1, 10);
        String left = open(random, start.toString());
        String right = open(random, start.toString());
        List<String> next = List.of(left + "=0." + tenths, right + "=0." + (10 - tenths));
        wards.put(one.code(), one.ending(start, next));
      }
      case 1 -> {
        List<String> next = List.of(open(random, start.toString()), open(random, start.toString()));
        wards.put(one.code(), one.ending(start, next));
      }
      case 2 -> {
        List<String> next = List.of(open(random, start.toString()) + "=1");
        wards.put(one.code(), one.ending(start, next));
        Ward other = open.get(random.nextInt(open.size()));
        wards.put(other.code(), other.ending(start, next));
      }
      default -> {
        if (open.size() > 2) {
          String heir =
              open.stream()
                  .map(Ward::code)
                  .filter(code -> !code.equals(one.code()))
                  .findFirst()
                  .orElseThrow();
          wards.put(one.code(), one.ending(start, List.of(heir)));
        }
      }
    }
  }

  private Scene scene(Random random) {
    wards.clear();
    for (int count = 0; count < 4; count++) {
      open(random, "");
    }
    for (int month = 2; month <= 12; month += 1 + random.nextInt(3)) {
      change(random, LocalDate.of(2021, month, 1));
    }
    List<Unit> units = new ArrayList<>();
    units.add(Given.unit("c", "city", ""));
    DISTRICTS.forEach(code -> units.add(Given.unit(code, "district", "c")));
    wards.values().forEach(ward -> units.add(ward.unit()));
    return new Scene(Frequency.MONTH, units, Scene.INDICATORS, new ReporterRule.OfLevel("ward"));
  }

  private void fill(Random random, Scene scene) {
    for (Ward ward : wards.values()) {
      for (int month = 1; month <= 12; month++) {
        LocalDate end = LocalDate.of(2021, month, 1).plusMonths(1).minusDays(1);
        boolean exists = scene.units.get(scene.units.place(ward.code())).existsOn(end);
        for (String indicator : List.of("flow", "stock", "whole", "money")) {
          if (exists && random.nextInt(5) > 0) {
            scene.says(
                "%s 2021-%02d %s %d".formatted(ward.code(), month, indicator, random.nextInt(100)));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theWholeIsTheSameOnAnyBoundaries(long seed) {
    Scene reported = scene(new Random(seed));
    fill(new Random(seed), reported);

    for (String day : List.of("2020-12-31", "2021-05-15", "2021-12-31")) {
      Scene restated = scene(new Random(seed)).on(day);
      fill(new Random(seed), restated);
      for (String indicator : List.of("flow", "stock", "money", "share")) {
        for (String period : List.of("2021", "2021-H1", "2021-Q3")) {
          assertThat(parts(restated.figure("c", indicator, period).total()))
              .as("%s of %s on %s", indicator, period, day)
              .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
              .isEqualTo(parts(reported.figure("c", indicator, period).total()));
          assertThat(restated.figure("c", indicator, period).reports())
              .isEqualTo(reported.figure("c", indicator, period).reports());
        }
      }
      assertNothingIsLost(restated, day);
    }
  }

  /// What a unit has beyond those below it belongs to former wards that nobody shared out.
  private void assertNothingIsLost(Scene scene, String day) {
    LocalDate on = LocalDate.parse(day);
    BigDecimal unassigned = BigDecimal.ZERO;
    for (String code : List.of("c", "d", "e")) {
      BigDecimal below = sum(scene, children(code));
      BigDecimal own = amount(scene.figure(code, "flow", "2021").total());
      unassigned = unassigned.add(own.subtract(below));
    }
    vn.tonghop.model.Territory territory = vn.tonghop.model.Territory.of(scene.units);
    BigDecimal expected = BigDecimal.ZERO;
    for (Unit unit : scene.units.list()) {
      for (vn.tonghop.model.Territory.Share share :
          territory.restated(scene.units.place(unit.code()), on)) {
        if (!share.assigned()) {
          expected = expected.add(share.share().multiply(readings(scene, unit.code())));
        }
      }
    }
    assertThat(unassigned).isEqualByComparingTo(expected);
  }

  private static BigDecimal readings(Scene scene, String ward) {
    return scene.parts("c", "flow", "2021").stream()
        .filter(part -> part.unit() == scene.units.place(ward))
        .filter(part -> part.role() == vn.tonghop.model.Part.Role.ADDED)
        .map(part -> new BigDecimal(part.value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Collection<String> children(String code) {
    return code.equals("c")
        ? DISTRICTS
        : wards.values().stream()
            .filter(ward -> ward.parent().equals(code))
            .map(Ward::code)
            .toList();
  }

  private static BigDecimal sum(Scene scene, Collection<String> units) {
    return units.stream()
        .map(unit -> amount(scene.figure(unit, "flow", "2021").total()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal amount(Total total) {
    return total instanceof Total.Amount(BigDecimal value) ? value : BigDecimal.ZERO;
  }

  private static List<BigDecimal> parts(Total total) {
    return switch (total) {
      case Total.Amount(BigDecimal value) -> List.of(value.stripTrailingZeros());
      case Total.Ratio(BigDecimal above, BigDecimal below) ->
          List.of(above.stripTrailingZeros(), below.stripTrailingZeros());
      default -> List.of();
    };
  }
}
