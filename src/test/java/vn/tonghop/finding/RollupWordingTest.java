package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Label;

class RollupWordingTest {

  private static final Label WARD = new Label("Phường Cống Vị", "Cống Vị");
  private static final Label DISTRICT = new Label("Quận Ba Đình", "Ba Đình");
  private static final Label INDICATOR = new Label("Người nghiện", "Addicts");

  private static String vi(RollupProblem problem) {
    return Catalogue.wording(problem).message().vi();
  }

  @Test
  void aDifferenceNamesTheUnitAndBothNumbers() {
    assertThat(
            vi(
                new RollupProblem.ReconcileDiffers(
                    DISTRICT, INDICATOR, "2024-06", "60", "45", new Coverage(13, 14))))
        .contains("Quận Ba Đình, Người nghiện, 2024-06")
        .contains("cơ quan chuyên môn báo cáo 60")
        .contains("cộng lại là 45 (13/14 báo cáo)");
  }

  @Test
  void peopleThatAreNotAddedNameTheUnits() {
    assertThat(vi(new RollupProblem.DistinctNotAdded(INDICATOR, "2024-Q2", List.of(WARD))))
        .contains("Người nghiện, 2024-Q2: Phường Cống Vị báo cáo từng kỳ");
  }

  @Test
  void whatCannotBeSharedOutSaysWhereItCounts() {
    assertThat(
            vi(
                new RollupProblem.BoundariesUnresolved(
                    List.of(WARD), DISTRICT, LocalDate.of(2025, 7, 1))))
        .contains("của Phường Cống Vị theo địa giới ngày 01/07/2025")
        .contains("chỉ được tính ở Quận Ba Đình");
  }
}
