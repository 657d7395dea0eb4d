package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsAboveHeadsTest {

  private static final String CHECK = "tonghop check -p 2021-01 --as-of 2021-02-10";

  @TempDir private Path folder;

  @Test
  void aRowThatWasSortedAboveTheHeadsIsNotLostWithoutAWord() throws IOException {
    Office office = Office.in(folder);
    office.file(
        "submissions/a.csv",
        """
        a,2021-01,cases,7
        unit,period,indicator,value
        a,2021-01,people,12
        """);
    assertThat(office.run(CHECK).out())
        .contains("warning[unused-cell]")
        .contains("  --> submissions/a.csv:1:4");
  }

  @Test
  void aRowBelowANoteIsNotLostWithoutAWord() throws IOException {
    Office office = Office.in(folder);
    office.file(
        "submissions/a.csv",
        """
        unit,period,indicator,value,
        note
        a,2021-01,cases,7,
        """);
    assertThat(office.run(CHECK).out())
        .contains("warning[unused-cell]")
        .contains("  --> submissions/a.csv:3:4");
  }

  @Test
  void aTitleBlockOfLabelsAndValuesIsNone() throws IOException {
    Office office = Office.in(folder);
    office.file(
        "submissions/a.csv",
        """
        Báo cáo tháng,1
        Đơn vị,Phường An
        Chỉ tiêu,Kết quả
        Số vụ,7
        Số người,12
        """);
    assertThat(office.run(CHECK).out()).doesNotContain("unused-cell");
  }
}
