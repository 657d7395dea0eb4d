package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.claims;
import static vn.tonghop.reading.Tables.findings;
import static vn.tonghop.reading.Tables.read;
import static vn.tonghop.reading.Tables.table;
import static vn.tonghop.reading.Tables.titled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Plan;
import vn.tonghop.model.TotalsClaim;

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
    assertThat(read.cells()).isEqualTo(3);
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
  void readsLabelsInTheTitleBlock() {
    ReadFile read =
        read(
            "submissions/x.csv",
            titled(
                3,
                "Đơn vị báo cáo:|Phường Phúc Xá",
                "Kỳ báo cáo: 2021-06|",
                "Lần gửi: 2|",
                "Chỉ tiêu|Số lượng",
                "rehab|3"));

    assertThat(claims(read)).containsExactly("phuc-xa 2021-06 rehab 3");
    assertThat(read.segment().revision()).isEqualTo(2);
  }

  @Test
  void readsAMatrixAndComparesItsTotals() {
    ReadFile read =
        read(
            "submissions/2021-06/ba-dinh.csv",
            table(
                "STT|Đơn vị|Cai nghiện / rehab|inspections",
                "A|B|1|2",
                "1|Phường Phúc Xá|3|10",
                "2|Phường Cống Vị|4|-",
                "|Tổng cộng|8|10"));

    assertThat(findings(read)).isEmpty();
    assertThat(claims(read))
        .containsExactly(
            "phuc-xa 2021-06 rehab 3",
            "phuc-xa 2021-06 inspections 10",
            "cong-vi 2021-06 rehab 4",
            "cong-vi 2021-06 inspections nil");
    assertThat(read.totals())
        .extracting(TotalsClaim::stated, TotalsClaim::summed, TotalsClaim::cells)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(new BigDecimal("8"), new BigDecimal("7"), 2),
            org.assertj.core.groups.Tuple.tuple(new BigDecimal("10"), new BigDecimal("10"), 2));
    assertThat(read.totals().getFirst().source()).hasToString(Tables.FILE + ":5:3");
  }

  @Test
  void setsATotalOfAGroupBesideItsGroup() {
    ReadFile read =
        read(
            "submissions/2021-06/ba-dinh.csv",
            table(
                "Phường|rehab",
                "Phúc Xá|3",
                "Cống Vị|4",
                "Cộng khối I|7",
                "Quán Thánh|5",
                "Cộng khối II|5",
                "Toàn quận|13"));

    assertThat(read.totals())
        .extracting(TotalsClaim::summed)
        .containsExactly(new BigDecimal("7"), new BigDecimal("5"), new BigDecimal("12"));
  }

  @Test
  void comparesTheTotalsOfALongTable() {
    ReadFile read =
        read(
            "submissions/2021-06/ba-dinh.csv",
            table("Đơn vị|Chỉ tiêu|Kết quả", "Phúc Xá|rehab|3", "Cống Vị|rehab|4", "Tổng||9"));

    assertThat(claims(read)).hasSize(2);
    assertThat(read.totals())
        .extracting(TotalsClaim::stated, TotalsClaim::summed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(new BigDecimal("9"), new BigDecimal("7")));
  }

  @Test
  void checksARunningTotalBesideThePeriodsOwnValue() {
    ReadFile read =
        read(table("Chỉ tiêu|Trong kỳ|Lũy kế|Lũy kế cùng kỳ|Tỷ lệ %", "rehab|3|20|7|62,5"));

    assertThat(claims(read)).containsExactly("phuc-xa 2021-06 rehab 3");
    assertThat(read.cumulatives())
        .singleElement()
        .extracting("stated")
        .isEqualTo(new BigDecimal("20"));
    assertThat(findings(read)).isEmpty();
  }

  @Test
  void takesALoneRunningTotalAsTheValueWithARemark() {
    ReadFile read = read(table("Chỉ tiêu|Lũy kế từ đầu năm", "rehab|20"));

    assertThat(claims(read)).containsExactly("phuc-xa 2021-06 rehab 20+");
    assertThat(findings(read)).containsExactly("head-beats-plan :1:2");
  }

  @Test
  void readsValuesAsThePlanSaysWhereTheHeadSaysNothing() {
    Plan cumulative = Tables.plan(true, NumberStyle.PLAIN, Map.of());

    assertThat(
            claims(
                read(cumulative, Tables.FILE, table("Chỉ tiêu|Kết quả", "rehab|20", "addicts|7"))))
        .containsExactly("phuc-xa 2021-06 rehab 20+", "phuc-xa 2021-06 addicts 7");
    assertThat(claims(read(cumulative, Tables.FILE, table("Chỉ tiêu|Trong tháng", "rehab|3"))))
        .containsExactly("phuc-xa 2021-06 rehab 3");
  }

  @Test
  void tellsTheTargetFromTheIndicatorByTheCells() {
    assertThat(claims(read(table("Nội dung|ĐVT|Chỉ tiêu|Kết quả", "rehab|người|32|3"))))
        .containsExactly("phuc-xa 2021-06 rehab 3");
  }

  @Test
  void tellsTheUnitFromTheUnitOfMeasureByTheCells() {
    assertThat(claims(read(table("Chỉ tiêu|Đơn vị|Kết quả", "rehab|người|3"))))
        .containsExactly("phuc-xa 2021-06 rehab 3");
    assertThat(
            claims(
                read(
                    "submissions/2021-06/x.csv",
                    table("Chỉ tiêu|Đơn vị|Kết quả", "rehab|Cống Vị|3"))))
        .containsExactly("cong-vi 2021-06 rehab 3");
  }

  @Test
  void takesThePlansOwnHeads() {
    Plan plan =
        Tables.plan(false, NumberStyle.PLAIN, Map.of(ColumnRole.VALUE, List.of("Kế hoạch đã làm")));

    assertThat(
            claims(
                read(
                    plan,
                    Tables.FILE,
                    table("Chỉ tiêu|Kế hoạch đã làm|Kết quả kỳ trước", "rehab|3|4"))))
        .containsExactly("phuc-xa 2021-06 rehab 3");
  }

  @Test
  void doesNotGuessBetweenTwoValueColumns() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả|Thực hiện", "rehab|3|4"));

    assertThat(read.rejected()).isTrue();
    assertThat(findings(read)).containsExactly("two-value-columns :1:3");
  }

  @Test
  void saysWhichHeadsItSawWhereNoneHoldsValues() {
    ReadFile read = read(table("Chỉ tiêu|Kế hoạch|Tỷ lệ", "rehab|3|4"));

    assertThat(read.rejected()).isTrue();
    assertThat(findings(read)).containsExactly("no-value-column :1:1");
    assertThat(read.units()).hasSize(1);
    assertThat(read.periods()).hasSize(1);
  }

  @Test
  void passesOverATableAboutSomethingElse() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả", "rehab|3"), table("Màu|Ý nghĩa", "đỏ|bắt buộc"));

    assertThat(claims(read)).hasSize(1);
    assertThat(findings(read)).containsExactly("table-not-read :1:1");
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
        .isEqualTo(new NameProblem.UnknownIndicator("rehap", java.util.Optional.of("rehab")));
  }

  @Test
  void takesNeitherOfACodeAndANameThatDisagree() {
    ReadFile read =
        read(
            "submissions/2021-06/x.csv",
            table("Mã đơn vị|Tên đơn vị|rehab", "phuc-xa|Phường Cống Vị|3", "cong-vi|Cống Vị|4"));

    assertThat(claims(read)).containsExactly("cong-vi 2021-06 rehab 4");
    assertThat(findings(read)).containsExactly("names-disagree :2:2");
  }

  @Test
  void passesOverSectionsRepeatedHeadsAndBlankRows() {
    ReadFile read =
        read(
            table(
                "Chỉ tiêu|Kết quả",
                "(1)|(2)",
                "A. MA TÚY|",
                "rehab|3",
                "|",
                "Chỉ tiêu|Kết quả",
                "Trong đó:|",
                "inspections|4",
                "Tổng cộng|7"));

    assertThat(claims(read)).hasSize(2);
    assertThat(findings(read)).isEmpty();
  }

  @Test
  void remarksOnIndicatorsOfAnotherPlanOnce() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả", "Số hộ nghèo|3", "Số hộ nghèo|4", "rehab|1"));

    assertThat(findings(read)).containsExactly("other-indicator :2:1");
  }

  @Test
  void refusesAFileOfNoKnownPeriodOrUnit() {
    assertThat(findings(read("submissions/phuc-xa.csv", table("Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("no-period :1:1");
    assertThat(findings(read("submissions/2021-06/x.csv", table("Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("no-unit :1:1");
    assertThat(
            findings(read("submissions/2020-06/phuc-xa.csv", table("Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("unknown-period ");
    assertThat(
            findings(
                read(
                    "submissions/2021-06/x.csv",
                    titled(1, "Đơn vị: Phường Phúc Xạ Xa|", "Chỉ tiêu|Kết quả", "rehab|3"))))
        .containsExactly("unknown-unit :1:1");
  }

  @Test
  void refusesAFileWhosePlacesDisagree() {
    ReadFile byTitle = read(titled(1, "Kỳ báo cáo: 2021-05|", "Chỉ tiêu|Kết quả", "rehab|3"));
    ReadFile byCell = read(table("unit|indicator|value", "phuc-xa|rehab|3", "cong-vi|rehab|4"));
    ReadFile byPeriod = read(table("period|indicator|value", "2021-05|rehab|3"));

    assertThat(findings(byTitle)).containsExactly("places-disagree :1:1");
    assertThat(findings(byCell)).containsExactly("places-disagree :3:1");
    assertThat(findings(byPeriod)).containsExactly("places-disagree :2:1");
    assertThat(byCell.rejected()).isTrue();
    assertThat(byCell.segment().size()).isZero();
    assertThat(byCell.units()).isNotEmpty();
  }

  @Test
  void refusesARowOfAnUnknownPeriod() {
    ReadFile read =
        read(
            "submissions/phuc-xa.csv",
            table(
                "period|indicator|value", "2021-13|rehab|3", "2022-01|rehab|3", "2021-01|rehab|3"));

    assertThat(findings(read)).containsExactly("unknown-period :2:1", "unknown-period :3:1");
    assertThat(claims(read)).containsExactly("phuc-xa 2021-01 rehab 3");
  }

  @Test
  void reportsNumbersUnderAnUnknownHeadOfAMatrix() {
    ReadFile read =
        read("submissions/2021-06/x.csv", table("Đơn vị|rehab|Số vụ lạ", "Phúc Xá|3|4"));

    assertThat(claims(read)).hasSize(1);
    assertThat(findings(read)).containsExactly("unknown-indicator :1:3");
  }

  @Test
  void readsTheIndicatorAndItsRunningTotalFromJoinedHeads() {
    ReadFile read =
        read(
            "submissions/2021-06/x.csv",
            table(
                "Phường|rehab / Trong kỳ|rehab / Lũy kế|rehab / Kế hoạch|Nhóm / inspections",
                "Phúc Xá|3|20|32|5"));

    assertThat(claims(read))
        .containsExactly("phuc-xa 2021-06 rehab 3", "phuc-xa 2021-06 inspections 5");
    assertThat(read.cumulatives()).hasSize(1);
    assertThat(findings(read)).isEmpty();
  }

  @Test
  void readsTheRevisionFromAColumnIfItIsOneForTheFile() {
    assertThat(
            read(table("indicator|value|revision", "rehab|3|2", "inspections|4|2"))
                .segment()
                .revision())
        .isEqualTo(2);
    assertThat(findings(read(table("indicator|value|revision", "rehab|3|2", "inspections|4|3"))))
        .containsExactly("places-disagree :2:3");
  }

  @Test
  void readsOnlyTheTopUnitOfARollUp() {
    String heads =
        "unit|unit_name|period|indicator|indicator_name|measure|actual|to_date|target|percent|status|reported|expected";
    ReadFile read =
        read(
            "submissions/2021-06/ba-dinh.csv",
            table(
                heads,
                "ba-dinh|Quận Ba Đình|2021-06|rehab|Đưa người vào cai nghiện bắt buộc|flow|7|20|32|62.5|on-track|2|4",
                "ba-dinh|Quận Ba Đình|2021-06|rehab|Đưa người vào cai nghiện bắt buộc|flow|7|20|30|62.5|on-track|2|4",
                "phuc-xa|Phường Phúc Xá|2021-06|rehab|Đưa người vào cai nghiện bắt buộc|flow|3|9||||1|1"));

    assertThat(claims(read)).containsExactly("ba-dinh 2021-06 rehab 7");
    assertThat(findings(read)).isEmpty();
  }

  @Test
  void saysWhatExcelMadeOfARatio() {
    ReadFile read = read(Tables.sheet("Chỉ tiêu|Kết quả", "rehab|2021-12-03", CellKind.DATE));

    assertThat(findings(read)).containsExactly("date-for-number !Biểu 01!B2");
    assertThat(read.findings().getFirst().problem())
        .isEqualTo(new CellProblem.DateForNumber(java.time.LocalDate.of(2021, 12, 3)));
  }

  @Test
  void hasNothingToSayOfAFileWithoutTables() {
    ReadFile read = read();

    assertThat(read.rejected()).isTrue();
    assertThat(read.findings()).isEmpty();
    assertThat(read.units()).hasSize(1);
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

  private static vn.tonghop.model.Table long4(List<String> rows) {
    List<String> lines = new ArrayList<>(rows);
    lines.addFirst("unit|period|indicator|value");
    return table(lines.toArray(String[]::new));
  }
}
