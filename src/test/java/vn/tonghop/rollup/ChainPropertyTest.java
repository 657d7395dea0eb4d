package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.State;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Weight;

/// Wards report to districts and districts to the city: the city's figures are those that it would
/// have straight from the wards.
class ChainPropertyTest {

  private static final List<String> DISTRICTS = List.of("d", "e", "f");
  private static final List<String> INDICATORS =
      List.of("flow", "stock", "yes", "whole", "share", "money");

  static LongStream seeds() {
    return LongStream.range(0, 120);
  }

  private static List<Unit> city() {
    List<Unit> units = new ArrayList<>();
    units.add(Given.unit("c", "city", ""));
    for (String district : DISTRICTS) {
      units.add(Given.unit(district, "district", "c"));
      for (int ward = 1; ward <= 3; ward++) {
        units.add(Given.unit(district + ward, "ward", district));
      }
    }
    return units;
  }

  private static Scene scene(String level) {
    return new Scene(Frequency.MONTH, city(), Scene.INDICATORS, new ReporterRule.OfLevel(level))
        .asOf("2021-10-31");
  }

  private static Scene fromWards(Random random) {
    Scene scene = scene("ward");
    int silence = random.nextInt(1, 6);
    for (String district : DISTRICTS) {
      for (int ward = 1; ward <= 3; ward++) {
        for (int month = 1; month <= 12; month++) {
          for (String indicator : List.of("flow", "stock", "yes", "whole", "money")) {
            if (random.nextInt(6) >= silence) {
              scene.says(
                  "%s%d 2021-%02d %s %s"
                      .formatted(district, ward, month, indicator, value(random, indicator)));
            }
          }
        }
      }
    }
    return scene;
  }

  private static String value(Random random, String indicator) {
    int number = indicator.equals("yes") ? random.nextInt(2) : random.nextInt(50);
    return random.nextInt(12) == 0 ? "?" : Integer.toString(number);
  }

  private static void report(Scene below, Scene above, String district, String period) {
    for (String indicator : INDICATORS) {
      Figure figure = below.figure(district, indicator, period);
      above.rolledUp(
          district,
          period,
          indicator,
          figure.total() instanceof Total.NoData ? State.MISSING : State.VALUE,
          value(figure.total(), indicator),
          new Weight(figure.reports(), whole(figure.total())));
    }
  }

  private static long value(Total total, String indicator) {
    return switch (total) {
      case Total.Amount(BigDecimal value) ->
          value.movePointRight(indicator.equals("money") ? 2 : 0).longValueExact();
      case Total.YesOf(int yes, int _) -> yes;
      case Total.Ratio(BigDecimal above, BigDecimal _) -> above.longValueExact();
      default -> 0;
    };
  }

  private static long whole(Total total) {
    return switch (total) {
      case Total.YesOf(int _, int of) -> of;
      case Total.Ratio(BigDecimal _, BigDecimal below) -> below.longValueExact();
      default -> 0;
    };
  }

  private static void assertSame(Scene direct, Scene chained, String period) {
    for (String indicator : INDICATORS) {
      Figure straight = direct.figure("c", indicator, period);
      Figure figure = chained.figure("c", indicator, period);
      assertThat(figure.total().code())
          .as("%s of %s", indicator, period)
          .isEqualTo(straight.total().code());
      assertThat(figure.reports())
          .as("coverage of %s of %s", indicator, period)
          .isEqualTo(straight.reports());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void monthlyRollUpsOfDistrictsMakeTheCitysFigures(long seed) {
    Scene direct = fromWards(new Random(seed));
    Scene chained = scene("district");
    for (String district : DISTRICTS) {
      for (int month = 1; month <= 12; month++) {
        report(direct, chained, district, "2021-%02d".formatted(month));
      }
    }

    for (String period : List.of("2021-03", "2021-10", "2021")) {
      assertSame(direct, chained, period);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void yearlyRollUpsOfDistrictsMakeTheCitysFigures(long seed) {
    Scene direct = fromWards(new Random(seed));
    Scene chained = scene("district").asOf("2021-12-31");
    Scene closed = fromWards(new Random(seed)).asOf("2021-12-31");
    DISTRICTS.forEach(district -> report(closed, chained, district, "2021"));

    assertSame(closed, chained, "2021");
    assertThat(direct.figure("c", "flow", "2021").reports().expected()).isEqualTo(90);
    assertThat(closed.figure("c", "flow", "2021").reports())
        .extracting(Coverage::expected)
        .isEqualTo(108);
  }
}
