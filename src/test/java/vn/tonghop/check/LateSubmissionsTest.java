package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.Fixtures.JUNE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.LateSubmission;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Due;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Source;
import vn.tonghop.model.Standing;

class LateSubmissionsTest {

  private static final LocalDate DUE = LocalDate.of(2021, 6, 16);

  private static Fixtures fixtures() {
    return fixtures(new Due(2, Set.of()));
  }

  private static Fixtures fixtures(Due due) {
    return new Fixtures(
            Plans.due(
                Plans.plan(List.of(Plans.indicator("cases", Measure.FLOW)), List.of(), List.of()),
                due),
            Plans.units("a", "b"))
        .period(JUNE)
        .says("a", "cases", 1)
        .says("b", "cases", 1);
  }

  private static Standing first(Fixtures fixtures) {
    return Standings.of(fixtures.input(), List.of()).getFirst();
  }

  @Test
  void aFileAfterTheDeadlineIsAWarningAtTheFile() {
    Fixtures late =
        fixtures().file("a.csv", Fate.USED, JUNE, "1", "a").received("a.csv", DUE.plusDays(2));

    assertThat(late.findings(LateSubmission.class))
        .containsExactly(
            new Finding(
                new LateSubmission(
                    List.of(Label.same("Đơn vị a")),
                    JUNE,
                    DUE,
                    new Receipt(DUE.plusDays(2), Receipt.By.SIDECAR)),
                Source.ofFile("a.csv")));
    assertThat(first(late).late()).isTrue();
    assertThat(first(late).kind()).isEqualTo(Standing.Kind.COMPLETE);
  }

  @Test
  void onTheDayItselfItIsOnTime() {
    Fixtures onTime = fixtures().file("a.csv", Fate.USED, JUNE, "1", "a").received("a.csv", DUE);

    assertThat(onTime.codes()).isEmpty();
    assertThat(first(onTime).receipt()).map(Receipt::date).contains(DUE);
    assertThat(first(onTime).late()).isFalse();
  }

  @Test
  void aFileOfWhichNobodyKnowsWhenItCameIsNotJudged() {
    Fixtures unknown = fixtures().file("a.csv", Fate.USED, JUNE, "1", "a");

    assertThat(unknown.received("other.csv", DUE.plusDays(9)).codes()).isEmpty();
    assertThat(first(unknown).receipt()).isEmpty();
  }

  @Test
  void theUnitsOfOneFileAreNamedTogether() {
    Fixtures matrix =
        fixtures()
            .file("all.csv", Fate.USED, JUNE, "1", "a", "b")
            .received("all.csv", DUE.plusDays(1));

    assertThat(matrix.problems(LateSubmission.class))
        .singleElement()
        .satisfies(late -> assertThat(late.units()).hasSize(2));
  }

  @Test
  void theLastOfItsFilesCounts() {
    Fixtures revised =
        fixtures()
            .file("a.csv", Fate.SUPERSEDED, JUNE, "1", "a")
            .file("a-r2.csv", Fate.USED, JUNE, "2", "a")
            .received("a.csv", DUE)
            .received("a-r2.csv", DUE.plusDays(3));

    assertThat(revised.findings(LateSubmission.class))
        .extracting(Finding::source)
        .containsExactly(Source.ofFile("a-r2.csv"));
  }

  @Test
  void aScanThatFollowsOrAReportOfTheYearMakesNoneLate() {
    Fixtures followed =
        fixtures()
            .file("a.csv", Fate.USED, JUNE, "1", "a")
            .file("a.pdf", Fate.NOT_A_TABLE, JUNE, "2", "a")
            .file("year.csv", Fate.USED, Months.year(2021), "3", "a")
            .received("a.csv", DUE)
            .received("a.pdf", DUE.plusDays(5))
            .received("year.csv", DUE.plusDays(180));

    assertThat(followed.codes()).isEmpty();
    assertThat(first(followed).receipt()).map(Receipt::date).contains(DUE);
  }

  @Test
  void aFileThatCouldNotBeReadStillCame() {
    Fixtures unread =
        fixtures()
            .file("a.pdf", Fate.NOT_A_TABLE, JUNE, "2", "a")
            .received("a.pdf", DUE.plusDays(5));

    assertThat(unread.codes()).containsExactly("late-submission");
  }

  @Test
  void aLevelMayHaveMoreDays() {
    Fixtures wards =
        fixtures(new Due(2, Set.of(), Map.of("ward", 4)))
            .file("a.csv", Fate.USED, JUNE, "1", "a")
            .received("a.csv", DUE.plusDays(2));

    assertThat(wards.codes()).isEmpty();
    assertThat(first(wards).deadline()).isEqualTo(DUE.plusDays(2));
  }
}
