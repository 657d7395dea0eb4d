package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.reading.Tables.claims;
import static vn.tonghop.reading.Tables.findings;
import static vn.tonghop.reading.Tables.read;
import static vn.tonghop.reading.Tables.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;
import vn.tonghop.model.Table;
import vn.tonghop.model.TotalsClaim;

class MatrixTest {

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
            tuple(new BigDecimal("8"), new BigDecimal("7"), 2),
            tuple(new BigDecimal("10"), new BigDecimal("10"), 2));
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
        .containsExactly(tuple(new BigDecimal("9"), new BigDecimal("7")));
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
  void readsAMergedUnitForAllItsRows() {
    GridBuilder grid = new GridBuilder("submissions/2021-06/x.xlsx", Optional.of("S"), false);
    grid.textRow(3, new String[] {"Đơn vị", "Chỉ tiêu", "Kết quả"});
    grid.textRow(4, new String[] {"Phúc Xá", "rehab", "3"});
    grid.textRow(6, new String[] {"", "inspections", "4"});
    grid.textRow(7, new String[] {"", "addicts", "5"});
    grid.merge(new Grid.Area(4, 0, 6, 0));
    ReadFile read =
        read(
            "submissions/2021-06/x.xlsx",
            new Table(grid.build(), List.of("Đơn vị", "Chỉ tiêu", "Kết quả"), 0, 0, 1, 4));

    assertThat(claims(read))
        .containsExactly("phuc-xa 2021-06 rehab 3", "phuc-xa 2021-06 inspections 4");
    assertThat(findings(read)).containsExactly("no-unit !S!A7");
  }
}
