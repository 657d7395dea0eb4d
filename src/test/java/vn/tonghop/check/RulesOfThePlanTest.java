package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.Fixtures.JUNE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.AboveLimit;
import vn.tonghop.finding.CheckProblem.Jump;
import vn.tonghop.finding.CheckProblem.SubsetAboveWhole;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;

class RulesOfThePlanTest {

  private static final Source LINE = Source.ofText("plan.yaml", 30, 5);
  private static final List<String> PARTS = List.of("home", "away");
  private static final CheckRule SUBSET = new CheckRule.Subset("users", PARTS, LINE);
  private static final CheckRule NESTED = new CheckRule.Nested("users", PARTS, LINE);
  private static final CheckRule CHANGE =
      new CheckRule.Change("users", new BigDecimal("300"), LINE);
  private static final Months MAY = Months.month(2021, 5);

  private static Fixtures fixtures(CheckRule rule) {
    return new Fixtures(
        Plans.plan(
            List.of(
                Plans.indicator("users", Measure.FLOW),
                Plans.indicator("home", Measure.FLOW),
                Plans.indicator("away", Measure.FLOW, 2, Optional.empty(), List.of())),
            List.of(),
            List.of(rule)),
        Plans.units("a", "b"));
  }

  private static Fixtures says(CheckRule rule, long users, long home, long away) {
    return fixtures(rule).says("a", "users", users).says("a", "home", home).says("a", "away", away);
  }

  @Test
  void partsOfASubsetMayStayBelowTheirWholeButNotPassIt() {
    assertThat(says(SUBSET, 5, 2, 100).codes()).isEmpty();
    assertThat(says(SUBSET, 5, 3, 200).codes()).isEmpty();
    assertThat(says(SUBSET, 5, 3, 201).problems(SubsetAboveWhole.class))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.summed()).isEqualByComparingTo("5.01");
          assertThat(problem.whole()).isEqualByComparingTo("5");
        });
  }

  @Test
  void aSubsetStandsAtItsWhole() {
    assertThat(says(SUBSET, 5, 6, 0).findings(SubsetAboveWhole.class))
        .extracting(finding -> finding.source())
        .containsExactly(Source.ofText("a.csv", 2, 4));
  }

  @Test
  void onePartAloneCanBeTooMuch() {
    assertThat(fixtures(SUBSET).says("a", "users", 5).says("a", "home", 6).codes())
        .containsExactly("subset-above-whole");
    assertThat(fixtures(SUBSET).says("a", "home", 6).codes()).isEmpty();
    assertThat(fixtures(SUBSET).says("a", "users", 5).codes()).isEmpty();
  }

  @Test
  void partsThatNestMayOverlap() {
    assertThat(says(NESTED, 5, 5, 500).codes()).isEmpty();
    assertThat(says(NESTED, 5, 6, 501).problems(AboveLimit.class)).hasSize(2);
  }

  private static Fixtures change(long before, long now) {
    return fixtures(CHANGE).says("a", MAY, "users", before).says("a", "users", now);
  }

  @Test
  void aChangeMayReachItsBoundButNotPassIt() {
    assertThat(change(10, 40).codes()).isEmpty();
    assertThat(change(10, 41).problems(Jump.class))
        .singleElement()
        .satisfies(jump -> {
          assertThat(jump.before()).isEqualByComparingTo("10");
          assertThat(jump.now()).isEqualByComparingTo("41");
          assertThat(jump.change().code()).isEqualTo("310");
        });
  }

  @Test
  void aFallIsAChangeToo() {
    CheckRule half = new CheckRule.Change("users", new BigDecimal("50"), LINE);
    Fixtures fall = fixtures(half).says("a", MAY, "users", 10).says("a", "users", 4);

    assertThat(fall.problems(Jump.class))
        .extracting(jump -> jump.change().code())
        .containsExactly("60");
  }

  @Test
  void aChangeIsFromThePeriodOfTheSameLengthJustBefore() {
    assertThat(
            fixtures(CHANGE)
                .says("a", Months.month(2021, 4), "users", 1)
                .says("a", Months.quarter(2021, 2), "users", 90)
                .says("b", MAY, "users", 1)
                .says("a", JUNE, "users", 40)
                .codes())
        .isEmpty();
    assertThat(
            fixtures(CHANGE)
                .says("a", Months.month(2020, 12), "users", 1)
                .says("a", Months.month(2021, 1), "users", 40)
                .codes())
        .containsExactly("jump");
  }

  @Test
  void nothingJumpsFromNothing() {
    assertThat(change(0, 1000).codes()).isEmpty();
    assertThat(
            fixtures(CHANGE)
                .in("a.csv", "a", MAY, "users", State.NIL, 0)
                .says("a", "users", 1000)
                .codes())
        .isEmpty();
  }

  @Test
  void nineMonthsFollowNoNineMonths() {
    assertThat(fixtures(CHANGE).says("a", Months.nineMonths(2021), "users", 40).codes()).isEmpty();
  }
}
