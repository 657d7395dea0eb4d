package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The files beside the plan: corrections, arrivals, the years before.
class SidecarsTest {

  private static final String HEAD = "unit,period,indicator,old,new,reason,by,date\n";

  @TempDir Path folder;

  private Office office;

  @BeforeEach
  void sendJanuary() throws IOException {
    office =
        Office.in(folder)
            .rows("x.csv", List.of("a,2021-01,cases,3", "b,2021-01,cases,4", "c,2021-01,cases,5"));
  }

  @Test
  void aCorrectionAppliesWhileItsOldReadingStands() throws IOException {
    office.file(
        "adjustments.csv", HEAD + "a,2021-01,cases,3,7,đếm sót 4 vụ,Nguyễn Văn A,2021-02-03\n");

    assertThat(january()).contains("q,Quận Thử,2021-01,cases,Số vụ,flow,16,16,");
    assertThat(office.run("tonghop report -p 2021-01 --as-of 2021-02-05 --lang en").out())
        .contains("adjusted by adjustments.csv: 1")
        .doesNotContain("Nguyễn");
    assertThat(office.run("tonghop explain cases -p 2021-01 --as-of 2021-02-05").out())
        .contains("adjustments.csv:2")
        .contains("đếm sót 4 vụ")
        .doesNotContain("Nguyễn");
  }

  @Test
  void aCorrectionOfAReadingThatChangedSinceIsNamedAndDropped() throws IOException {
    office.file("adjustments.csv", HEAD + "a,2021-01,cases,2,7,đếm sót,B,2021-02-03\n");

    assertThat(january()).contains("q,Quận Thử,2021-01,cases,Số vụ,flow,12,12,");
    assertThat(office.run("tonghop check -p 2021-01 --as-of 2021-02-05").out())
        .contains("[adjustment-stale]");
  }

  @Test
  void aCorrectionMayFillWhatIsMissing() throws IOException {
    office.file("adjustments.csv", HEAD + "a,2021-01,people,,20,báo qua điện thoại,B,2021-02-03\n");

    assertThat(january())
        .contains("q,Quận Thử,2021-01,people,Số người,stock,20,20,,,no-target,1,3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"submissions/x.csv", "x.csv"})
  void arrivalsComeFromTheirFileUnlessThePlanAsksElsewhere(String path) throws IOException {
    office.file("received.csv", "file,date\n" + path + ",2021-02-20\n");

    assertThat(office.run("tonghop status -p 2021-01 --as-of 2021-03-01").out())
        .contains("20/02/2021")
        .contains("received.csv");
    assertThat(office.run("tonghop check -p 2021-01 --as-of 2021-03-01").out())
        .contains("[late-submission]");
  }

  @Test
  void arrivalsMayBeTheTimesOfFiles() throws IOException {
    String plan = Files.readString(folder.resolve("plan.yaml"));
    office.file("plan.yaml", plan + "due: {working-days: 2, received: file-time}\n");
    Files.setLastModifiedTime(
        folder.resolve("submissions/x.csv"), FileTime.from(Instant.parse("2021-02-19T20:00:00Z")));

    assertThat(office.run("tonghop status -p 2021-01 --as-of 2021-03-01").out())
        .contains("20/02/2021");
  }

  @Test
  void theYearBeforeMayComeFromABaseline() throws IOException {
    String plan = Files.readString(folder.resolve("plan.yaml"));
    office
        .file("plan.yaml", plan + "report: {comparisons: [last-year]}\n")
        .file(
            "baseline.csv",
            "unit,period,indicator,value\na,2020-01,cases,8\nb,2020-01,cases,4\nc,2020-01,cases,3\n");

    assertThat(office.run("tonghop report -p 2021-01 --as-of 2021-02-05 --lang en").out())
        .contains("down 3 vụ (20%)");
    assertThat(office.run("tonghop report -p 2021-01 --as-of 2021-02-05 --lang vi").out())
        .contains("giảm 3 vụ (20%) so với cùng kỳ năm 2020");
  }

  @Test
  void theYearBeforeMayComeFromAnotherWorkspace() throws IOException {
    String plan = Files.readString(folder.resolve("plan.yaml"));
    Office.in(Files.createDirectories(folder.resolve("old")))
        .file("plan.yaml", plan.replace("year: 2021", "year: 2020"))
        .rows("x.csv", List.of("a,2020-01,cases,8", "b,2020-01,cases,4", "c,2020-01,cases,3"));
    office.file("plan.yaml", plan + "previous: old\nreport: {comparisons: [last-year]}\n");

    assertThat(office.run("tonghop report -p 2021-01 --as-of 2021-02-05 --lang vi").out())
        .contains("giảm 3 vụ (20%) so với cùng kỳ năm 2020");
  }

  @Test
  void aWorkspaceOfTheYearsBeforeThatIsNotThereIsNamed() throws IOException {
    String plan = Files.readString(folder.resolve("plan.yaml"));
    office.file("plan.yaml", plan + "previous: old\nreport: {comparisons: [last-year]}\n");

    assertThat(office.run("tonghop check -p 2021-01 --as-of 2021-02-05").out())
        .contains("[previous-unusable]");
  }

  private String january() {
    return office.run("tonghop rollup -p 2021-01 --as-of 2021-02-05").out();
  }
}
