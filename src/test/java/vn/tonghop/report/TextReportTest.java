package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.ReportProblem;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Source;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

class TextReportTest {

  static String render(TextFormat format, ReportData data) {
    return switch (TextReport.render(format, data, List.of())) {
      case Checked.Usable<String>(String text, List<Finding> _) -> text;
      case Checked.Unusable<String>(List<Finding> findings) ->
          throw new AssertionError(findings.toString());
    };
  }

  /// A month in which a ward is missing, and an error was found.
  private static ReportData june() {
    Finding error =
        new Finding(
            new ReportProblem.TemplateSyntax("thử"), Source.ofText("templates/x.ftl", 1, 1));
    return Rows.data(
        NumberStyle.VI,
        Rows.rollup(District.JUNE, juneRows()),
        District.standings(Standing.Kind.OVERDUE),
        List.of(error),
        Lang.VI);
  }

  private static List<Progress> juneRows() {
    Target paced =
        Rows.target(District.VOLUNTARY, Rows.atLeast("30"), new Target.Pace.Linear(true), false);
    return List.of(
        inJune(
            District.REHAB,
            Rows.figure(Rows.amount("3"), 2, 3),
            Rows.figure(Rows.amount("20"), 16, 18),
            Rows.target(District.REHAB, Rows.atLeast("32")),
            Status.BEHIND),
        inJune(
            District.VOLUNTARY,
            Rows.figure(new Total.NoData(), 0, 3),
            Rows.figure(Rows.amount("2"), 16, 18),
            paced,
            Status.BEHIND),
        Rows.row(District.ROOT, District.ADDICTS, carried(), Optional.empty(), Status.NO_TARGET),
        inJune(
            District.SPOTS,
            Rows.figure(Rows.amount("0"), 3, 3),
            Rows.figure(Rows.amount("0"), 18, 18),
            Rows.target(District.SPOTS, Rows.atMost("0")),
            Status.ON_TRACK),
        inJune(
            District.MODEL,
            Rows.figure(new Total.YesOf(2, 3), 2, 3),
            Rows.figure(new Total.YesOf(2, 3), 2, 3),
            Rows.target(District.MODEL, new Goal.Coverage(new BigDecimal(100))),
            Status.INCOMPLETE),
        inJune(
            District.SHARE,
            Rows.figure(Rows.ratio("0", "0"), 3, 3),
            Rows.figure(Rows.ratio("1381", "1608"), 18, 18),
            Rows.target(District.SHARE, Rows.percent("80")),
            Status.ON_TRACK));
  }

  private static Progress inJune(
      int indicator, Figure actual, Figure toDate, Target target, Status status) {
    return Rows.row(District.ROOT, indicator, actual, toDate, Optional.of(target), status);
  }

  private static Figure carried() {
    return new Figure(
        Rows.amount("445"),
        new Coverage(2, 3),
        new Coverage(2, 3),
        List.of(District.TRUNG_VAN),
        List.of(new Figure.Carried(District.TRUNG_VAN, Months.month(2021, 5))));
  }

  @ParameterizedTest
  @EnumSource
  void aYearIsAWholeReport(TextFormat format) {
    for (Lang lang : Lang.values()) {
      String name =
          "year."
              + lang.name().toLowerCase(Locale.ROOT)
              + "."
              + format.name().toLowerCase(Locale.ROOT);
      Golden.matches(name, render(format, Rows.year(lang)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aMonthStandsBesideTheYearAndNamesWhatIsMissing(TextFormat format) {
    Golden.matches("june.vi." + format.name().toLowerCase(Locale.ROOT), render(format, june()));
  }

  @Test
  void theFigureStandsInOneLineWithItsName() {
    assertThat(render(TextFormat.TXT, Rows.year(Lang.VI)))
        .contains("Đưa người nghiện vào cai nghiện bắt buộc: 38/32 = 118.75%");
    assertThat(render(TextFormat.MD, Rows.year(Lang.VI)))
        .contains("Đưa người nghiện vào cai nghiện bắt buộc: 38/32 = 118.75%");
  }

  @Test
  void textKeepsToEightyColumns() {
    assertThat(render(TextFormat.TXT, june()).lines())
        .allMatch(line -> Layout.width(line) <= Layout.WIDTH);
  }

  @Test
  void aTextIsTheSameUnderAnyLocale() {
    Locale before = Locale.getDefault();
    String expected = render(TextFormat.TXT, june());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(render(TextFormat.TXT, june())).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aPlanWithoutNumbersStillMakesAReport() {
    List<Progress> rows =
        List.of(
            Rows.row(
                District.ROOT, District.NOTES, Rows.notes(), Optional.empty(), Status.NO_TARGET));
    ReportData data =
        Rows.data(
            NumberStyle.PLAIN, Rows.rollup(District.YEAR, rows), List.of(), List.of(), Lang.VI);

    assertThat(render(TextFormat.TXT, data))
        .contains("chưa có báo cáo nào đến hạn", "Kế hoạch không có chỉ tiêu bằng số")
        .contains("Đề nghị quận hỗ trợ.");
  }

  @Test
  void anIndicatorLeftBlankIsNamedWithTheUnitsThatLeftIt() {
    List<Progress> rows =
        List.of(
            Rows.row(
                District.ROOT,
                District.ADDICTS,
                Rows.figure(Rows.amount("300"), 2, 3),
                Optional.empty(),
                Status.NO_TARGET));
    ReportData data =
        Rows.data(
            NumberStyle.PLAIN,
            Rows.rollup(District.JUNE, rows),
            District.standings(Standing.Kind.PARTIAL),
            List.of(),
            Lang.VI);

    assertThat(render(TextFormat.TXT, data))
        .contains("- Phường Trung Văn: thiếu số liệu tháng 5, tháng 6")
        .contains("- Người nghiện có hồ sơ quản lý: Phường Trung Văn");
  }
}
