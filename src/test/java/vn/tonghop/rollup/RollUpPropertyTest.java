package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Part;
import vn.tonghop.model.Total;

class RollUpPropertyTest {

  private static final List<String> WARDS = List.of("a", "b", "c");
  private static final List<String> PERIODS =
      List.of("2021", "2021-H1", "2021-H2", "2021-9M", "2021-Q3", "2021-11");

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static List<String> readings(Random random) {
    List<String> readings =
        new java.util.ArrayList<>(
            IntStream.range(0, 60)
                .mapToObj(_ ->
                    "%s 2021-%02d %s %s"
                        .formatted(
                            WARDS.get(random.nextInt(3)),
                            random.nextInt(12) + 1,
                            random.nextBoolean() ? "flow" : "stock",
                            value(random)))
                .toList());
    readings.sort(null);
    // One reading a key: what happens to repeats is the ledger's concern.
    return distinctKeys(readings);
  }

  private static String value(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "?";
      case 1 -> "!";
      default -> Integer.toString(random.nextInt(1000));
    };
  }

  private static List<String> distinctKeys(List<String> readings) {
    java.util.Map<String, String> byKey = new java.util.LinkedHashMap<>();
    readings.forEach(
        reading -> byKey.putIfAbsent(reading.substring(0, reading.lastIndexOf(' ')), reading));
    return new java.util.ArrayList<>(byKey.values());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theChildrenAddUpToTheirParent(long seed) {
    Random random = new Random(seed);
    Scene scene = Scene.monthly().says(readings(random).toArray(String[]::new));

    for (String period : PERIODS) {
      for (String indicator : List.of("flow", "stock")) {
        BigDecimal sum =
            WARDS.stream()
                .map(ward -> amount(scene.figure(ward, indicator, period).total()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(amount(scene.figure("district", indicator, period).total()))
            .as("%s of %s, seed %d", indicator, period, seed)
            .isEqualByComparingTo(sum);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfReadingsIsIrrelevant(long seed) {
    Random random = new Random(seed);
    List<String> readings = readings(random);
    Scene straight = Scene.monthly().says(readings.toArray(String[]::new));
    Collections.shuffle(readings, random);
    Scene shuffled = Scene.monthly().says(readings.toArray(String[]::new));

    for (String period : PERIODS) {
      assertThat(shuffled.figure("district", "flow", period))
          .isEqualTo(straight.figure("district", "flow", period));
      assertThat(shuffled.figure("district", "stock", period))
          .isEqualTo(straight.figure("district", "stock", period));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFigureIsTheSumOfTheCellsThatAreNamedForIt(long seed) {
    Random random = new Random(seed);
    Scene scene = Scene.monthly().says(readings(random).toArray(String[]::new));

    for (String period : PERIODS) {
      for (String indicator : List.of("flow", "stock")) {
        BigDecimal named =
            scene.parts("district", indicator, period).stream()
                .filter(part -> part.role() == Part.Role.ADDED || part.role() == Part.Role.CARRIED)
                .map(part -> new BigDecimal(part.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(amount(scene.figure("district", indicator, period).total()))
            .isEqualByComparingTo(named);
      }
    }
  }

  private static BigDecimal amount(Total total) {
    return total instanceof Total.Amount(BigDecimal value) ? value : BigDecimal.ZERO;
  }
}
