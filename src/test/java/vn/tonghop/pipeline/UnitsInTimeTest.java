package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a unit sends for a time when it does not exist is listed, never summed.
class UnitsInTimeTest {

  @TempDir Path folder;

  @Test
  void addsNothingFromUnitsThatDoNotExistYetOrAnyMore() throws IOException {
    Office office =
        Office.in(folder)
            .file(
                "units.yaml",
                """
                units:
                  - {code: q, name: "Quận Thử", level: district}
                  - {code: a, name: "Phường An", level: ward, parent: q}
                  - {code: b, name: "Phường Bình", level: ward, parent: q, until: 2021-02-15}
                  - {code: c, name: "Phường Cát", level: ward, parent: q, from: 2021-02-16}
                """)
            .rows(
                "x.csv",
                List.of(
                    "a,2021-01,cases,1",
                    "b,2021-01,cases,2",
                    "c,2021-01,cases,4",
                    "a,2021-02,cases,8",
                    "b,2021-02,cases,16",
                    "c,2021-02,cases,32",
                    "a,2021-03,cases,64",
                    "b,2021-03,cases,128",
                    "c,2021-03,cases,256"));

    assertThat(office.run("tonghop rollup -p 2021-01").out())
        .contains("q,Quận Thử,2021-01,cases,Số vụ,flow,3,3,");
    assertThat(office.run("tonghop rollup -p 2021-02").out())
        .contains("q,Quận Thử,2021-02,cases,Số vụ,flow,56,59,");
    assertThat(office.run("tonghop rollup -p 2021-03").out())
        .contains("q,Quận Thử,2021-03,cases,Số vụ,flow,320,379,");
    assertThat(office.run("tonghop check -p 2021-03").out())
        .contains("warning[not-expected] the reading (128) of Phường Bình, Cases, March 2021")
        .contains("warning[not-expected] the reading (4) of Phường Cát, Cases, January 2021");
    assertThat(office.run("tonghop explain cases -p 2021-03 -f csv").out())
        .contains("b,Phường Bình,2021-03,cases,not-expected,128,listed,submissions/x.csv:9:4");
  }

  private static final String PLAN =
      """
      version: 1
      plan: thu
      title: Kế hoạch thử
      year: 2021
      unit: t
      reporters: [{level: ward}]
      calendar: calendar
      values: %s
      indicators:
        - {code: cases, name: Số vụ, unit: vụ}
        - {code: people, name: Số người, unit: người, measure: stock}
        - {code: chosen, name: Chọn mô hình, measure: milestone}
      """;

  private static final String UNITS =
      """
      units:
        - {code: t, name: Thành phố, level: city}
        - {code: q, name: Quận Thử, level: district, parent: t}
        - {code: r, name: Quận Rộng, level: district, parent: t}
        - {code: a, name: Phường An, level: ward, parent: q}
        - {code: b, name: Phường Bình, level: ward, parent: q, until: 2021-02-28, successors: [{unit: c}]}
        - {code: c, name: Phường Cát, level: ward, parent: q, from: 2021-03-01}
        - code: d
          name: Phường Dài
          level: ward
          parent: [{unit: q, until: 2021-02-28}, {unit: r, from: 2021-03-01}]
      """;

  @Test
  void aRunningTotalGoesFromAUnitsFirstPeriodToItsLastWhereverItStands() throws IOException {
    Office office =
        new Office(folder)
            .file("plan.yaml", PLAN.formatted("cumulative"))
            .file("units.yaml", UNITS)
            .rows(
                "x.csv",
                List.of(
                    "b,2021-01,cases,1",
                    "b,2021-02,cases,3",
                    "c,2021-03,cases,10",
                    "c,2021-04,cases,30",
                    "d,2021-01,cases,100",
                    "d,2021-02,cases,300",
                    "d,2021-03,cases,700",
                    "d,2021-04,cases,1500"));

    assertThat(office.run("tonghop rollup -p 2021-03 --as-of 2021-05-10").out())
        .contains("q,Quận Thử,2021-03,cases,Số vụ,flow,10,313,")
        .contains("c,Phường Cát,2021-03,cases,Số vụ,flow,10,10,")
        .contains("r,Quận Rộng,2021-03,cases,Số vụ,flow,400,400,");
    assertThat(office.run("tonghop rollup -p 2021-Q2 --as-of 2021-05-10").out())
        .contains("t,Thành phố,2021-Q2,cases,Số vụ,flow,820,1533,")
        .contains("b,Phường Bình,2021-Q2,cases,Số vụ,flow,,3,")
        .contains("q,Quận Thử,2021-Q2,cases,Số vụ,flow,20,333,")
        .contains("r,Quận Rộng,2021-Q2,cases,Số vụ,flow,800,1200,");
  }

  @Test
  void whatAUnitHadBeforeItMovedGoesWithIt() throws IOException {
    Office office =
        new Office(folder)
            .file("plan.yaml", PLAN.formatted("period"))
            .file("units.yaml", UNITS)
            .rows(
                "x.csv",
                List.of("d,2021-01,chosen,2021-01-15", "d,2021-02,people,7", "d,2021-03,cases,1"));

    assertThat(office.run("tonghop rollup -p 2021-03 --as-of 2021-04-10").out())
        .contains("r,Quận Rộng,2021-03,people,Số người,stock,7,7,,,no-target,0,1")
        .contains("r,Quận Rộng,2021-03,chosen,Chọn mô hình,milestone,1/1,1/1,,100,no-target,1,1");
    assertThat(office.run("tonghop explain people --unit r -p 2021-03 --as-of 2021-04-10").out())
        .contains("submissions/x.csv:3:4");
  }

  @Test
  void aUnitThatMovedIsHeldAgainstItsTargetWithAllThatItDid() throws IOException {
    Office office =
        new Office(folder)
            .file(
                "plan.yaml",
                PLAN.formatted("period")
                    + "targets: [{indicator: cases, at-least: 12, each: unit}]\n")
            .file("units.yaml", UNITS)
            .rows(
                "x.csv", List.of("d,2021-01,cases,10", "d,2021-02,cases,10", "d,2021-03,cases,1"));

    assertThat(office.run("tonghop rollup -p 2021-03 --as-of 2021-04-10").out().lines())
        .filteredOn(row -> row.startsWith("d,") && row.contains(",cases,"))
        .containsExactlyInAnyOrder(
            "d,Phường Dài,2021-03,cases,Số vụ,flow,,20,,,no-target,0,0",
            "d,Phường Dài,2021-03,cases,Số vụ,flow,1,21,12,175,exceeded,1,1");
  }

  @Test
  void namesThoseWhoHaveNotDoneTheirPartAmongTheUnitsThatExist() throws IOException {
    Office office =
        new Office(folder)
            .file(
                "plan.yaml",
                PLAN.formatted("period") + "targets: [{indicator: chosen, done-by: 2021-12-31}]\n")
            .file("units.yaml", UNITS)
            .rows(
                "x.csv",
                List.of("a,2021-03,chosen,2021-01-15", "c,2021-03,chosen,-", "d,2021-03,chosen,-"));

    assertThat(office.run("tonghop report -p 2021-03 --as-of 2021-04-10").out())
        .contains("chưa hoàn thành: Phường Cát, Phường Dài\n");
  }
}
