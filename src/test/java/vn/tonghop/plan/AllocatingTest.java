package vn.tonghop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Label;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

class AllocatingTest {

  private static final String PLAN =
      """
      version: 1
      plan: p
      title: T
      year: 2024
      unit: d
      reporters: [{level: ward}]
      indicators:
        - {code: cases, name: A, unit: vụ}
        - {code: area, name: B, unit: ha, decimals: 1}
      targets:
        - {indicator: %s, allocate: {by: population}}
      """;

  private static final String UNITS =
      "[{code: d, name: D, level: district},"
          + " {code: a, name: A, level: ward, parent: d},"
          + " {code: b, name: B, level: ward, parent: d}]";

  @Test
  void unitsWithoutAPopulationAreNamed() {
    assertThat(Definition.findings(PLAN.formatted("cases, at-least: 5"), UNITS))
        .containsExactly(
            "plan.yaml:11:37 allocation-impossible", "plan.yaml:11:37 allocation-impossible");
  }

  @Test
  void whereNobodyBelowReportsNothingCanBeGivenOut() {
    assertThat(Definition.findings(PLAN.formatted("cases, at-least: 5, unit: a"), UNITS))
        .containsExactly("plan.yaml:11:46 allocation-impossible");
  }

  @Test
  void sharesFollowThePopulationAndAddUp() {
    assertThat(shares("cases, at-least: 10", 100, 200, 400))
        .containsExactly(entry("a", "1"), entry("b", "3"), entry("c", "6"));
  }

  @Test
  void equalRemaindersGoByTheOrderOfTheTree() {
    assertThat(shares("cases, at-most: 4", 100, 100, 100))
        .containsExactly(entry("a", "2"), entry("b", "1"), entry("c", "1"));
  }

  @Test
  void sharesHaveTheDecimalsOfTheIndicator() {
    assertThat(shares("area, exactly: 1", 1, 1, 1))
        .containsExactly(entry("a", "0.4"), entry("b", "0.3"), entry("c", "0.3"));
  }

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesAddUpAndNoneIsOffByOne(int seed) {
    Random random = new Random(seed);
    List<Long> weights =
        IntStream.rangeClosed(0, random.nextInt(9))
            .mapToObj(_ -> 1L + random.nextInt(100_000))
            .toList();
    long sum = weights.stream().mapToLong(Long::longValue).sum();
    long whole = random.nextInt(5_000) - 1_000L;
    List<BigInteger> shares = LargestRemainder.shared(BigInteger.valueOf(whole), weights);
    assertThat(shares.stream().mapToLong(BigInteger::longValueExact).sum()).isEqualTo(whole);
    for (int at = 0; at < weights.size(); at++) {
      long off = shares.get(at).longValueExact() * sum - whole * weights.get(at);
      assertThat(Math.abs(off)).isLessThan(sum);
    }
  }

  private static Map.Entry<String, BigDecimal> entry(String unit, String share) {
    return Map.entry(unit, new BigDecimal(share));
  }

  private static Map<String, BigDecimal> shares(String target, long... people) {
    String stated = PLAN.replace(", allocate: {by: population}", "").formatted(target);
    Definitions read = Definition.usable(stated, UNITS);
    List<Unit> units = new java.util.ArrayList<>(List.of(read.units().get(0)));
    for (int at = 0; at < people.length; at++) {
      units.add(unit(String.valueOf((char) ('a' + at)), people[at]));
    }
    Findings findings = new Findings();
    Node root =
        NodeReader.read(new YamlText("plan.yaml", PLAN.formatted(target)), findings).orElseThrow();
    List<Node.Mapping> blocks =
        Fields.named((Node.Mapping) root, "plan", findings).mappings("targets");
    Plan plan = Allocating.of(read.plan(), Units.of(units), blocks, findings);
    return plan.targets().getFirst().shares();
  }

  private static Unit unit(String code, long people) {
    return new Unit(
        code,
        java.util.Optional.empty(),
        Label.same(code),
        "",
        "ward",
        java.util.Optional.of("d"),
        List.of(),
        java.util.Optional.empty(),
        java.util.Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        new java.util.TreeMap<>(Map.of(java.time.LocalDate.of(2021, 1, 1), people)));
  }
}
