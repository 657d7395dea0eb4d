package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.claims;
import static vn.tonghop.reading.Tables.findings;
import static vn.tonghop.reading.Tables.read;
import static vn.tonghop.reading.Tables.table;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.CellProblem;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Site;

class StatesAndMilestonesTest {

  private static final CellReader CELLS = new CellReader(Tables.PLAN);

  private static Content text(String cell, String indicator) {
    return CELLS.read(cell, CellKind.TEXT, Tables.indicator(indicator));
  }

  private static String code(Content content) {
    return content instanceof Content.Bad(CellProblem problem) ? problem.code() : "";
  }

  @ParameterizedTest
  @CsvSource({
    "đã triệt xóa,CLOSED",
    "Đã triệt xoá,CLOSED",
    "triệt xóa,CLOSED",
    "đã đóng,CLOSED",
    "đóng,CLOSED",
    "không hoạt động,CLOSED",
    "không tái hoạt động,CLOSED",
    "duy trì,CLOSED",
    "closed,CLOSED",
    "đang hoạt động,OPEN",
    "còn hoạt động,OPEN",
    "hoạt động,OPEN",
    "open,OPEN",
    "tái hoạt động,REOPENED",
    "hoạt động trở lại,REOPENED",
    "tái phát,REOPENED",
    "reopened,REOPENED",
    "mới phát sinh,NEW",
    "phát sinh mới,NEW",
    "MỚI,NEW",
    "new,NEW"
  })
  void readsTheStateOfASite(String cell, Site.State state) {
    assertThat(text(cell, "sites#to-lich")).isEqualTo(new Content.Value(state.ordinal()));
  }

  @Test
  void neverTakesASiteForClosed() {
    assertThat(code(text("-", "sites#to-lich"))).isEqualTo("nil-on-stock");
    assertThat(code(text("0", "sites#to-lich"))).isEqualTo("unknown-site-state");
    assertThat(code(text("đang xử lý", "sites#to-lich"))).isEqualTo("unknown-site-state");
    assertThat(text("", "sites#to-lich")).isEqualTo(Content.MISSING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15/3/2024                                          | 2024-03-15
          2024-03-15                                         | 2024-03-15
          ngày 15 tháng 3 năm 2024                           | 2024-03-15
          Kế hoạch số 12/KH-UBND ngày 15/3/2024              | 2024-03-15 Kế hoạch số 12/KH-UBND
          Kế hoạch số 12/KH-UBND (ngày 15/3/2024)            | 2024-03-15 Kế hoạch số 12/KH-UBND
          15/3/2024: QĐ 7                                    | 2024-03-15 QĐ 7
          Văn bản đăng ký với BCĐ 89 ngày 15/3/2024          | 2024-03-15 Văn bản đăng ký với BCĐ 89
          Dang ky ngay 15/3/2024                             | 2024-03-15 Dang ky ngay
          hoàn thành ngày 15.3.2024                          | 2024-03-15
          Kế hoạch số 12/KH-UBND                             | ? Kế hoạch số 12/KH-UBND
          có                                                 | ?
          x                                                  | ?
          Đã thực hiện                                       | ?
          hoàn thành                                         | ?
          """)
  void readsWhatIsDone(String cell, String entry) {
    assertThat(text(cell, "chosen"))
        .isInstanceOfSatisfying(
            Content.Done.class, done -> assertThat(done.milestone().entry()).isEqualTo(entry));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "chưa", "Chưa thực hiện", "không", "0"})
  void readsWhatIsNotDoneYet(String cell) {
    assertThat(text(cell, "chosen")).isEqualTo(Content.NIL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "đang thực hiện",
        "Đang soạn Kế hoạch số 12/KH-UBND ngày 15/3/2024",
        "dự kiến 30/12/2024",
        "chưa có Kế hoạch số 12/KH-UBND",
        "quý II/2024",
        "31/2/2024",
        "45366"
      })
  void takesNothingElseForDone(String cell) {
    assertThat(code(text(cell, "chosen"))).isEqualTo("not-a-milestone");
  }

  @Test
  void readsADateOfASpreadsheet() {
    assertThat(CELLS.read("2024-03-15", CellKind.DATE, Tables.indicator("chosen")))
        .isEqualTo(
            new Content.Done(
                new Milestone(Optional.of(LocalDate.of(2024, 3, 15)), Optional.empty())));
  }

  @Test
  void readsSitesAndMilestonesInARowEach() {
    ReadFile read =
        read(
            table(
                "Chỉ tiêu|Kết quả|Ghi chú",
                "Tụ điểm phức tạp||",
                "Ven sông Tô Lịch|tái hoạt động|",
                "sites#to-lich|đang xử lý|",
                "Lựa chọn mô hình điểm|15/3/2021|Kế hoạch số 12/KH-UBND",
                "chosen|x|Kế hoạch số 12/KH-UBND ngày 15/3/2021",
                "chosen|x|họp dân"));

    assertThat(claims(read))
        .containsExactly(
            "phuc-xa 2021-06 sites#to-lich 2",
            "phuc-xa 2021-06 sites#to-lich rejected",
            "phuc-xa 2021-06 chosen 2021-03-15 Kế hoạch số 12/KH-UBND",
            "phuc-xa 2021-06 chosen 2021-03-15 Kế hoạch số 12/KH-UBND",
            "phuc-xa 2021-06 chosen ?");
    assertThat(findings(read)).containsExactly("unknown-site-state :4:2");
  }

  @Test
  void readsSitesInAMatrixAndInALongTable() {
    assertThat(
            claims(
                read(
                    "submissions/2021-06/x.csv",
                    table("Phường|Sông Tô Lịch|rehab", "Phúc Xá|đã đóng|3"))))
        .containsExactly("phuc-xa 2021-06 sites#to-lich 0", "phuc-xa 2021-06 rehab 3");
    assertThat(
            claims(
                read(
                    "submissions/x.csv",
                    table("unit|period|indicator|value", "cong-vi|2021-05|sites#to-lich|new"))))
        .containsExactly("cong-vi 2021-05 sites#to-lich 3");
  }

  @Test
  void asksForTheNamesOfSites() {
    ReadFile read = read(table("Chỉ tiêu|Kết quả", "sites|2"));

    assertThat(claims(read)).isEmpty();
    assertThat(findings(read)).containsExactly("site-not-named :2:2");
  }

  @Test
  void countsPeopleOnceFromTheStartOfTheYear() {
    assertThat(claims(read(table("Chỉ tiêu|Lũy kế", "reached|20", "addicts|7"))))
        .containsExactly("phuc-xa 2021-06 reached 20+", "phuc-xa 2021-06 addicts 7");
  }
}
