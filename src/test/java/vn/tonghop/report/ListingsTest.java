package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Receipt;
import vn.tonghop.model.Source;
import vn.tonghop.model.Standing;
import vn.tonghop.model.State;
import vn.tonghop.model.Submission;
import vn.tonghop.model.Table;

/// What `explain`, `status` and `read` print.
class ListingsTest {

  private static final Plan PLAN = District.plan(NumberStyle.VI);

  private static Part part(int unit, int month, State state, String value, Part.Role role) {
    Optional<Source> source =
        state == State.MISSING
            ? Optional.empty()
            : Optional.of(
                Source.ofSheet(
                    "submissions/2021-%02d/%s.xlsx"
                        .formatted(month, District.UNITS.get(unit).code()),
                    "Biểu 01",
                    7,
                    4));
    return new Part(unit, Months.month(2021, month), District.REHAB, state, value, role, source);
  }

  private static Explanation explanation() {
    Period period = Months.quarter(2021, 2);
    return new Explanation(
        District.ROOT,
        District.REHAB,
        period,
        Calendar.DECREE_09.window(period),
        Rows.figure(Rows.amount("1712"), 4, 6),
        List.of(
            part(District.PHU_DO, 4, State.VALUE, "1700", Part.Role.ADDED),
            part(District.PHU_DO, 5, State.VALUE, "12", Part.Role.ADDED),
            part(District.PHU_DO, 6, State.NIL, "0", Part.Role.ADDED),
            part(District.TRUNG_VAN, 4, State.MISSING, "", Part.Role.LISTED),
            part(District.TRUNG_VAN, 5, State.REJECTED, "", Part.Role.LISTED),
            part(District.TRUNG_VAN, 6, State.VALUE, "3", Part.Role.TAKEN_OFF)));
  }

  @ParameterizedTest
  @EnumSource
  void everyReadingBehindAFigureIsListed(Format format) {
    Golden.matches(
        "explain." + ending(format),
        ExplainReport.render(format, PLAN, District.UNITS, List.of(explanation()), Lang.VI));
  }

  private static String ending(Format format) {
    return switch (format) {
      case TEXT -> "txt";
      case CSV -> "csv";
      case JSON -> "json";
    };
  }

  private static final Finding NOT_A_TABLE =
      new Finding(new IntakeProblem.NotATable(".pdf"), Source.ofFile("submissions/thu.pdf"));

  private static String status(Format format, Period period, Standing.Kind kind) {
    return StatusReport.render(
        format,
        PLAN,
        District.UNITS,
        period,
        District.standings(kind),
        District.submissions(),
        List.of(NOT_A_TABLE),
        Lang.VI);
  }

  @ParameterizedTest
  @EnumSource
  void whoIsMissingStandsOnTop(Format format) {
    Golden.matches(
        "status." + ending(format), status(format, Months.quarter(2021, 2), Standing.Kind.OVERDUE));
  }

  private static Standing received(int unit, LocalDate deadline, LocalDate day) {
    return new Standing(
        unit,
        Months.month(2021, 6),
        deadline,
        Standing.Kind.COMPLETE,
        List.of(),
        8,
        8,
        0,
        0,
        Optional.of(new Receipt(day, Receipt.By.SIDECAR)));
  }

  @Test
  void whoWasLateIsSaidWithTheDayAndHowItIsKnown() {
    LocalDate due = LocalDate.of(2021, 6, 16);
    List<Standing> standings =
        List.of(
            received(District.ROOT, due.plusDays(2), due.plusDays(2)),
            received(District.PHU_DO, due, due.plusDays(2)),
            received(District.ME_TRI, due, due));

    assertThat(listing(Format.TEXT, standings))
        .contains(
            """
            Nộp muộn: 1 báo cáo
              Phường Phú Đô: nộp muộn (ngày 18/06/2021, hạn 16/06/2021), theo received.csv
            Hạn nộp: quận 18/06/2021, phường 16/06/2021
            """);
    assertThat(listing(Format.CSV, standings))
        .contains("warnings,received,received_by,late\n")
        .contains(
            "phu-do,Phường Phú Đô,2021-06,2021-06-16,complete,,8,8,0,0,2021-06-18,received.csv,true\n")
        .contains(",2021-06-16,received.csv,false\n");
  }

  private static String listing(Format format, List<Standing> standings) {
    return StatusReport.render(
        format, PLAN, District.UNITS, District.JUNE, standings, List.of(), List.of(), Lang.VI);
  }

  @Test
  void filesOfOtherPeriodsAreOnlyCounted() {
    assertThat(status(Format.TEXT, Months.month(2021, 1), Standing.Kind.COMPLETE))
        .contains("3/3 phường đã nộp đủ\n", "submissions/thu.pdf", "và 1 tệp của kỳ khác")
        .doesNotContain("submissions/phu-do.csv  ");
  }

  @Test
  void aNameOfAFileCannotMoveTheCursor() {
    Submission file =
        new Submission("submissions/\u001b[2Jx.csv", "0", Fate.USED, List.of(), List.of(), 0);
    assertThat(
            StatusReport.render(
                Format.TEXT,
                PLAN,
                District.UNITS,
                District.JUNE,
                List.of(),
                List.of(file),
                List.of(),
                Lang.VI))
        .contains("Không có đơn vị nào phải nộp báo cáo trong kỳ")
        .doesNotContain("\u001b");
  }

  private static Grid grid() {
    GridBuilder grid = new GridBuilder("a.xlsx", Optional.of("Biểu 01"), true);
    grid.textRow(1, new String[] {"BÁO CÁO"});
    grid.textRow(5, new String[] {"TT", "Chỉ tiêu", "Kết quả"});
    for (int row = 0; row < 7; row++) {
      grid.row(
          6 + row,
          new String[] {
            Integer.toString(row + 1), "Số buổi tuyên truyền tại tổ dân phố, lần " + row, "3.46"
          },
          new CellKind[] {CellKind.TEXT, CellKind.TEXT, CellKind.NUMBER},
          false);
    }
    return grid.build();
  }

  @Test
  void aFileIsShownWithItsTables() {
    Grid grid = grid();
    Table table = new Table(grid, List.of("TT", "Chỉ tiêu", "Kết quả"), 0, 1, 2, 9);

    String text = ReadReport.text("UTF-8", List.of(table), List.of(grid), Lang.VI);

    Golden.matches("read.txt", text);
    Golden.matches("read.json", ReadReport.json("UTF-8", List.of(table), List.of(grid)));
    assertThat(ReadReport.text("UTF-8", List.of(), List.of(grid), Lang.EN)).contains("No table");
  }

  @Test
  void csvQuotesOnlyWhatNeedsIt() {
    assertThat(
            ReadReport.csv(
                List.of(
                    List.of("a b", " c", "=1+2", "-", "đ"),
                    List.of("x,y", "say \"có\"", "hai\ndòng", "", "#"),
                    List.of(""))))
        .isEqualTo(
            """
            a b, c,=1+2,-,đ
            "x,y","say ""có""\","hai
            dòng",,#
            ""
            """);
  }
}
