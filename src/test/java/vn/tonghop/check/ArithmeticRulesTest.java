package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.Fixtures.JUNE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.AboveLimit;
import vn.tonghop.finding.CheckProblem.NumeratorAbove;
import vn.tonghop.finding.CheckProblem.PartsDiffer;
import vn.tonghop.finding.CheckProblem.TotalsDiffer;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;

class ArithmeticRulesTest {

  private static final Plan PLAN =
      Plans.plan(
          List.of(
              Plans.indicator("users", Measure.FLOW),
              Plans.indicator("home", Measure.FLOW),
              area("absent", Optional.empty()),
              area("drugs", Optional.empty()),
              area("sales", Optional.of("drugs")),
              Plans.indicator("premises", Measure.FLOW),
              Plans.indicator("inspected", Measure.FLOW),
              Plans.share("share", "inspected", "premises")),
          List.of(),
          List.of(
              new CheckRule.Sum("users", List.of("home", "absent"), Source.ofFile("plan.yaml")),
              new CheckRule.NotAbove("home", "premises", Source.ofFile("plan.yaml"))));

  private static Indicator area(String code, Optional<String> partOf) {
    return Plans.indicator(code, Measure.FLOW, 2, partOf, List.of());
  }

  private static Fixtures fixtures() {
    return new Fixtures(PLAN, Plans.units("a", "b"));
  }

  @Test
  void partsThatAddUpAreSilentWhateverTheirDecimals() {
    assertThat(
            fixtures().says("a", "users", 5).says("a", "home", 3).says("a", "absent", 200).codes())
        .isEmpty();
  }

  @Test
  void partsThatDoNotAddUpAreAnErrorAtTheWhole() {
    List<Finding> found =
        fixtures()
            .says("a", "users", 5)
            .says("a", "home", 3)
            .says("a", "absent", 150)
            .findings(PartsDiffer.class);

    assertThat(found)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.source()).isEqualTo(Source.ofText("a.csv", 2, 4));
          PartsDiffer problem = (PartsDiffer) finding.problem();
          assertThat(problem.summed()).isEqualByComparingTo("4.5");
          assertThat(problem.stated()).isEqualByComparingTo("5");
        });
  }

  @Test
  void aPartThatIsMissingOrRejectedLeavesNothingToCompare() {
    assertThat(fixtures().says("a", "users", 5).says("a", "home", 3).codes()).isEmpty();
    assertThat(
            fixtures()
                .says("a", "users", 5)
                .says("a", "home", 3)
                .says("a", "absent", State.REJECTED)
                .codes())
        .isEmpty();
  }

  @Test
  void nilAddsNothing() {
    assertThat(
            fixtures()
                .says("a", "users", 5)
                .says("a", "home", 3)
                .says("a", "absent", State.NIL)
                .codes())
        .containsExactly("parts-differ");
  }

  @Test
  void partsTooLargeForAWordAreComparedExactly() {
    long large = Long.MAX_VALUE - 7;

    assertThat(
            fixtures()
                .says("a", "users", large)
                .says("a", "home", large)
                .says("a", "absent", State.NIL)
                .codes())
        .isEmpty();
    assertThat(
            fixtures()
                .says("a", "users", large)
                .says("a", "home", large - 1)
                .says("a", "absent", State.NIL)
                .codes())
        .containsExactly("parts-differ");
  }

  @Test
  void aReadingMayReachItsLimitButNotPassIt() {
    assertThat(fixtures().says("a", "home", 3).says("a", "premises", 3).codes()).isEmpty();
    assertThat(fixtures().says("a", "home", 4).says("a", "premises", 3).problems(AboveLimit.class))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.value()).isEqualByComparingTo("4");
          assertThat(problem.most()).isEqualByComparingTo("3");
          assertThat(problem.limit().vi()).isEqualTo("chỉ tiêu premises");
        });
  }

  @Test
  void readingsOfDifferentUnitsDoNotLimitEachOther() {
    assertThat(fixtures().says("a", "home", 4).says("b", "premises", 3).codes()).isEmpty();
  }

  @Test
  void aPartIsNeverAboveItsWhole() {
    assertThat(fixtures().says("a", "sales", 301).says("a", "drugs", 300).codes())
        .containsExactly("above-limit");
    assertThat(fixtures().says("a", "sales", 300).says("a", "drugs", 301).codes()).isEmpty();
  }

  @Test
  void aNumeratorAboveItsDenominatorNamesTheShare() {
    assertThat(
            fixtures()
                .says("a", "inspected", 9)
                .says("a", "premises", 8)
                .problems(NumeratorAbove.class))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.of().indicator().en()).isEqualTo("indicator share");
          assertThat(problem.of().period()).isEqualTo(JUNE);
          assertThat(problem.part()).isEqualTo(new BigDecimal("9"));
        });
    assertThat(fixtures().says("a", "inspected", 8).says("a", "premises", 8).codes()).isEmpty();
  }

  @Test
  void aTotalsRowIsComparedWithItsCells() {
    assertThat(fixtures().total("home", "12", "12.0").codes()).isEmpty();
    assertThat(fixtures().total("home", "12", "10").findings(TotalsDiffer.class))
        .extracting(Finding::source)
        .containsExactly(Source.ofText("matrix.csv", 9, 2));
  }
}
