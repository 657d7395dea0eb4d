package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.HistoryProblem.CopiedFigures;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.State;
import vn.tonghop.model.Units;

class CopiedReportsTest {

  private static final int INDICATORS = 16;
  private static final String[] WARDS =
      IntStream.range(0, 14).mapToObj(ward -> "w" + (char) ('a' + ward)).toArray(String[]::new);
  private static final Plan PLAN =
      Plans.plan(
          IntStream.range(0, INDICATORS)
              .mapToObj(at -> Plans.indicator("i" + at, Measure.FLOW))
              .toList(),
          List.of(),
          List.of());
  private static final Units UNITS = Plans.units(WARDS);

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  /// Four months of reports: mostly counts of a few, some of tens, hundreds and thousands.
  private static long[][][] reports(Random random) {
    long[][][] reports = new long[4][WARDS.length][INDICATORS];
    int[] scale = {3, 5, 5, 8, 20, 20, 30, 50, 60, 80, 100, 150, 200, 400, 1000, 5000};
    for (long[][] month : reports) {
      for (long[] report : month) {
        for (int at = 0; at < INDICATORS; at++) {
          // Of the same size everywhere, and the same round number in one case in ten.
          report[at] =
              random.nextInt(10) == 0
                  ? scale[at]
                  : Math.max(0, Math.round(scale[at] * (1 + random.nextGaussian() / 4)));
        }
      }
    }
    return reports;
  }

  private static Fixtures said(long[][][] reports) {
    Fixtures fixtures = new Fixtures(PLAN, UNITS);
    for (int month = 0; month < reports.length; month++) {
      for (int ward = 0; ward < WARDS.length; ward++) {
        for (int at = 0; at < INDICATORS; at++) {
          String file = "2021-0" + (month + 1) + "/" + WARDS[ward] + ".csv";
          fixtures.in(
              file,
              WARDS[ward],
              Months.month(2021, month + 1),
              "i" + at,
              State.VALUE,
              reports[month][ward][at]);
        }
      }
    }
    return fixtures;
  }

  private static List<String> copies(Fixtures fixtures) {
    List<String> copies = new ArrayList<>();
    for (CopiedFigures found : fixtures.problems(CopiedFigures.class)) {
      copies.add(
          "%s %s = %s %s"
              .formatted(
                  found.unit().vi(), found.period(), found.other().vi(), found.otherPeriod()));
    }
    return copies;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reportsOfTheirOwnAreNoCopies(int seed) {
    assertThat(copies(said(reports(new Random(seed))))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void copiesAreFoundThoughTwoFiguresWereChanged(int seed) {
    Random random = new Random(seed);
    long[][][] reports = reports(random);
    reports[2][9] = reports[2][4].clone();
    reports[2][9][random.nextInt(INDICATORS)]++;
    reports[2][9][random.nextInt(INDICATORS)] += 10;
    reports[3][7] = reports[2][7].clone();

    assertThat(copies(said(reports)))
        .containsExactlyInAnyOrder(
            "Đơn vị wj 2021-03 = Đơn vị we 2021-03", "Đơn vị wh 2021-04 = Đơn vị wh 2021-03");
  }

  @Test
  void severalCopiesOfOneReportAreAllNamed() {
    long[][][] reports = reports(new Random(7));
    for (int ward = 3; ward < 9; ward++) {
      reports[1][ward] = reports[1][2].clone();
    }
    assertThat(copies(said(reports))).hasSize(6).allMatch(copy -> copy.endsWith("wc 2021-02"));
  }

  @Test
  void smallCountsSayNothing() {
    long[][][] reports = new long[2][WARDS.length][INDICATORS];
    for (long[][] month : reports) {
      for (long[] report : month) {
        java.util.Arrays.fill(report, 2);
      }
    }
    assertThat(copies(said(reports))).isEmpty();
  }

  @Test
  void whatEveryWardDoesSaysNothing() {
    long[][][] reports = new long[1][WARDS.length][INDICATORS];
    for (long[] report : reports[0]) {
      java.util.Arrays.setAll(report, at -> 12L + at);
    }
    reports[0][3][5] = 99;
    reports[0][4][6] = 98;
    assertThat(copies(said(reports)).stream().filter(copy -> copy.startsWith("Đơn vị wd")))
        .isEmpty();
  }
}
