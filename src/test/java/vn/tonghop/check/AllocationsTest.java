package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.AllocationShort;
import vn.tonghop.finding.CheckProblem.Given;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Combine;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Source;
import vn.tonghop.model.Target;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

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

  private static Target given(int floor, int police, int ward) {
    SequencedMap<String, BigDecimal> given = new LinkedHashMap<>();
    given.put("police", BigDecimal.valueOf(police));
    given.put("a", BigDecimal.valueOf(ward));
    return target("d", floor, false).sharedOut(given);
  }

  private static Fixtures agencies(Optional<Combine> combine, Target target) {
    List<Unit> units = new ArrayList<>(Plans.units("a").list());
    units.add(Plans.unit("police", "agency", Optional.of("d"), Optional.empty()));
    return new Fixtures(
        Plans.plan(List.of(cases(combine)), List.of(target), List.of()), Units.of(units));
  }

  private static Indicator cases(Optional<Combine> combine) {
    Indicator plain = Plans.indicator("cases", Measure.FLOW);
    return new Indicator(
        plain.code(),
        plain.name(),
        plain.unit(),
        plain.measure(),
        plain.owner(),
        plain.decimals(),
        plain.negatives(),
        plain.reporters(),
        plain.ratio(),
        plain.partOf(),
        plain.carry(),
        plain.aliases(),
        plain.over(),
        combine,
        plain.validity(),
        plain.calendar(),
        plain.owners(),
        plain.sites(),
        plain.siteOf());
  }

  @Test
  void whatAgenciesAndWardsWereGivenIsNamedSideBySide() {
    assertThat(agencies(Optional.empty(), given(6, 3, 2)).problems(AllocationShort.class))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.shares().kinds())
                .containsExactly(
                    new Given(Label.same("Đơn vị police"), BigDecimal.valueOf(3)),
                    new Given(Label.same("Đơn vị a"), BigDecimal.valueOf(2))));
    assertThat(agencies(Optional.empty(), given(6, 4, 2)).codes()).isEmpty();
  }

  @Test
  void thoseWhoCountTheSameThingsShareOutTheWholeEach() {
    Optional<Combine> reconcile = Optional.of(Combine.RECONCILE);

    assertThat(agencies(reconcile, given(6, 6, 6)).codes()).isEmpty();
    assertThat(agencies(reconcile, given(6, 5, 6)).problems(AllocationShort.class))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.shares().given()).isEqualByComparingTo("5");
          assertThat(problem.shares().kinds())
              .containsExactly(new Given(Label.same("Đơn vị police"), BigDecimal.valueOf(5)));
        });
  }
}
