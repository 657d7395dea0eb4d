package vn.tonghop.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.CommandLines.Outcome;

class DifferencesTest {

  private static final String DIFF = "tonghop diff -p 2021-02 --as-of 2021-03-10 --before ";

  @TempDir private Path folder;
  private Office office;

  @BeforeEach
  void twoMonths() throws IOException {
    office =
        Office.in(folder.resolve("now"))
            .rows("2021-01.csv", List.of("a,2021-01,cases,3", "b,2021-01,cases,5"))
            .rows("2021-02.csv", List.of("a,2021-02,cases,4", "b,2021-02,cases,-"));
    copy(folder.resolve("now"), folder.resolve("then"));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private Outcome diff(String more) {
    return office.run(DIFF + folder.resolve("then") + more);
  }

  @Test
  void aCopyThatSaysTheSameDoesNotDiffer() {
    Outcome outcome = diff(" -q");
    assertThat(outcome.out())
        .isEqualTo(
            """
            Thay đổi số liệu, tháng 2 năm 2021 (từ ngày 01/02/2021 đến ngày 28/02/2021)
            Không đổi
            """);
  }

  @Test
  void aRowThatMovedToAnotherLineIsTheSameReading() throws IOException {
    office.rows("2021-01.csv", List.of("b,2021-01,cases,5", "a,2021-01,cases,3"));
    assertThat(diff(" -q").out())
        .contains("Tệp thay đổi: 1\n  submissions/2021-01.csv  nội dung thay đổi, đã dùng")
        .contains("Số liệu thay đổi: 0")
        .contains("Số tổng hợp thay đổi: 0");
  }

  @Test
  void twoChangedCellsAreTheTwoThatAreNamedWithTheFiguresThatMove() throws IOException {
    office
        .rows("2021-01.csv", List.of("a,2021-01,cases,13", "b,2021-01,cases,5"))
        .rows("2021-02.csv", List.of("a,2021-02,cases,4", "b,2021-02,cases,7"));
    assertThat(diff(" -q").out())
        .isEqualTo(
            """
            Thay đổi số liệu, tháng 2 năm 2021 (từ ngày 01/02/2021 đến ngày 28/02/2021)

            Tệp thay đổi: 2
              submissions/2021-01.csv  nội dung thay đổi, đã dùng
              submissions/2021-02.csv  nội dung thay đổi, đã dùng

            Số liệu thay đổi: 2
              Phường An, tháng 1, Số vụ: 3 → 13
                  submissions/2021-01.csv:2:4
              Phường Bình, tháng 2, Số vụ: không phát sinh → 7
                  submissions/2021-02.csv:3:4

            Số tổng hợp thay đổi: 3
              Quận Thử, Số vụ [100]
                  Kết quả: 4 vụ → 11 vụ
                  Lũy kế: 12 vụ → 29 vụ
                  Tỷ lệ: 12% → 29%
              Phường An, Số vụ
                  Lũy kế: 7 vụ → 17 vụ
              Phường Bình, Số vụ
                  Kết quả: 0 vụ → 7 vụ
                  Lũy kế: 5 vụ → 12 vụ
            """);
  }

  @Test
  void aFileThatCameAndOneThatIsGoneAreNamed() throws IOException {
    office.rows("2021-02-c.csv", List.of("c,2021-02,cases,2"));
    Files.delete(folder.resolve("now/submissions/2021-01.csv"));
    assertThat(diff(" -q").out())
        .contains("  submissions/2021-01.csv    không còn\n")
        .contains("  submissions/2021-02-c.csv  tệp mới, đã dùng\n")
        .contains(
            "  Phường An, tháng 1, Số vụ: 3 → chưa báo cáo\n      submissions/2021-01.csv:2:4\n")
        .contains("  Phường Cát, tháng 2, Số vụ: chưa báo cáo → 2\n");
  }

  @Test
  void aRevisionNamesBothPlaces() throws IOException {
    office.rows("2021-02-lan-2.csv", List.of("a,2021-02,cases,40", "b,2021-02,cases,-"));
    assertThat(diff(" -q").out())
        .contains("  submissions/2021-02.csv        đã dùng → đã thay thế\n")
        .contains("      submissions/2021-02.csv:2:4 → submissions/2021-02-lan-2.csv:2:4\n");
  }

  @Test
  void correctionsBelongToACopyOfTheWorkspace() throws IOException {
    office.file(
        "adjustments.csv",
        """
        unit,period,indicator,old,new,reason,by,date
        a,2021-02,cases,4,6,Đếm thiếu,Nguyễn,2021-03-01
        """);
    assertThat(diff(" -q").out()).contains("Phường An, tháng 2, Số vụ: 4 → 6");
    assertThat(office.run(DIFF + folder.resolve("then/submissions") + " -q").out())
        .contains("Không đổi");
  }

  @Test
  void machinesGetEveryReadingAndRow() throws IOException {
    office.rows("2021-02.csv", List.of("a,2021-02,cases,5", "b,2021-02,cases,-"));
    assertThat(diff(" -q -f csv").out())
        .isEqualTo(
            """
            unit,unit_name,period,indicator,state_before,before,source_before,state_after,after,source_after
            a,Phường An,2021-02,cases,value,4,submissions/2021-02.csv:2:4,value,5,submissions/2021-02.csv:2:4
            """);
    assertThat(diff(" -q -f json").out())
        .contains("\"to_date\": \"12\"")
        .contains("\"to_date\": \"13\"");
  }

  @Test
  void withoutTheFolderNothingIsCompared() {
    assertThat(office.run(DIFF + "khong-co").exit()).isEqualTo(4);
    assertThat(office.run("tonghop diff -p 2021-02").exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void exactlyTheCellsThatWereChangedAreNamed(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> now = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (String unit : List.of("a", "b", "c")) {
      for (int month = 1; month <= 2; month++) {
        String key = unit + ",2021-0" + month + ",cases,";
        int value = random.nextInt(50);
        boolean change = random.nextBoolean();
        now.add(key + value);
        changed.add(key + (change ? value + 1 + random.nextInt(9) : value));
      }
    }
    for (String file : List.of("2021-01.csv", "2021-02.csv")) {
      Files.delete(folder.resolve("now/submissions/" + file));
      Files.delete(folder.resolve("then/submissions/" + file));
    }
    office.rows("so-lieu.csv", now);
    new Office(folder.resolve("then")).rows("so-lieu.csv", changed);
    List<String> expected = new ArrayList<>();
    for (int row = 0; row < now.size(); row++) {
      if (!now.get(row).equals(changed.get(row))) {
        expected.add("submissions/so-lieu.csv:" + (row + 2) + ":4");
      }
    }
    assertThat(
            diff(" -q -f csv").out().lines().skip(1).map(line -> line.split(",", -1)[9]).toList())
        .containsExactlyElementsOf(expected);
  }
}
