package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.CommandLines;
import vn.tonghop.model.Lang;

/// What a clerk reads where files do not agree with themselves, each other and the months before.
class AcrossFilesTest {

  @TempDir Path folder;

  private String checked() {
    CommandLines.Outcome outcome =
        CommandLines.run(folder, Lang.VI, "tonghop check --as-of 2021-12-31");
    return outcome.out() + outcome.err();
  }

  private static String matrix(String a, String b, String c, String total) {
    return """
    Tháng 1 năm 2021

    Đơn vị,Số vụ
    Phường An,%s
    Phường Bình,%s
    Phường Cát,%s
    Tổng cộng,%s
    """
        .formatted(a, b, c, total);
  }

  @ParameterizedTest
  @CsvSource({"33,An (dòng 4)", "26,Bình (dòng 5)", "35,Cát (dòng 6)"})
  void theRowThatATotalLacksIsNamed(String total, String row) throws IOException {
    Office.in(folder).file("submissions/q.csv", matrix("14", "21", "12", total));

    assertThat(checked())
        .contains("[totals-differ]")
        .contains("chênh lệch bằng dòng Phường " + row + ": có thể dòng tổng chưa cộng dòng này");
  }

  @Test
  void exchangedDigitsOfATotalAreNamed() throws IOException {
    Office.in(folder).file("submissions/q.csv", matrix("14", "21", "12", "74"));

    assertThat(checked()).contains("đổi chỗ hai chữ số của dòng tổng thành 47 thì khớp");
  }

  @Test
  void aBlankRowThatATotalKnowsIsNamed() throws IOException {
    Office.in(folder).file("submissions/q.csv", matrix("14", "", "12", "47"));

    assertThat(checked()).contains("dòng 5 của Phường Bình để trống: khớp nếu là 21");
  }

  @Test
  void aRunningTotalThatLacksAMonthIsNamedOnce() throws IOException {
    Office office = Office.in(folder);
    int[] months = {14, 21, 12, 9};
    int[] totals = {14, 35, 26, 35};
    for (int month = 0; month < months.length; month++) {
      office.file(
          "submissions/2021-0" + (month + 1) + "/a.csv",
          "Chỉ tiêu,Trong tháng,Lũy kế\nSố vụ,%d,%d\n".formatted(months[month], totals[month]));
    }

    assertThat(checked())
        .containsOnlyOnce("[cumulative-differs]")
        .contains("tháng 3 năm 2021 ghi 26, tính từ số liệu các kỳ là 47, chênh lệch 21")
        .contains("bằng số của tháng 2 năm 2021 (submissions/2021-02/a.csv:2:2)");
  }

  @Test
  void aSlipOfAMonthAmongUsualOnesIsShownWithItsHistory() throws IOException {
    Office.in(folder)
        .rows(
            "a.csv",
            List.of(
                "a,2021-01,cases,12",
                "a,2021-02,cases,14",
                "a,2021-03,cases,11",
                "a,2021-04,cases,13",
                "a,2021-05,cases,12",
                "a,2021-06,cases,15",
                "a,2021-07,cases,120"));

    assertThat(checked())
        .contains("[outlier]")
        .contains("2021-01: 12, 2021-02: 14, 2021-03: 11")
        .contains("có thể thừa một chữ số: 12?");
    Files.writeString(
        folder.resolve("plan.yaml"),
        Files.readString(folder.resolve("plan.yaml")) + "outliers: none\n");
    assertThat(checked()).doesNotContain("[outlier]");
  }
}
