package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Standing;
import vn.tonghop.pipeline.Evaluated;

class FailOnTest {

  private static final Plan PLAN = Plans.plan(List.of(), List.of(), List.of());
  private static final Months JUNE = Months.month(2021, 6);
  private static final LocalDate DUE = LocalDate.of(2021, 6, 16);

  private static boolean late(Standing.Kind kind, Optional<LocalDate> received) {
    Standing standing =
        new Standing(
            1,
            JUNE,
            DUE,
            kind,
            List.of(),
            1,
            1,
            0,
            0,
            received.map(day -> new Receipt(day, Receipt.By.SIDECAR)));
    Rollup rollup = new Rollup(JUNE, PLAN.calendar().window(JUNE), DUE, List.of());
    return FailOn.LATE.holds(new Evaluated(rollup, List.of(standing), List.of()), PLAN, 0);
  }

  @Test
  void aReportThatCameAfterItsDeadlineIsLateAsOneThatNeverCame() {
    assertThat(late(Standing.Kind.COMPLETE, Optional.of(DUE.plusDays(1)))).isTrue();
    assertThat(late(Standing.Kind.OVERDUE, Optional.empty())).isTrue();
    assertThat(late(Standing.Kind.COMPLETE, Optional.of(DUE))).isFalse();
    assertThat(late(Standing.Kind.COMPLETE, Optional.empty())).isFalse();
  }
}
