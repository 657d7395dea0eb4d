package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Checked;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Evidence;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Months;
import vn.tonghop.model.Submission;

class OriginsTest {

  private static final String EXPLAIN = "tonghop explain cases -p 2021-01 --as-of 2021-02-10 -q";

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void oneMonth() throws IOException {
    office =
        Office.in(folder)
            .rows("so-lieu.csv", List.of("a,2021-01,cases,12 vụ", "b,2021-01,cases,-"));
  }

  @Test
  void aReadingIsShownWithWhatStandsInItsCell() {
    assertThat(office.run(EXPLAIN).out())
        .contains("Phường An    tháng 1               12  submissions/so-lieu.csv:2:4  \"12 vụ\"")
        .contains("Phường Bình  tháng 1  không phát sinh  submissions/so-lieu.csv:3:4  \"-\"");
  }

  @Test
  void aFileIsShownWithTheDigestOfItsBytes() throws IOException {
    String digest =
        FileReading.digest(Files.readAllBytes(folder.resolve("submissions/so-lieu.csv")));
    assertThat(office.run(EXPLAIN).out())
        .endsWith(
            """

            Tệp nguồn:
              submissions/so-lieu.csv (UTF-8, `,`)
                  sha256 %s
            """
                .formatted(digest));
    assertThat(office.run(EXPLAIN + " -f csv").out())
        .contains(
            "a,Phường An,2021-01,cases,value,12,added,submissions/so-lieu.csv:2:4,,12 vụ,"
                + digest);
    assertThat(office.run(EXPLAIN + " -f json").out())
        .contains("\"written\": \"12 vụ\"")
        .contains("\"sha256\": \"" + digest + "\"")
        .contains("\"same\": true");
  }

  @Test
  void aFileThatChangedAfterItWasReadSaysNothingMore() throws IOException {
    Workspace workspace = Workspace.in(folder).orElseThrow();
    Definitions definitions =
        switch (Run.define(workspace)) {
          case Checked.Usable<Definitions>(Definitions sound, List<?> _) -> sound;
          case Checked.Unusable<Definitions> unusable ->
              throw new IllegalStateException(unusable.toString());
        };
    Run run = Run.of(workspace, definitions, java.time.LocalDate.of(2021, 2, 10));
    Explanation explanation = run.explain(0, 0, Months.month(2021, 1), new Boundaries.AsReported());
    office.rows("so-lieu.csv", List.of("a,2021-01,cases,99 vụ"));
    List<Submission> submissions = run.gathered().submissions();
    Evidence evidence = Origins.of(workspace, submissions, explanation);
    assertThat(evidence.written()).isEmpty();
    assertThat(evidence.files())
        .containsExactly(
            new Evidence.Origin(
                "submissions/so-lieu.csv", "", submissions.getFirst().digest(), false));
  }

  @Test
  void aTextThatWouldBeAFormulaIsNoneInACsv() throws IOException {
    office.file(
        "submissions/so-lieu.csv",
        "unit,period,indicator,value\na,2021-01,cases,=1+1\n".replace("=1+1", "-"));
    Optional<String> row =
        office
            .run(EXPLAIN + " -f csv")
            .out()
            .lines()
            .filter(line -> line.contains("nil"))
            .findAny();
    assertThat(row.orElseThrow().getBytes(StandardCharsets.UTF_8)).asString().contains(",'-,");
  }
}
