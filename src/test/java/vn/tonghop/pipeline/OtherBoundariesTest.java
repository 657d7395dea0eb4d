package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures for the units of another day: what is known is shared out, what is not is never taken
/// for known.
class OtherBoundariesTest {

  private static final String CURRENT =
      "tonghop rollup -p 2021-H1 --as-of 2021-12-31 --boundaries ";

  @TempDir Path folder;

  private Office office;

  @BeforeEach
  void splitOneWardAndMergeAnother() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      rows.add("a,2021-%02d,cases,10".formatted(month));
      rows.add("b,2021-%02d,cases,1".formatted(month));
    }
    office = Office.in(folder).file("units.yaml", units("", "")).rows("x.csv", rows);
  }

  private static String units(String left, String right) {
    return """
    units:
      - {code: q, name: "Quận Thử", level: district}
      - {code: a, name: "Phường An", level: ward, parent: q, until: 2021-06-30,
         successors: [{unit: left%s}, {unit: right%s}]}
      - {code: b, name: "Phường Bình", level: ward, parent: q, until: 2021-06-30, successors: [{unit: left}]}
      - {code: left, name: "Phường Tả", level: ward, parent: q, from: 2021-07-01}
      - {code: right, name: "Phường Hữu", level: ward, parent: q, from: 2021-07-01}
    """
        .formatted(left, right);
  }

  @Test
  void sharesThatAreKnownMakeWholeFigures() throws IOException {
    office.file("units.yaml", units(", share: 0.25", ", share: 0.75"));

    assertThat(office.run(CURRENT + "current").out())
        .contains("q,Quận Thử,2021-H1,cases,Số vụ,flow,66,66,100,66,")
        .contains("left,Phường Tả,2021-H1,cases,Số vụ,flow,21,21,,,no-target,12,12")
        .contains("right,Phường Hữu,2021-H1,cases,Số vụ,flow,45,45,,,no-target,6,6");
  }

  @Test
  void aSplitWithoutSharesLeavesItsHeirsIncomplete() {
    String out = office.run(CURRENT + "current").out();

    assertThat(out.lines())
        .anyMatch(row ->
            row.startsWith("q,Quận Thử,2021-H1,cases,Số vụ,flow,66,66,") && row.endsWith(",12,12"))
        .anyMatch(
            row -> row.startsWith("left,") && row.contains(",flow,6,6,") && row.endsWith(",6,12"))
        .anyMatch(
            row -> row.startsWith("right,") && row.contains(",flow,,,") && row.endsWith(",0,6"));
    assertThat(office.run(CURRENT + "current").err()).contains("[boundaries-unresolved]");
  }

  @Test
  void figuresAsReportedStayWithTheirUnits() {
    assertThat(office.run(CURRENT + "as-reported").out().lines())
        .anyMatch(row -> row.startsWith("a,") && row.contains(",flow,60,60,"))
        .anyMatch(row -> row.startsWith("left,") && row.contains(",flow,,,"));
  }
}
