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
}
