package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Account;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Table;

/// What becomes of cells: nothing is dropped without a word, and nothing counts twice.
class AccountsTest {

  private static ReadFile read(Table table) {
    return Tables.read(table);
  }

  private static List<String> codes(ReadFile read) {
    return read.findings().stream()
        .map(finding ->
            finding.problem().code()
                + " "
                + finding.source().row()
                + ":"
                + finding.source().column())
        .toList();
  }

  @Test
  void figuresAndLabelsOfASoundForm() {
    ReadFile read =
        read(table("TT|Chỉ tiêu|ĐVT|Kế hoạch|Kết quả|Ghi chú", "1|rehab|người|32|3|xong"));

    assertThat(codes(read)).isEmpty();
    assertThat(read.account()).isEqualTo(new Account(1, 9, 2, 0));
  }

  @Test
  void numbersUnderAnUnknownHeadAreTold() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả|Mục X", "rehab|3|7", "inspections|4|8"));

    assertThat(codes(read)).containsExactly("unused-cell 2:3");
    assertThat(read.account()).isEqualTo(new Account(2, 5, 0, 2));
  }

  @Test
  void textsUnderAnUnknownHeadAreARemark() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả|Mục X", "rehab|3|tốt"));

    assertThat(codes(read)).containsExactly("unused-text 2:3");
  }

  @Test
  void aMisspeltHeadIsOffered() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả|Ghi chus", "rehab|3|7"));

    assertThat(codes(read)).containsExactly("unknown-head 2:3");
  }

  @Test
  void aRejectedCellIsReported() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả", "rehab|12O", "inspections|4"));

    assertThat(read.account()).isEqualTo(new Account(1, 4, 0, 1));
  }

  @Test
  void aTotalThatIsCheckedIsUsed() {
    ReadFile read = read(table("Đơn vị|Kỳ|rehab", "phuc-xa|2021-06|3", "Tổng||3"));

    assertThat(read.account()).isEqualTo(new Account(2, 6, 0, 0));
  }

  @Test
  void aRowThatNamesNothingKnownIsReportedWhole() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả|Ghi chú", "rehab|3|", "lạ hoắc|4|x"));

    assertThat(read.account()).isEqualTo(new Account(1, 4, 0, 3));
  }

  @Test
  void ofARefusedFileEverythingIsReported() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả|Họ và tên", "rehab|3|x"));

    assertThat(read.account()).isEqualTo(Account.refused(6));
  }

  @Test
  void aRowLikeTheNameOfATotalIsNone() {
    ReadFile read = read(table("Đơn vị|Kỳ|rehab", "Cống Vj|2021-06|3", "phuc-xa|2021-06|1"));

    assertThat(codes(read)).containsExactly("unknown-unit 2:1");
  }

  private static Table headless(String... lines) {
    Table with = table(lines);
    Grid grid = with.grid();
    return new Table(
        grid,
        java.util.Collections.nCopies(with.heads().size(), ""),
        with.left(),
        0,
        0,
        grid.rows());
  }

  private static Plan ordered(List<Optional<ColumnRole>> order) {
    Plan plan = Tables.plan(false, NumberStyle.PLAIN, Map.of());
    return new Plan(
        plan.code(),
        plan.title(),
        plan.firstYear(),
        plan.lastYear(),
        plan.unit(),
        plan.reporters(),
        plan.frequency(),
        plan.calendar(),
        plan.due(),
        plan.cumulative(),
        plan.numbers(),
        plan.language(),
        plan.headings(),
        plan.indicators(),
        plan.targets(),
        plan.checks(),
        plan.otherIndicators(),
        plan.formats(),
        plan.scorecards(),
        plan.previous(),
        plan.comparisons(),
        plan.receiptBy(),
        order);
  }

  private static final List<Optional<ColumnRole>> ORDER =
      List.of(
          Optional.of(ColumnRole.UNIT),
          Optional.of(ColumnRole.PERIOD),
          Optional.of(ColumnRole.INDICATOR),
          Optional.of(ColumnRole.VALUE),
          Optional.of(ColumnRole.NOTE));

  @Test
  void aTableWithoutHeadsIsRefusedUnlessThePlanGivesItsColumns() {
    ReadFile read = read(headless("phuc-xa|2021-06|rehab|3", "phuc-xa|2021-06|inspections|4"));

    assertThat(read.rejected()).isTrue();
    assertThat(codes(read)).containsExactly("no-heads 1:1");
  }

  @Test
  void aTableWithoutHeadsIsReadByTheOrderOfThePlan() {
    ReadFile read =
        new SubmissionReader(ordered(ORDER), Tables.UNITS)
            .read(
                Tables.FILE,
                List.of(headless("phuc-xa|2021-06|rehab|3", "phuc-xa|2021-06|inspections|4")));

    assertThat(codes(read)).containsExactly("read-by-position 1:1");
    assertThat(read.segment().size()).isEqualTo(2);
    assertThat(read.account()).isEqualTo(new Account(2, 6, 0, 0));
  }

  @Test
  void aTableOfAnotherWidthDoesNotFitTheOrder() {
    ReadFile read =
        new SubmissionReader(ordered(ORDER), Tables.UNITS)
            .read(Tables.FILE, List.of(headless("phuc-xa|rehab|3", "phuc-xa|inspections|4")));

    assertThat(read.rejected()).isTrue();
    assertThat(codes(read)).containsExactly("order-does-not-fit 1:1");
  }

  @Test
  void aCommentAboutAPersonRefusesTheFileAndItsAuthorDoesNot() {
    assertThat(commented("Nguyễn Văn A:\nđã kiểm tra").rejected()).isFalse();
    assertThat(commented("Nguyễn Văn A:\nđối tượng Trần Thị Bích").rejected()).isTrue();
    assertThat(commented("gọi 0912345678").rejected()).isTrue();
  }

  private static ReadFile commented(String text) {
    GridBuilder grid = new GridBuilder(Tables.FILE, Optional.empty(), false);
    grid.textRow(1, new String[] {"Chỉ tiêu", "Kết quả"});
    grid.textRow(2, new String[] {"rehab", "3"});
    grid.note(new Grid.Note(2, 1, text));
    Grid cells = grid.build();
    return read(new Table(cells, List.of("Chỉ tiêu", "Kết quả"), 0, 0, 1, 2));
  }
}
