package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.table;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.State;

class SidecarsTest {

  private static final String HEADS = "unit|period|indicator|old|new|reason|by|date";

  private static AdjustmentReader.Adjustments adjustments(String... lines) {
    return AdjustmentReader.read(
        "adjustments.csv", List.of(table(lines)), Tables.PLAN, Tables.UNITS);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream()
        .map(finding ->
            finding.problem().code()
                + " "
                + finding.source().row()
                + ":"
                + finding.source().column())
        .toList();
  }

  @Test
  void readsCorrections() {
    AdjustmentReader.Adjustments read =
        adjustments(
            HEADS,
            "phuc-xa|2021-06|rehab|3|5|Nhập sót 2 trường hợp|Bà A|16/6/2021",
            "Phường Cống Vị|tháng 6/2021|funds|-|1,5|Bổ sung|Ông B|2021-06-17",
            "00010|2021-06|model||x|Bổ sung|Ông B|2021-06-17",
            "|||||||");

    assertThat(read.findings()).isEmpty();
    assertThat(read.list()).hasSize(3);
    Adjustment first = read.list().getFirst();
    assertThat(first.old()).isEqualTo(new Adjustment.Reading(State.VALUE, 3));
    assertThat(first.value()).isEqualTo(new Adjustment.Reading(State.VALUE, 5));
    assertThat(first.reason()).isEqualTo("Nhập sót 2 trường hợp");
    assertThat(first.date()).isEqualTo(LocalDate.of(2021, 6, 16));
    assertThat(first.toString()).doesNotContain("Bà A");
    assertThat(read.list().get(1).old()).isEqualTo(new Adjustment.Reading(State.NIL, 0));
    assertThat(read.list().get(1).value()).isEqualTo(new Adjustment.Reading(State.VALUE, 150));
    assertThat(read.list().get(2).old()).isEqualTo(new Adjustment.Reading(State.MISSING, 0));
  }

  @Test
  void tellsEachBadRowAndTakesTheOthers() {
    AdjustmentReader.Adjustments read =
        adjustments(
            HEADS,
            "nowhere|2021-06|rehab|3|5|x||2021-06-16",
            "phuc-xa|2020-06|rehab|3|5|x||2021-06-16",
            "phuc-xa|2021-06|rehap|3|5|x||2021-06-16",
            "phuc-xa|2021-06|rehab|3|5O|x||2021-06-16",
            "phuc-xa|2021-06|rehab|3|5|x||hôm qua",
            "phuc-xa|2021-06|remarks|a|b|x||2021-06-16",
            "phuc-xa|2021-06|rehab|3|5|x||2021-06-16");

    assertThat(codes(read.findings()))
        .containsExactly(
            "unknown-unit 2:1",
            "unknown-period 3:2",
            "unknown-indicator 4:3",
            "not-a-number 5:5",
            "not-a-date 6:8",
            "not-adjustable 7:3");
    assertThat(read.list()).hasSize(1);
  }

  @Test
  void wantsEveryColumnButThePersons() {
    AdjustmentReader.Adjustments read =
        adjustments("unit|period|indicator|old|new|date", "phuc-xa|2021-06|rehab|3|5|2021-06-16");

    assertThat(codes(read.findings())).containsExactly("missing-column 1:1");
    assertThat(read.list()).isEmpty();
  }

  @Test
  void refusesReasonsWithDataOnPersons() {
    AdjustmentReader.Adjustments read =
        adjustments(
            HEADS,
            "phuc-xa|2021-06|rehab|3|5|CCCD 001085012345||2021-06-16",
            "cong-vi|2021-06|rehab|3|5|x||2021-06-16");

    assertThat(codes(read.findings())).containsExactly("personal-data 2:6");
    assertThat(read.list()).isEmpty();
  }

  @Test
  void readsWhenFilesCame() {
    ReceiptReader.Receipts read =
        ReceiptReader.read(
            "received.csv",
            List.of(
                table(
                    "file|date",
                    "submissions/2021-06/phuc-xa.csv|2021-06-16",
                    "2021-06\\cong-vi.xlsx|17/6/2021",
                    "x.csv|mai")));

    assertThat(read.byFile())
        .containsEntry("submissions/2021-06/phuc-xa.csv", LocalDate.of(2021, 6, 16))
        .containsEntry("2021-06/cong-vi.xlsx", LocalDate.of(2021, 6, 17))
        .hasSize(2);
    assertThat(codes(read.findings())).containsExactly("not-a-date 4:2");
  }
}
