package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.claims;
import static vn.tonghop.reading.Tables.findings;
import static vn.tonghop.reading.Tables.read;
import static vn.tonghop.reading.Tables.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Plan;

class HeadMapTest {

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
  void passesOverATableAboutSomethingElse() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả", "rehab|3"), table("Màu|Ý nghĩa", "đỏ|bắt buộc"));

    assertThat(claims(read)).hasSize(1);
    assertThat(findings(read)).containsExactly("table-not-read :1:1");
  }
}
