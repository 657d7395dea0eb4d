package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.CommandLines;

/// A district's roll-up is a city's submission: the city's figures are those that it would have
/// from the wards, coverage included.
class ChainTest {

  private static final String INDICATORS =
      """
      version: 1
      plan: thu
      title: "Kế hoạch thử"
      year: 2021
      frequency: month
      calendar: calendar
      indicators:
        - {code: cases, name: "Số vụ", unit: vụ, measure: flow}
        - {code: people, name: "Số người", unit: người, measure: stock, carry: 0}
        - {code: ready, name: "Đơn vị có kế hoạch", unit: phường, measure: yes-no, carry: 0}
        - {code: part, name: "Số vụ mua bán", unit: vụ, measure: flow}
        - {code: share, name: "Tỷ lệ", unit: "%", measure: share, numerator: part, denominator: cases}
      targets:
        - {indicator: cases, at-least: 100}
        - {indicator: cases, at-least: 200}
        - {indicator: ready, coverage: 100%}
      """;

  private static final List<String> LEAVES = List.of("cases", "people", "ready", "part");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void theCityHasTheFiguresThatItWouldHaveFromTheWards(int seed) throws IOException {
    Random random = new Random(seed);
    Office direct = city("direct", "ward");
    Office chained = city("chained", "district");
    List<String> all = new ArrayList<>();
    for (String district : List.of("x", "y")) {
      List<String> rows = rows(random, district);
      all.addAll(rows);
      Office office = district(district).rows("all.csv", rows);
      String line = "tonghop rollup -f csv -p 2021 --by month --as-of 2022-01-10";
      chained.file("submissions/" + district + ".csv", office.run(line).out());
    }
    direct.rows("all.csv", all);

    for (String period : List.of("2021-03", "2021-Q2", "2021")) {
      assertThat(figures(chained, period)).isEqualTo(figures(direct, period));
    }
  }

  @Test
  void aMissingWardIsMissingAtTheTop() throws IOException {
    Office chained = city("chained", "district");
    for (String district : List.of("x", "y")) {
      Office office = district(district).rows("all.csv", List.of(district + "1,2021-01,cases,3"));
      chained.file(
          "submissions/" + district + ".csv",
          office.run("tonghop rollup -f csv -p 2021-01 --as-of 2021-02-10").out());
    }

    CommandLines.Outcome outcome =
        chained.run("tonghop rollup -f csv -p 2021-01 --as-of 2021-02-10");
    assertThat(outcome.out().lines())
        .anyMatch(row -> row.startsWith("c,Thành phố,2021-01,cases,Số vụ,flow,6,6,100,6,"))
        .anyMatch(row -> row.startsWith("c,") && row.contains(",cases,") && row.endsWith(",2,6"));
  }

  /// What the city's own rows say, the periods' words and coverage included.
  private static Map<String, String> figures(Office office, String period) {
    Map<String, String> rows = new TreeMap<>();
    String out =
        office.run("tonghop rollup -f csv -p " + period + " --as-of 2022-01-10 --level city").out();
    for (String row : out.lines().skip(1).toList()) {
      rows.put(row, "");
    }
    assertThat(rows).hasSize(7 - 1);
    return rows;
  }

  private Office city(String name, String reporters) throws IOException {
    return new Office(Files.createDirectories(folder.resolve(name)))
        .file("plan.yaml", INDICATORS + "unit: c\nreporters: [{level: " + reporters + "}]\n")
        .file("units.yaml", units("c"));
  }

  private Office district(String code) throws IOException {
    return new Office(Files.createDirectories(folder.resolve(code)))
        .file("plan.yaml", INDICATORS + "unit: " + code + "\nreporters: [{level: ward}]\n")
        .file("units.yaml", units(code));
  }

  private static String units(String root) {
    StringBuilder units = new StringBuilder("units:\n");
    units.append("  - {code: c, name: Thành phố, level: city}\n");
    for (String district : List.of("x", "y")) {
      units.append(
          "  - {code: %s, name: Quận %s, level: district, parent: c}\n"
              .formatted(district, district.toUpperCase(java.util.Locale.ROOT)));
      for (int ward = 1; ward <= 3; ward++) {
        units.append(
            "  - {code: %s%d, name: Phường %s%d, level: ward, parent: %s}\n"
                .formatted(district, ward, district, ward, district));
      }
    }
    assertThat(units).contains("code: " + root + ",");
    return units.toString();
  }

  /// A year of every ward, with a tenth of the readings missing.
  private static List<String> rows(Random random, String district) {
    List<String> rows = new ArrayList<>();
    for (int ward = 1; ward <= 3; ward++) {
      for (int month = 1; month <= 12; month++) {
        int cases = random.nextInt(9);
        for (String indicator : LEAVES) {
          String value =
              switch (indicator) {
                case "ready" -> random.nextBoolean() ? "x" : "không";
                case "part" -> Integer.toString(random.nextInt(cases + 1));
                case "cases" -> Integer.toString(cases);
                default -> Integer.toString(random.nextInt(50));
              };
          if (random.nextInt(10) > 0) {
            rows.add("%s%d,2021-%02d,%s,%s".formatted(district, ward, month, indicator, value));
          }
        }
      }
    }
    return rows;
  }
}
