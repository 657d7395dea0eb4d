package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Period;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Source;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

/// How single lines are worded.
class VerdictTest {

  private static String line(Period period, Progress row) {
    ReportData data =
        Rows.data(
            NumberStyle.PLAIN,
            Rows.rollup(period, List.of(row)),
            District.standings(Standing.Kind.COMPLETE),
            List.of(),
            Lang.VI);
    Phrases phrases = new Phrases(data.plan(), data.units(), data.reporters(), data.lang());
    return String.valueOf(new Outline(data, phrases).lines(row.unit()).getFirst().get("text"));
  }

  private static String year(int indicator, Total total, Goal goal, Status status) {
    return line(
        District.YEAR,
        Rows.row(
            District.ROOT,
            indicator,
            Rows.figure(total, 36, 36),
            Optional.of(Rows.target(indicator, goal)),
            status));
  }

  private static Goal exactly(String value) {
    return new Goal.Exactly(new BigDecimal(value), false);
  }

  @Test
  void aCeilingHasNoPercent() {
    assertThat(year(District.SPOTS, Rows.amount("2"), Rows.atMost("0"), Status.BREACHED))
        .isEqualTo("2 điểm (không để phát sinh), đã để phát sinh");
    assertThat(year(District.SPOTS, Rows.amount("3"), Rows.atMost("5"), Status.MET))
        .isEqualTo("3 điểm (không quá 5 điểm), đạt chỉ tiêu");
    assertThat(year(District.SPOTS, Rows.amount("6"), Rows.atMost("5"), Status.BREACHED))
        .isEqualTo("6 điểm (không quá 5 điểm), vượt mức cho phép");
  }

  @Test
  void anExactNumberIsSaidToBeOne() {
    assertThat(year(District.SPOTS, Rows.amount("5"), exactly("5"), Status.MET))
        .isEqualTo("5 điểm (chỉ tiêu đúng 5), đạt chỉ tiêu");
  }

  @Test
  void nothingIsSaidTwice() {
    assertThat(year(District.REHAB, new Total.NoData(), Rows.atLeast("32"), Status.NO_DATA))
        .isEqualTo("chưa có số liệu (chỉ tiêu 32)");
    assertThat(year(District.SHARE, Rows.ratio("0", "0"), Rows.percent("80"), Status.NIL))
        .isEqualTo("không phát sinh");
  }

  @Test
  void aCoverageNamesTheUnitsThatItIsFor() {
    Target target =
        new Target(
            "model-wards",
            new Goal.Coverage(new BigDecimal(100)),
            "nam-tu-liem",
            Optional.of(Months.quarter(2021, 2)),
            false,
            List.of("phu-do", "me-tri"),
            new LinkedHashMap<>(),
            false,
            new Target.Pace.None(),
            Optional.empty(),
            Source.ofFile("plan.yaml"));
    assertThat(
            line(
                District.YEAR,
                Rows.row(
                    District.ROOT,
                    District.MODEL,
                    Rows.figure(new Total.YesOf(1, 2), 3, 3),
                    Optional.of(target),
                    Status.MISSED)))
        .isEqualTo(
            "1/2 phường = 50% (chỉ tiêu 100%;"
                + " tại Phường Phú Đô, Phường Mễ Trì; chỉ tiêu của quý II), không đạt chỉ tiêu");
  }

  @Test
  void aPaceIsOnlySpokenOfWhereThePlanSetsOne() {
    assertThat(paced(new Target.Pace.Linear(false))).isEqualTo("20/32 = 62.5%");
    assertThat(paced(new Target.Pace.None())).isEqualTo("20/32 = 62.5%");
    assertThat(paced(new Target.Pace.Linear(true))).isEqualTo("20/32 = 62.5%, chậm tiến độ");
    assertThat(paced(new Target.Pace.Steps(Map.of(Months.half(2021, 1), new BigDecimal(70)))))
        .isEqualTo("20/32 = 62.5%, chậm tiến độ");
  }

  private static String paced(Target.Pace pace) {
    return line(
        Months.nineMonths(2021),
        Rows.row(
            District.ROOT,
            District.REHAB,
            Rows.figure(Rows.amount("20"), 27, 27),
            Optional.of(Rows.target(District.REHAB, Rows.atLeast("32"), pace, false)),
            Status.BEHIND));
  }

  @Test
  void aPartOfOneUnitsReportsIsNoPartOfUnits() {
    assertThat(
            line(
                District.YEAR,
                Rows.row(
                    District.PHU_DO,
                    District.REHAB,
                    Rows.figure(Rows.amount("3"), 2, 2),
                    Optional.empty(),
                    Status.NO_TARGET)))
        .isEqualTo("3 người");
    assertThat(
            line(
                District.YEAR,
                Rows.row(
                    District.PHU_DO,
                    District.REHAB,
                    Rows.figure(Rows.amount("3"), 1, 2),
                    Optional.empty(),
                    Status.NO_TARGET)))
        .isEqualTo("3 người (mới có 1/2 báo cáo)");
  }

  @Test
  void twoDatesStandBesideTheYearWhereTheyStartLater() {
    Progress row =
        Rows.row(
            District.ROOT,
            District.REHAB,
            Rows.figure(Rows.amount("3"), 24, 24),
            Rows.figure(Rows.amount("20"), 27, 27),
            Optional.of(Rows.target(District.REHAB, Rows.atLeast("32"))),
            Status.BEHIND);

    assertThat(line(Period.parse("2021-03-01..2021-09-15").orElseThrow(), row))
        .isEqualTo("trong kỳ: 3 người; lũy kế: 20/32 = 62.5%");
    assertThat(line(Period.parse("2021-01-01..2021-09-15").orElseThrow(), row))
        .isEqualTo("20/32 = 62.5%");
  }
}
