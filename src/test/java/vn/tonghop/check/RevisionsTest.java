package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.HistoryProblem.ReportRevised;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plans;
import vn.tonghop.model.State;

class RevisionsTest {

  @Test
  void areSummedUpInOneRemark() {
    Fixtures twice =
        new Fixtures(
                Plans.plan(
                    List.of(
                        Plans.indicator("cases", Measure.FLOW),
                        Plans.indicator("visits", Measure.FLOW),
                        Plans.indicator("users", Measure.STOCK),
                        Plans.indicator("ready", Measure.YES_NO)),
                    List.of(),
                    List.of()),
                Plans.units("a"))
            .says("a", "cases", 4)
            .says("a", "users", 40)
            .says("a", "ready", 0)
            .in("a-r2.csv", "a", Fixtures.JUNE, "cases", State.VALUE, 9)
            .in("a-r2.csv", "a", Fixtures.JUNE, "visits", State.VALUE, 3)
            .in("a-r2.csv", "a", Fixtures.JUNE, "users", State.MISSING, 0)
            .in("a-r2.csv", "a", Fixtures.JUNE, "ready", State.VALUE, 1);

    assertThat(twice.problems(ReportRevised.class))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.old()).isEqualTo("a.csv");
          assertThat(List.of(found.changed(), found.added(), found.kept()))
              .containsExactly(2, 1, 1);
          assertThat(found.moves())
              .extracting(move -> move.by())
              .containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(3));
        });
  }

  @Test
  void thatChangeNothingAreNotTold() {
    Fixtures same =
        new Fixtures(
                Plans.plan(List.of(Plans.indicator("cases", Measure.FLOW)), List.of(), List.of()),
                Plans.units("a"))
            .says("a", "cases", 4)
            .in("a-r2.csv", "a", Fixtures.JUNE, "cases", State.VALUE, 4);

    assertThat(same.codes()).isEmpty();
  }
}
