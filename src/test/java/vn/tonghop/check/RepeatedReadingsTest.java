package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.Fixtures.JUNE;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.ConflictingReadings;
import vn.tonghop.finding.CheckProblem.RevisedReading;
import vn.tonghop.finding.CheckProblem.SameFileTwice;
import vn.tonghop.finding.CheckProblem.SameReadingTwice;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;

class RepeatedReadingsTest {

  private static final Plan PLAN =
      Plans.plan(
          List.of(Plans.indicator("cases", Measure.FLOW), Plans.indicator("model", Measure.YES_NO)),
          List.of(),
          List.of());

  private static Fixtures fixtures() {
    return new Fixtures(PLAN, Plans.units("a", "b"));
  }

  @Test
  void differentReadingsShowBothPlacesAndValues() {
    List<Finding> found =
        fixtures()
            .in("a.csv", "a", JUNE, "cases", State.VALUE, 12)
            .in("b.csv", "a", JUNE, "cases", State.VALUE, 14)
            .findings(ConflictingReadings.class);

    assertThat(found)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.source()).isEqualTo(Source.ofText("b.csv", 2, 4));
          ConflictingReadings problem = (ConflictingReadings) finding.problem();
          assertThat(problem.value()).isEqualTo(Label.same("14"));
          assertThat(problem.otherValue()).isEqualTo(Label.same("12"));
          assertThat(problem.other()).isEqualTo(Source.ofText("a.csv", 2, 4));
        });
  }

  @Test
  void aYesAgainstANoIsSaidInWords() {
    assertThat(
            fixtures()
                .in("a.csv", "a", JUNE, "model", State.VALUE, 1)
                .in("b.csv", "a", JUNE, "model", State.VALUE, 0)
                .problems(ConflictingReadings.class))
        .extracting(ConflictingReadings::value)
        .containsExactly(new Label("không", "no"));
  }

  @Test
  void equalReadingsAreARemark() {
    Fixtures twice =
        fixtures()
            .in("a.csv", "a", JUNE, "cases", State.VALUE, 12)
            .in("b.csv", "a", JUNE, "cases", State.VALUE, 12);

    assertThat(twice.codes()).containsExactly("same-reading-twice");
    assertThat(twice.problems(SameReadingTwice.class))
        .extracting(SameReadingTwice::other)
        .containsExactly(Source.ofText("a.csv", 2, 4));
  }

  @Test
  void aCopyOfAFileIsNamedOnceAndNotReadingByReading() {
    Fixtures copies =
        fixtures()
            .in("a.csv", "a", JUNE, "cases", State.VALUE, 12)
            .in("b.csv", "a", JUNE, "cases", State.VALUE, 12)
            .file("a.csv", Fate.USED, JUNE, "digest", "a")
            .file("b.csv", Fate.USED, JUNE, "digest", "a");

    assertThat(copies.codes()).containsExactly("same-file-twice");
    assertThat(copies.problems(SameFileTwice.class)).containsExactly(new SameFileTwice("a.csv"));
  }

  @Test
  void filesWithoutADigestAreNoCopies() {
    assertThat(
            fixtures()
                .in("a.csv", "a", JUNE, "cases", State.VALUE, 12)
                .in("b.csv", "a", JUNE, "cases", State.VALUE, 12)
                .file("a.csv", Fate.USED, JUNE, "", "a")
                .file("b.csv", Fate.USED, JUNE, "", "a")
                .codes())
        .containsExactly("same-reading-twice");
  }

  @Test
  void aCopyThatIsNotUsedIsNoMatter() {
    assertThat(
            fixtures()
                .file("a.csv", Fate.USED, JUNE, "digest", "a")
                .file("b.csv", Fate.IGNORED, JUNE, "digest", "a")
                .codes())
        .isEmpty();
  }

  @Test
  void aRevisionSaysWhatItReplaced() {
    Fixtures revised =
        fixtures()
            .in("a.csv", "a", JUNE, "cases", State.VALUE, 12)
            .in("a-r2.csv", "a", JUNE, "cases", State.NIL, 0);

    assertThat(revised.codes()).containsExactly("report-revised", "revised-reading");
    assertThat(revised.problems(RevisedReading.class))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.value().vi()).isEqualTo("không phát sinh");
          assertThat(problem.oldValue()).isEqualTo(Label.same("12"));
          assertThat(problem.old().file()).isEqualTo("a.csv");
        });
  }

  @Test
  void aRevisionThatRepeatsANumberIsNotWorthARemark() {
    assertThat(
            fixtures()
                .in("a.csv", "a", JUNE, "cases", State.VALUE, 12)
                .in("a-r2.csv", "a", JUNE, "cases", State.VALUE, 12)
                .codes())
        .isEmpty();
  }

  @Test
  void twoUnreadableCellsAreNotTheSame() {
    assertThat(
            fixtures()
                .in("a.csv", "a", JUNE, "cases", State.REJECTED, 0)
                .in("b.csv", "a", JUNE, "cases", State.REJECTED, 0)
                .codes())
        .isEmpty();
  }
}
