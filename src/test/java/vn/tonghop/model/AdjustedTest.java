package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustedTest {

  private static final Plan PLAN =
      Plans.plan(List.of(Plans.indicator("cases", Measure.FLOW)), List.of(), List.of());
  private static final Units UNITS = Plans.units("a", "b");
  private static final int WARD = 1;
  private static final Months JUNE = Months.month(2021, 6);
  private static final Adjustment.Reading NOTHING = new Adjustment.Reading(State.MISSING, 0);
  private static final Adjustment.Reading NIL = new Adjustment.Reading(State.NIL, 0);

  private static Adjustment.Reading value(long value) {
    return new Adjustment.Reading(State.VALUE, value);
  }

  private static Adjustment adjustment(
      int row, Months month, Adjustment.Reading old, Adjustment.Reading value) {
    return new Adjustment(
        WARD,
        month.key(),
        0,
        old,
        value,
        "gọi điện",
        LocalDate.of(2021, 7, 2),
        Source.ofText("adjustments.csv", row, 5));
  }

  private static Adjustment adjustment(int row, Adjustment.Reading old, Adjustment.Reading value) {
    return adjustment(row, JUNE, old, value);
  }

  private static Settled says(State state, long value, boolean cumulative) {
    Segment.Builder file = new Segment.Builder("a.csv", 0);
    file.add(WARD, JUNE.key(), 0, state, value, cumulative, -1, 2, 3);
    file.weigh(new Weight(new Coverage(2, 3), 7));
    return new Ledger(List.of(file.build())).settle(PLAN, UNITS);
  }

  private static Settled says(State state, long value) {
    return says(state, value, false);
  }

  private static Claim june(Settled settled) {
    return settled.find(WARD, JUNE, 0).orElseThrow();
  }

  @Test
  void theNewValueStandsAndItsSourceIsTheRow() {
    Settled settled = says(State.VALUE, 3);

    Settled.Adjusted adjusted = settled.adjusted(List.of(adjustment(2, value(3), value(5))));

    assertThat(june(adjusted.settled()).value()).isEqualTo(5);
    assertThat(june(adjusted.settled()).source()).isEqualTo(Source.ofText("adjustments.csv", 2, 5));
    assertThat(adjusted.applied()).hasSize(1);
    assertThat(adjusted.stale()).isEmpty();
    assertThat(june(settled).value()).isEqualTo(3);
    assertThat(adjusted.settled().handles()).hasSize(1);
  }

  @Test
  void aCorrectionOfWhatNoLongerStandsIsStale() {
    Settled settled = says(State.VALUE, 4);

    Settled.Adjusted adjusted =
        settled.adjusted(
            List.of(adjustment(2, value(3), value(5)), adjustment(3, NOTHING, value(5))));

    assertThat(adjusted.settled()).isSameAs(settled);
    assertThat(adjusted.stale()).hasSize(2);
  }

  @Test
  void aBlankAndNoClaimAreBothMissingAndNilIsNil() {
    Months july = Months.month(2021, 7);

    assertThat(says(State.MISSING, 0).adjusted(List.of(adjustment(2, NOTHING, NIL))).applied())
        .hasSize(1);
    assertThat(says(State.NIL, 0).adjusted(List.of(adjustment(2, NIL, value(1)))).applied())
        .hasSize(1);
    assertThat(says(State.NIL, 0).adjusted(List.of(adjustment(2, value(0), value(1)))).stale())
        .hasSize(1);
    Settled other =
        says(State.VALUE, 3).adjusted(List.of(adjustment(2, july, NOTHING, value(8)))).settled();
    assertThat(other.find(WARD, july, 0))
        .hasValueSatisfying(claim -> assertThat(claim.value()).isEqualTo(8));
    assertThat(june(other).value()).isEqualTo(3);
    assertThat(other.periods()).containsExactly(JUNE.key(), july.key());
  }

  @Test
  void ofTwoCorrectionsEachAppliesToWhatTheOneBeforeLeft() {
    Settled.Adjusted adjusted =
        says(State.VALUE, 3)
            .adjusted(
                List.of(
                    adjustment(2, value(3), value(5)),
                    adjustment(3, value(5), value(6)),
                    adjustment(4, value(3), value(9))));

    assertThat(june(adjusted.settled()).value()).isEqualTo(6);
    assertThat(june(adjusted.settled()).source().row()).isEqualTo(3);
    assertThat(adjusted.applied()).hasSize(2);
    assertThat(adjusted.stale()).hasSize(1);
  }

  @Test
  void aRejectedReadingCannotBeCorrected() {
    assertThat(says(State.REJECTED, 0).adjusted(List.of(adjustment(2, NOTHING, NIL))).stale())
        .hasSize(1);
  }

  @Test
  void aCorrectionKeepsWhatItsClaimRestsOn() {
    Settled adjusted =
        says(State.VALUE, 3, true).adjusted(List.of(adjustment(2, value(3), value(5)))).settled();
    int handle = adjusted.at(WARD, adjusted.periodPlace(JUNE.key()), 0);

    assertThat(adjusted.cumulative(handle)).isTrue();
    assertThat(adjusted.weight(handle)).hasValue(new Weight(new Coverage(2, 3), 7));
    assertThat(adjusted.state(handle)).isEqualTo(State.VALUE);
  }
}
