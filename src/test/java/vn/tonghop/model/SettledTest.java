package vn.tonghop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SettledTest {

  private static final Plan PLAN =
      Plans.plan(List.of(Plans.indicator("cases", Measure.FLOW)), List.of(), List.of());
  private static final Units UNITS = Plans.units("a", "b");
  private static final int WARD = 1;
  private static final Months JUNE = Months.month(2021, 6);

  @Test
  void aKeyWithoutClaimsIsMissing() {
    Settled settled = settled(file("a.csv", 0, State.VALUE, 3));

    assertThat(settled.state(2, settled.periodPlace(JUNE.key()), 0)).isEqualTo(State.MISSING);
    assertThat(settled.periodPlace(Months.month(2021, 7).key())).isNegative();
    assertThat(settled.at(WARD, settled.periodPlace(Months.year(2021).key()), 0))
        .isEqualTo(Settled.NONE);
  }

  @Test
  void equalReadingsCountOnce() {
    Settled settled = settled(file("a.csv", 0, State.VALUE, 3), file("b.csv", 0, State.VALUE, 3));

    assertThat(settled.value(standing(settled))).isEqualTo(3);
    assertThat(settled.state(standing(settled))).isEqualTo(State.VALUE);
    assertThat(settled.repeats()).extracting(Repeat::kind).containsExactly(Repeat.Kind.SAME);
  }

  @Test
  void ofReadingsInConflictNeitherCounts() {
    Settled settled = settled(file("a.csv", 0, State.VALUE, 3), file("b.csv", 0, State.VALUE, 4));

    assertThat(settled.state(standing(settled))).isEqualTo(State.REJECTED);
    assertThat(settled.repeats()).extracting(Repeat::kind).containsExactly(Repeat.Kind.CONFLICT);
  }

  @Test
  void aLaterRevisionWinsWhateverItsFileIsCalled() {
    Settled settled = settled(file("z.csv", 0, State.VALUE, 3), file("a.csv", 2, State.VALUE, 4));

    assertThat(settled.value(standing(settled))).isEqualTo(4);
    assertThat(settled.repeats())
        .singleElement()
        .satisfies(repeat -> {
          assertThat(repeat.kind()).isEqualTo(Repeat.Kind.REPLACED);
          assertThat(repeat.earlier().source().file()).isEqualTo("z.csv");
        });
  }

  @Test
  void aRevisionThatRepeatsANumberReplacesNothing() {
    Settled settled =
        settled(file("a.csv", 0, State.VALUE, 3), file("a-r2.csv", 2, State.VALUE, 3));

    assertThat(settled.source(standing(settled)).file()).isEqualTo("a-r2.csv");
    assertThat(settled.repeats()).extracting(Repeat::kind).containsExactly(Repeat.Kind.SAME);
  }

  @Test
  void aRevisionSettlesAConflictOfEarlierReadings() {
    Settled settled =
        settled(
            file("a.csv", 0, State.VALUE, 3),
            file("b.csv", 0, State.VALUE, 4),
            file("c-r2.csv", 2, State.VALUE, 4));

    assertThat(settled.state(standing(settled))).isEqualTo(State.VALUE);
    assertThat(settled.value(standing(settled))).isEqualTo(4);
    assertThat(settled.repeats()).extracting(Repeat::kind).containsExactly(Repeat.Kind.REPLACED);
    assertThat(settled.repeats().getFirst().earlier().value()).isEqualTo(3);
  }

  @Test
  void aBlankInARevisionDeletesNothing() {
    Settled settled =
        settled(file("a.csv", 0, State.VALUE, 3), file("a-r2.csv", 2, State.MISSING, 0));

    assertThat(settled.state(standing(settled))).isEqualTo(State.VALUE);
    assertThat(settled.value(standing(settled))).isEqualTo(3);
    assertThat(settled.repeats()).isEmpty();
  }

  @Test
  void aReadingFromOutsideTheReportersIsNotExpected() {
    Segment.Builder district = new Segment.Builder("d.csv", 0);
    district.add(0, JUNE.key(), 0, State.VALUE, 9, false, -1, 2, 3);
    Settled settled = settled(district.build());

    assertThat(settled.state(0, 0, 0)).isEqualTo(State.NOT_EXPECTED);
    assertThat(settled.handles().mapToObj(settled::state)).containsExactly(State.NOT_EXPECTED);
  }

  @Test
  void filesWithoutReadingsDoNotMoveThoseOfOthers() {
    Settled settled =
        settled(
            new Segment.Builder("0.csv", 0).build(),
            file("a.csv", 0, State.VALUE, 3),
            new Segment.Builder("b.csv", 0).build(),
            new Segment.Builder("c.csv", 0).build());

    assertThat(settled.find(WARD, JUNE, 0))
        .hasValueSatisfying(claim -> {
          assertThat(claim.value()).isEqualTo(3);
          assertThat(claim.source()).isEqualTo(Source.ofText("a.csv", 2, 3));
        });
  }

  private static int standing(Settled settled) {
    return settled.at(WARD, settled.periodPlace(JUNE.key()), 0);
  }

  private static Segment file(String name, int revision, State state, long value) {
    Segment.Builder file = new Segment.Builder(name, revision);
    file.add(WARD, JUNE.key(), 0, state, value, false, -1, 2, 3);
    return file.build();
  }

  private static Settled settled(Segment... segments) {
    return new Ledger(List.of(segments)).settle(PLAN, UNITS);
  }
}
