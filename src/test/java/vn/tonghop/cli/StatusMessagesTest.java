package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.CommandLines.Outcome;
import vn.tonghop.pipeline.Office;

/// Messages to the units that have something to do: one ward late, one missing, one with a mistake,
/// one with nothing to report, one that is fine.
class StatusMessagesTest {

  private static final String STATUS =
      "tonghop status -q --lang vi -p 2021-01 --as-of 2021-02-20 --messages thong-bao";

  private static final String UNITS =
      """
      units:
        - {code: q, name: "Quận Thử", level: district}
        - {code: a, name: {vi: "Phường An", en: "An Ward"}, kind: phường, level: ward, parent: q}
        - {code: b, name: {vi: "Phường Bình", en: "Binh Ward"}, kind: phường, level: ward, parent: q}
        - {code: c, name: {vi: "Phường Cát", en: "Cat Ward"}, kind: phường, level: ward, parent: q}
        - {code: d, name: {vi: "Phường Đa", en: "Da Ward"}, kind: phường, level: ward, parent: q}
        - {code: e, name: {vi: "Công an quận", en: "Police"}, kind: công an, level: ward, parent: q}
      """;

  @TempDir Path folder;

  private Office office;

  @BeforeEach
  void sendJanuary() throws IOException {
    office =
        Office.in(folder)
            .file("units.yaml", UNITS)
            .rows("2021-01/an.csv", List.of("a,2021-01,cases,1", "a,2021-01,people,5"))
            .rows("2021-01/binh.csv", List.of("b,2021-01,cases,12O", "b,2021-01,people,5"))
            .rows("2021-01/cat.csv", List.of("c,2021-01,cases,KPS", "c,2021-01,people,0"))
            .rows("2021-01/cong-an.csv", List.of("e,2021-01,cases,3", "e,2021-01,people,7"))
            .file(
                "received.csv",
                """
                file,date
                submissions/2021-01/an.csv,2021-02-05
                submissions/2021-01/binh.csv,2021-02-01
                """);
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("thong-bao"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String message(String unit) throws IOException {
    return Files.readString(folder.resolve("thong-bao").resolve(unit + ".txt"));
  }

  @Test
  void onlyUnitsWithSomethingToDoGetOne() throws IOException {
    Outcome outcome = office.run(STATUS);

    assertThat(outcome.exit()).isEqualTo(1);
    assertThat(written()).containsExactly("a.txt", "b.txt", "d.txt");
  }

  @Test
  void whoWasLateIsAskedToBeOnTime() throws IOException {
    office.run(STATUS);

    assertThat(message("a"))
        .startsWith("Kính gửi: UBND Phường An\n")
        .contains("- 2021-01/an.csv: nhận ngày 05/02/2021, muộn so với hạn nộp (ngày 01/02/2021)")
        .contains("Đề nghị đơn vị nộp báo cáo các kỳ sau đúng hạn.")
        .doesNotContain("gửi lại");
  }

  @Test
  void whoHasAMistakeIsToldWhereWhatAndWhatToDo() throws IOException {
    office.run(STATUS);

    assertThat(message("b"))
        .isEqualTo(
            """
            Kính gửi: UBND Phường Bình

            V/v báo cáo tháng 1 năm 2021 (từ ngày 01/01/2021 đến ngày 31/01/2021): Kế hoạch thử

            UBND Quận Thử đã rà soát báo cáo của đơn vị và thông báo như sau:

            Báo cáo đã nhận:
            - 2021-01/binh.csv: nhận ngày 01/02/2021, đã dùng

            Nội dung đề nghị đơn vị kiểm tra, chỉnh sửa:
            1. Tệp 2021-01/binh.csv, dòng 2, cột 4
               Lỗi: "12O" không phải là số.
               Đang ghi: cases | 12O
               Cách xử lý: có chữ cái ở vị trí của chữ số; có phải 120?

            Đề nghị đơn vị gửi báo cáo (hoặc gửi lại báo cáo đã chỉnh sửa) trong thời gian sớm nhất.

            Trân trọng cảm ơn./.

            UBND QUẬN THỬ

            [tonghop %s: thu, 2021-01, 2021-02-20]
            """
                .formatted(Version.number()));
  }

  @Test
  void whoSentNothingIsToldTheDeadline() throws IOException {
    office.run(STATUS);

    assertThat(message("d"))
        .contains("- Chưa nhận được tệp nào.")
        .contains(
            "- Chưa nhận được báo cáo tháng 1 năm 2021; hạn nộp ngày 01/02/2021 (01 ngày làm việc"
                + " sau ngày chốt số liệu 31/01/2021), đã quá hạn.")
        .contains("trong thời gian sớm nhất");
  }

  @Test
  void aDeadlineToComeIsTheDayToSendBy() throws IOException {
    office.run(STATUS.replace("--as-of 2021-02-20", "--as-of 2021-01-31"));

    assertThat(message("d")).contains("chậm nhất ngày 01/02/2021").doesNotContain("quá hạn");
  }

  @Test
  void theySpeakEnglishToo() throws IOException {
    office.run(STATUS.replace("--lang vi", "--lang en"));

    assertThat(message("b"))
        .startsWith("To: People's Committee of Binh Ward\n")
        .contains("1. File 2021-01/binh.csv, line 2, column 4\n   Error: \"12O\" is not a number.");
  }

  @Test
  void oldMessagesOfOursGoAndNothingElseIsTouched() throws IOException {
    office.run(STATUS);
    office
        .file("thong-bao/ghi-chu.txt", "của tôi\n")
        .file("thong-bao/e.txt", "của tôi\n")
        .rows("2021-01/binh.csv", List.of("b,2021-01,cases,12", "b,2021-01,people,5"));
    office.run(STATUS);

    assertThat(written()).containsExactly("a.txt", "d.txt", "e.txt", "ghi-chu.txt");
    assertThat(message("e")).isEqualTo("của tôi\n");
  }

  @Test
  void whatIsNotOursIsNeverWrittenOver() throws IOException {
    office.file("thong-bao/b.txt", "của tôi\n");
    Outcome outcome = office.run(STATUS);

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(written()).containsExactly("b.txt");
    assertThat(message("b")).isEqualTo("của tôi\n");
  }

  @Test
  void submissionsAreNoPlaceForThem() {
    Outcome outcome =
        office.run(STATUS.replace("--messages thong-bao", "--messages submissions/2021-01"));

    assertThat(outcome.exit()).isEqualTo(2);
    assertThat(folder.resolve("submissions/2021-01/b.txt")).doesNotExist();
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws IOException {
    office.run(STATUS);
    String first = message("b") + message("a") + message("d");
    office.run(STATUS);

    assertThat(message("b") + message("a") + message("d")).isEqualTo(first);
  }

  @Test
  void personalDataAreNamedByTheirKindAndPlaceAlone() throws IOException {
    office.file(
        "submissions/2021-01/binh.csv",
        "unit,period,indicator,value,Họ và tên\nb,2021-01,cases,3,Nguyễn Văn Tèo\n");
    office.run(STATUS);

    assertThat(message("b")).contains("Báo cáo tháng 1 năm 2021").doesNotContain("Tèo");
  }

  @Test
  void theOfficesOwnTemplateIsTaken() throws IOException {
    office.file("templates/message.txt.ftl", "${to}: ${missing?size}\n");
    office.run(STATUS);

    assertThat(message("d")).startsWith("Kính gửi: UBND Phường Đa: 1\n\n[tonghop ");
    office.file("templates/message.txt.ftl", "${nothing}\n");
    assertThat(office.run(STATUS).exit()).isEqualTo(3);
    assertThat(message("d")).startsWith("Kính gửi: UBND Phường Đa: 1\n");
  }

  @Test
  void whatIsWaivedIsNotAskedFor() throws IOException {
    String plan = Files.readString(folder.resolve("plan.yaml"));
    office.file(
        "plan.yaml",
        plan + "waivers: [{code: not-a-number, unit: b, reason: x, until: 2021-12-31}]\n");
    office.run(STATUS);

    assertThat(written()).doesNotContain("b.txt");
  }

  @Test
  void whoIsExcusedIsNotReminded() throws IOException {
    String plan = Files.readString(folder.resolve("plan.yaml"));
    String line = STATUS + " --fail-on late";
    office.file(
        "plan.yaml",
        plan
            + """
            waivers:
              - {code: not-a-number, reason: x, until: 2021-12-31}
              - {code: missing-report, unit: d, reason: mất điện, until: 2021-12-31}
            """);

    assertThat(office.run(line).exit()).isEqualTo(5);
    assertThat(written()).containsExactly("a.txt");
    String late = "  - {code: late-submission, reason: x, until: 2021-12-31}\n";
    office.file("plan.yaml", Files.readString(folder.resolve("plan.yaml")) + late);
    assertThat(office.run(line).exit()).isZero();
    assertThat(written()).isEmpty();
  }

  @Test
  void checksThatCouldNotRunAreNamed() throws IOException {
    office.file("submissions/2021-01/d.pdf", "%PDF-1.4\n");
    Outcome outcome = office.run("tonghop check -v -p 2021-01 --as-of 2021-02-20");

    assertThat(outcome.err())
        .endsWith(
            "no checks ran on the figures of Da Ward (January 2021), because of"
                + " submissions/2021-01/d.pdf (received, not a table)\n");
    office.file("plan.yaml", "plan: x\n");
    assertThat(office.run("tonghop check -v").err()).contains("no submission was checked");
  }
}
