package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.NotExpected;
import vn.tonghop.finding.CheckProblem.ParentAndChildren;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;

class OutsidersTest {

  private static final Plan PLAN =
      Plans.plan(
          List.of(
              Plans.indicator("cases", Measure.FLOW),
              Plans.indicator(
                  "trials",
                  Measure.FLOW,
                  0,
                  Optional.empty(),
                  List.of(new ReporterRule.Listed(List.of("b"))))),
          List.of(),
          List.of());

  private static Fixtures fixtures() {
    return new Fixtures(PLAN, Plans.units("a", "b"));
  }

  @Test
  void aUnitThatDoesNotOweAnIndicatorIsNamedWithItsReading() {
    List<Finding> found = fixtures().says("a", "trials", 4).findings(NotExpected.class);

    assertThat(found).extracting(Finding::source).containsExactly(Source.ofText("a.csv", 2, 4));
    assertThat(((NotExpected) found.getFirst().problem()).value().vi()).isEqualTo("4");
  }

  @Test
  void aBlankCellThatNobodyOwesSaysNothing() {
    assertThat(fixtures().says("a", "trials", State.MISSING).codes()).isEmpty();
  }

  @Test
  void aParentsOwnReadingIsAnError() {
    assertThat(fixtures().says("d", "cases", 4).problems(ParentAndChildren.class)).hasSize(1);
    assertThat(fixtures().says("d", "cases", 4).codes()).containsExactly("parent-and-children");
  }

  @Test
  void twoReadingsThatNobodyExpectsAreNoConflict() {
    assertThat(
            fixtures()
                .says("a", "trials", 4)
                .in("x.csv", "a", Fixtures.JUNE, "trials", State.VALUE, 5)
                .codes())
        .containsExactly("not-expected");
  }

  @Test
  void theReadingsOfReportersAreExpected() {
    assertThat(fixtures().says("b", "trials", 4).says("a", "cases", 4).codes()).isEmpty();
  }
}
