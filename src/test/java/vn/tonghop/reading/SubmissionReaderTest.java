package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.claims;
import static vn.tonghop.reading.Tables.findings;
import static vn.tonghop.reading.Tables.read;
import static vn.tonghop.reading.Tables.table;
import static vn.tonghop.reading.Tables.titled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Table;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

class SubmissionReaderTest {

  @Test
  void readsALongTable() {
    ReadFile read =
        read(
            "submissions/a.csv",
            table(
                "unit|period|indicator|value|note",
                "phuc-xa|2021-06|rehab|3|",
                "P. Cống Vị|tháng 6/2021|Lượt kiểm tra liên ngành 178|-|",
                "00010|T6/2021|rehab||chưa có số"));

    assertThat(read.rejected()).isFalse();
    assertThat(findings(read)).isEmpty();
    assertThat(claims(read))
        .containsExactly(
            "phuc-xa 2021-06 rehab 3",
            "cong-vi 2021-06 inspections nil",
            "quan-thanh 2021-06 rehab missing");
    assertThat(read.segment().source(1)).hasToString("submissions/a.csv:3:4");
    assertThat(read.cells()).isEqualTo(2);
    assertThat(read.units()).hasSize(3);
    assertThat(read.periods()).hasSize(1);
  }

  @Test
  void readsAFormByItsTitleBlock() {
    ReadFile read =
        read(
            "submissions/bao cao.csv",
            titled(
                5,
                "UBND QUẬN BA ĐÌNH|",
                "UBND PHƯỜNG PHÚC XÁ|",
                "BÁO CÁO KẾT QUẢ THÁNG 6 NĂM 2021|",
                "(Từ ngày 15/5/2021 đến ngày 14/6/2021)|",
                "Hà Nội, ngày 15 tháng 6 năm 2021|",
                "TT|Chỉ tiêu|ĐVT|Kết quả",
                "I|MA TÚY||",
                "1|Đưa người vào cai nghiện bắt buộc|người|3",
                "2|1.1. Trong đó: Lượt kiểm tra liên ngành 178 (lượt)|lượt|06"));

    assertThat(findings(read)).isEmpty();
    assertThat(claims(read))
        .containsExactly("phuc-xa 2021-06 rehab 3", "phuc-xa 2021-06 inspections 6");
  }

  @Test
  void readsAFormByItsPath() {
    assertThat(claims(read(table("Nội dung|Kết quả thực hiện", "rehab|3"))))
        .containsExactly("phuc-xa 2021-06 rehab 3");
  }

  @Test
  void rejectsACellAndShowsItsRow() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả", "Lượt kiểm tra liên ngành 178|12O"));

    assertThat(claims(read)).containsExactly("phuc-xa 2021-06 inspections rejected");
    assertThat(read.findings().getFirst().excerpt())
        .containsExactly("Lượt kiểm tra liên ngành 178", "12O");
    assertThat(findings(read)).containsExactly("not-a-number :2:2");
  }

  @Test
  void makesTwoClaimsOfAShare() {
    assertThat(claims(read(table("Chỉ tiêu|Kết quả", "inspected-share|381/608"))))
        .containsExactly("phuc-xa 2021-06 inspected 381", "phuc-xa 2021-06 premises 608");
  }

  @Test
  void leavesThePartsOfABarePercentAlone() {
    ReadFile read =
        read(table("Chỉ tiêu|Kết quả", "inspected|381", "premises|608", "inspected-share|62,66%"));

    assertThat(claims(read))
        .containsExactly("phuc-xa 2021-06 inspected 381", "phuc-xa 2021-06 premises 608");
    assertThat(findings(read)).containsExactly("bare-percent :4:2");
  }

  @Test
  void rejectsARowOfAnUnknownUnitOrIndicatorAndNamesTheNearest() {
    ReadFile read =
        read(
            "submissions/2021-06/x.csv",
            table(
                "Đơn vị|Chỉ tiêu|Kết quả",
                "Phường Phúc Xã Xa|rehab|3",
                "Phúc Xá|rehap|4",
                "Phúc Xá|rehab|5"));

    assertThat(claims(read)).containsExactly("phuc-xa 2021-06 rehab 5");
    assertThat(findings(read)).containsExactly("unknown-unit :2:1", "unknown-indicator :3:2");
    assertThat(read.findings().get(1).problem())
        .isEqualTo(new NameProblem.UnknownIndicator("rehap", Optional.of("rehab")));
  }

  @Test
  void remarksOnIndicatorsOfAnotherPlanOnce() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả", "Số hộ nghèo|3", "Số hộ nghèo|4", "rehab|1"));

    assertThat(findings(read)).containsExactly("other-indicator :2:1");
  }

  @Test
  void saysWhatExcelMadeOfARatio() {
    ReadFile read = read(Tables.sheet("Chỉ tiêu|Kết quả", "rehab|2021-12-03", CellKind.DATE));

    assertThat(findings(read)).containsExactly("date-for-number !Biểu 01!B2");
    assertThat(read.findings().getFirst().problem())
        .isEqualTo(new CellProblem.DateForNumber(LocalDate.of(2021, 12, 3)));
  }

  @Test
  void takesTheUnitThatExistsWhenThePeriodCloses() {
    Unit old = Tables.unit("old", "", "Phường Giảng Võ", "phường", "ward", "");
    Unit before =
        new Unit(
            "old",
            Optional.empty(),
            old.name(),
            "phường",
            "ward",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(LocalDate.of(2021, 6, 30)),
            List.of());
    Unit after =
        new Unit(
            "new",
            Optional.empty(),
            old.name(),
            "phường",
            "ward",
            Optional.empty(),
            List.of(),
            Optional.of(LocalDate.of(2021, 7, 1)),
            Optional.empty(),
            List.of());
    ReadFile read =
        new SubmissionReader(Tables.PLAN, Units.of(List.of(before, after)))
            .read(
                "submissions/a.csv",
                List.of(
                    table(
                        "unit|period|indicator|value",
                        "Giảng Võ|2021-05|rehab|1",
                        "Giảng Võ|2021-09|rehab|2",
                        "Giảng Võ|2021|rehab|3")));

    assertThat(read.segment().unit(0)).isZero();
    assertThat(read.segment().unit(1)).isEqualTo(1);
    assertThat(read.segment().unit(2)).isEqualTo(1);
    assertThat(findings(read)).isEmpty();
  }

  @Test
  void readsFiguresFromBeforeThePlan() {
    Table table = table("unit|period|indicator|value", "phuc-xa|2020-06|rehab|3");

    assertThat(findings(read("baseline.csv", table))).containsExactly("unknown-period :2:2");
    assertThat(
            claims(
                SubmissionReader.ofAnyYear(Tables.PLAN, Tables.UNITS)
                    .read("baseline.csv", List.of(table))))
        .containsExactly("phuc-xa 2020-06 rehab 3");
  }

  @Test
  void readsWhenItWasSent() {
    Table column = table("Chỉ tiêu|Kết quả|Ngày gửi", "rehab|3|16/6/2021", "inspections|4|");
    Table title = titled(1, "Ngày nộp: 17/6/2021|", "Chỉ tiêu|Kết quả", "rehab|3");

    assertThat(read(column).received()).contains(LocalDate.of(2021, 6, 16));
    assertThat(read(title).received()).contains(LocalDate.of(2021, 6, 17));
    assertThat(read(table("Chỉ tiêu|Kết quả", "rehab|3")).received()).isEmpty();
  }

  @Test
  void remarksOnFiguresThatReachPastThePeriod() {
    String late = "(Số liệu tính đến ngày 20/6/2021)|";
    String inTime = "(Từ ngày 15/5/2021 đến ngày 14/6/2021)|";

    assertThat(findings(read(titled(1, late, "Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("date-past-window :1:1");
    assertThat(findings(read(titled(1, inTime, "Chỉ tiêu|Kết quả", "rehab|3")))).isEmpty();
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotDependOnTheOrderOfRows(long seed) {
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    String[] units = {"phuc-xa", "Phường Cống Vị", "00010", "lieu giai", "nowhere"};
    String[] values = {"3", "-", "", "12O", "1.234", "không phát sinh", "80%"};
    for (int row = 0; row < 30; row++) {
      rows.add(
          "%s|2021-0%d|%s|%s"
              .formatted(
                  units[random.nextInt(units.length)],
                  random.nextInt(1, 10),
                  random.nextBoolean() ? "rehab" : "inspections",
                  values[random.nextInt(values.length)]));
    }
    List<String> before = claims(read("submissions/a.csv", long4(rows)));
    Collections.shuffle(rows, random);

    assertThat(claims(read("submissions/a.csv", long4(rows))))
        .containsExactlyInAnyOrderElementsOf(before);
    assertThat(before).isNotEmpty();
  }

  private static Table long4(List<String> rows) {
    List<String> lines = new ArrayList<>(rows);
    lines.addFirst("unit|period|indicator|value");
    return table(lines.toArray(String[]::new));
  }
}
