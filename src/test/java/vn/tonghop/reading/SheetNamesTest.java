package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.NameProblem;
import vn.tonghop.finding.NameProblem.Place;
import vn.tonghop.finding.NameProblem.Subject;
import vn.tonghop.model.GridBuilder;
import vn.tonghop.model.Table;

/// The name of a sheet, the title above a table and the path say one period, or the file is
/// refused.
class SheetNamesTest {

  private static ReadFile read(String file, String sheet, String title) {
    GridBuilder grid = new GridBuilder(file, Optional.of(sheet), false);
    grid.textRow(1, new String[] {title, ""});
    grid.textRow(2, new String[] {"Chỉ tiêu", "Kết quả"});
    grid.textRow(3, new String[] {"rehab", "3"});
    return Tables.read(file, new Table(grid.build(), List.of("Chỉ tiêu", "Kết quả"), 0, 1, 2, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "T6,2021-06",
    "Tháng 6,2021-06",
    "THANG 06,2021-06",
    "T6-2021,2021-06",
    "Quý II,2021-Q2"
  })
  void aSheetNamesThePeriodWhereNothingElseDoes(String sheet, String period) {
    assertThat(Tables.claims(read("submissions/phuc-xa.xlsx", sheet, "Đơn vị: Phúc Xá")))
        .containsExactly("phuc-xa " + period + " rehab 3");
  }

  @Test
  void aSheetAgainstItsTitleRefusesTheFileAndBothPlacesAreNamed() {
    ReadFile read = read("submissions/phuc-xa.xlsx", "T6", "Kỳ báo cáo: tháng 7 năm 2021");

    assertThat(read.rejected()).isTrue();
    assertThat(read.findings())
        .extracting(finding -> finding.problem())
        .containsExactly(
            new NameProblem.PlacesDisagree(
                Subject.PERIOD, Place.TITLE, "2021-07", Place.SHEET, "2021-06"));
  }

  @Test
  void aSheetAgainstItsFolderRefusesTheFile() {
    assertThat(read("submissions/2021-07/phuc-xa.xlsx", "T6", "Đơn vị: Phúc Xá").rejected())
        .isTrue();
  }

  @Test
  void aMonthInItsYearAgrees() {
    assertThat(Tables.claims(read("submissions/2021/phuc-xa.xlsx", "T6", "Đơn vị: Phúc Xá")))
        .containsExactly("phuc-xa 2021-06 rehab 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Biểu 01", "Sheet1", "Trang 6", "6", "T13", "Tổng hợp"})
  void otherNamesSayNothing(String sheet) {
    assertThat(Tables.claims(read("submissions/2021-06/phuc-xa.xlsx", sheet, "Đơn vị: Phúc Xá")))
        .containsExactly("phuc-xa 2021-06 rehab 3");
  }
}
