package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tonghop.check.Fixtures.JUNE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.CheckProblem.NotExpected;
import vn.tonghop.finding.CheckProblem.SameFileTwice;
import vn.tonghop.finding.CheckProblem.Subject;
import vn.tonghop.finding.CheckProblem.TotalsDiffer;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.Source;
import vn.tonghop.model.Standing;
import vn.tonghop.model.State;

class StandingsTest {

  private static final Plan PLAN =
      Plans.plan(
          List.of(
              Plans.indicator("cases", Measure.FLOW),
              Plans.indicator("addicts", Measure.STOCK),
              Plans.indicator("story", Measure.TEXT)),
          List.of(),
          List.of());

  private static Fixtures fixtures() {
    return new Fixtures(PLAN, Plans.units("a")).period(JUNE);
  }

  private static Standing only(Fixtures fixtures) {
    List<Standing> standings = Standings.of(fixtures.input(), List.of());
    assertThat(standings).hasSize(1);
    return standings.getFirst();
  }

  @Test
  void isCompleteWhenEveryOwedNumberCounts() {
    Standing standing = only(fixtures().says("a", "cases", State.NIL).says("a", "addicts", 4));

    assertThat(standing.kind()).isEqualTo(Standing.Kind.COMPLETE);
    assertThat(standing.reported()).isEqualTo(2);
    assertThat(standing.expected()).isEqualTo(2);
  }

  @Test
  void isPartialWhileANumberIsMissingOrUnreadable() {
    assertThat(only(fixtures().says("a", "cases", 1)).kind()).isEqualTo(Standing.Kind.PARTIAL);
    assertThat(only(fixtures().says("a", "cases", State.REJECTED)).kind())
        .isEqualTo(Standing.Kind.PARTIAL);
  }

  @Test
  void aBlankFormIsNoReport() {
    assertThat(only(fixtures().says("a", "cases", State.MISSING)).kind())
        .isEqualTo(Standing.Kind.OVERDUE);
  }

  @Test
  void isMissingUntilTheDeadlineAndOverdueAfter() {
    Standing onTheDay = only(fixtures().asOf(2021, 6, 16));

    assertThat(onTheDay.deadline()).isEqualTo(LocalDate.of(2021, 6, 16));
    assertThat(onTheDay.kind()).isEqualTo(Standing.Kind.MISSING);
    assertThat(only(fixtures().asOf(2021, 6, 17)).kind()).isEqualTo(Standing.Kind.OVERDUE);
    assertThat(only(fixtures().asOf(2021, 6, 13)).kind()).isEqualTo(Standing.Kind.NOT_DUE);
  }

  @Test
  void isRejectedWhenNothingButAnUnusableFileCame() {
    Fixtures rejected = fixtures().file("a.xlsx", Fate.REJECTED, JUNE, "1", "a");

    assertThat(only(rejected).kind()).isEqualTo(Standing.Kind.REJECTED);
    assertThat(only(rejected).files()).containsExactly("a.xlsx");
    assertThat(only(rejected.says("a", "cases", 1)).kind()).isEqualTo(Standing.Kind.PARTIAL);
  }

  @Test
  void countsTheFindingsOfItsOwnFiles() {
    Fixtures fixtures =
        fixtures()
            .file("a.csv", Fate.USED, JUNE, "1", "a")
            .file("old.csv", Fate.USED, Months.month(2021, 5), "2", "a");
    Label label = Label.same("x");
    java.math.BigDecimal one = java.math.BigDecimal.ONE;
    Standing standing =
        Standings.of(
                fixtures.input(),
                List.of(
                    new Finding(
                        new TotalsDiffer(label, JUNE, one, one, 1, Optional.empty()),
                        Source.ofFile("a.csv")),
                    new Finding(
                        new TotalsDiffer(label, JUNE, one, one, 1, Optional.empty()),
                        Source.ofFile("old.csv")),
                    new Finding(
                        new NotExpected(new Subject(label, label, JUNE), label),
                        Source.ofText("a.csv", 2, 1)),
                    new Finding(new SameFileTwice("b.csv"), Source.ofFile("a.csv"))))
            .getFirst();

    assertThat(standing.errors()).isEqualTo(1);
    assertThat(standing.warnings()).isEqualTo(1);
    assertThat(standing.files()).containsExactly("a.csv");
  }

  @Test
  void aQuarterHasAStandingAMonth() {
    Fixtures quarter =
        new Fixtures(PLAN, Plans.units("a", "b"))
            .period(Months.quarter(2021, 2))
            .says("a", Months.quarter(2021, 2), "cases", 3);

    assertThat(Standings.of(quarter.input(), List.of()))
        .extracting(
            standing -> standing.unit() + " " + standing.period() + " " + standing.reported())
        .containsExactly(
            "1 2021-04 1",
            "1 2021-05 1",
            "1 2021-06 1",
            "2 2021-04 0",
            "2 2021-05 0",
            "2 2021-06 0");
  }

  @Test
  void needsAPeriod() {
    CheckInput input = new Fixtures(PLAN, Plans.units("a")).input();

    assertThatThrownBy(() -> Standings.of(input, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
