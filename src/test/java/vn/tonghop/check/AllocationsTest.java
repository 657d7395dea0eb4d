package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.AllocationShort;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Source;
import vn.tonghop.model.Target;

class AllocationsTest {

  private static final Source LINE = Source.ofText("plan.yaml", 12, 5);

  private static Target target(String unit, int floor, boolean must, int... shares) {
    SequencedMap<String, BigDecimal> given = new LinkedHashMap<>();
    for (int share : shares) {
      given.put(given.isEmpty() ? "a" : "b", BigDecimal.valueOf(share));
    }
    return new Target(
        "cases",
        new Goal.AtLeast(BigDecimal.valueOf(floor), false),
        unit,
        Optional.empty(),
        false,
        List.of(),
        given,
        must,
        new Target.Pace.Linear(false),
        Optional.empty(),
        LINE);
  }

  private static Fixtures fixtures(List<CheckRule> checks, Target... targets) {
    return new Fixtures(
        Plans.plan(List.of(Plans.indicator("cases", Measure.FLOW)), List.of(targets), checks),
        Plans.units("a", "b"));
  }

  @Test
  void sharesBelowTheTargetAreAWarningAtItsLine() {
    List<Finding> found =
        fixtures(List.of(), target("d", 6, false, 2, 3)).findings(AllocationShort.class);

    assertThat(found).extracting(Finding::source).containsExactly(LINE);
    assertThat(((AllocationShort) found.getFirst().problem()).shares().given())
        .isEqualByComparingTo("5");
  }

  @Test
  void sharesAboveTheTargetAreARemark() {
    assertThat(fixtures(List.of(), target("d", 6, false, 4, 3)).codes())
        .containsExactly("allocation-over");
  }

  @Test
  void sharesThatAddUpAreSilent() {
    assertThat(fixtures(List.of(), target("d", 6, true, 3, 3)).codes()).isEmpty();
  }

  @Test
  void sharesThatMustAddUpAreAnErrorBothWays() {
    assertThat(fixtures(List.of(), target("d", 6, true, 2, 3)).codes())
        .containsExactly("allocation-unequal");
    assertThat(fixtures(List.of(), target("d", 6, true, 4, 3)).codes())
        .containsExactly("allocation-unequal");
  }

  @Test
  void aCheckOfThePlanMakesThemAddUp() {
    assertThat(
            fixtures(List.of(new CheckRule.Allocated("cases", LINE)), target("d", 6, false, 4, 3))
                .codes())
        .containsExactly("allocation-unequal");
  }

  @Test
  void targetsSetUnitByUnitAreSharesToo() {
    List<CheckRule> checks = List.of(new CheckRule.Allocated("cases", LINE));

    assertThat(
            fixtures(checks, target("d", 6, false), target("a", 2, false), target("b", 4, false))
                .codes())
        .isEmpty();
    assertThat(fixtures(checks, target("d", 6, false), target("a", 2, false)).codes())
        .containsExactly("allocation-unequal");
  }
}
