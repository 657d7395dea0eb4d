package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Target;

/// Targets that replace each other within a year.
class InForceTest {

  private static final Target OLD = Targets.inForce(Targets.target("it", "32"), "-", "2021-06-30");
  private static final Target NEW = Targets.inForce(Targets.target("it", "40"), "2021-07-01", "-");

  private static List<String> top(String period, String asOf, Target... targets) {
    Setting setting = new Setting().indicator("it", Measure.FLOW, 0);
    List.of(targets).forEach(setting::target);
    return setting.rows(period, asOf, (_, _) -> Setting.amount("36")).stream()
        .filter(row -> row.unit() == 0)
        .map(InForceTest::line)
        .toList();
  }

  private static String line(Progress row) {
    return "%s %s, before: %s"
        .formatted(
            row.target().map(Target::goal).map(Goal::code).orElse("-"),
            row.status().word(),
            row.replaced().map(Target::goal).map(Goal::code).orElse("-"));
  }

  @ParameterizedTest(name = "{0} as of {1}")
  @CsvSource({
    "2021-06, 2021-12-31, '32 exceeded, before: -'",
    "2021-07, 2021-06-30, '32 exceeded, before: -'",
    "2021-07, 2021-07-01, '40 on-track, before: 32'",
    "2021,    2021-12-31, '40 missed, before: 32'",
    "2021,    2020-12-01, '32 not-due, before: -'",
  })
  void aRowTakesTheOneInForceOnItsLastDay(String period, String asOf, String line) {
    assertThat(top(period, asOf, OLD, NEW)).containsExactly(line);
    assertThat(top(period, asOf, NEW, OLD)).containsExactly(line);
  }

  @Test
  void oneThatIsStillToComeIsNotDueWhereThereIsNoOther() {
    assertThat(top("2021-06", "2021-12-31", NEW)).containsExactly("40 not-due, before: -");
    assertThat(top("2021-06", "2021-12-31", NEW, Targets.target("it", "<=50")))
        .containsExactly("<=50 on-track, before: -");
    Target later = Targets.inForce(Targets.target("it", "48"), "2021-10-01", "-");
    Target between = Targets.inForce(Targets.target("it", "40"), "2021-07-01", "2021-09-30");
    assertThat(top("2021-06", "2021-12-31", later, between))
        .containsExactly("40 not-due, before: -");
    assertThat(top("2021", "2021-12-31", later, between, OLD))
        .containsExactly("48 missed, before: 40");
  }

  @Test
  void oneThatIsOverLeavesNoTarget() {
    assertThat(top("2021", "2021-12-31", OLD)).containsExactly("- no-target, before: -");
  }

  @Test
  void oneOfAPeriodThatIsOverIsTheOneInForceAtItsEnd() {
    Target first = Targets.inForce(half("32"), "-", "2021-03-31");
    Target last = Targets.inForce(half("40"), "2021-04-01", "2021-06-30");

    assertThat(top("2021-09", "2021-12-31", first, last)).containsExactly("40 missed, before: 32");
  }

  private static Target half(String goal) {
    return Targets.during(Targets.target("it", goal), Months.half(2021, 1));
  }

  @Test
  void targetsOfOtherPeriodsReplaceNothing() {
    Target half = Targets.inForce(half("20"), "-", "2021-06-30");

    assertThat(top("2021", "2021-12-31", half, NEW))
        .containsExactly("20 exceeded, before: -", "40 missed, before: -");
  }
}
