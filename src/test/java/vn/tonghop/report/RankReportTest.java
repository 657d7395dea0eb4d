package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.report.District.ADDICTS;
import static vn.tonghop.report.District.ME_TRI;
import static vn.tonghop.report.District.PHU_DO;
import static vn.tonghop.report.District.TRUNG_VAN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.Ranking.Mark;
import vn.tonghop.model.Ranking.Outcome;
import vn.tonghop.model.Scorecard;
import vn.tonghop.model.Scorecard.Band;
import vn.tonghop.model.Scorecard.Criterion;
import vn.tonghop.model.Scorecard.Grade;
import vn.tonghop.model.Status;

class RankReportTest {

  private static final Plan PLAN = District.plan(NumberStyle.VI);

  private static final Criterion FEW =
      criterion(
          "few",
          new Label("Tỷ lệ người nghiện có hồ sơ quản lý trên dân số", "Addicts of the population"),
          ADDICTS,
          true,
          false,
          new Band(new Goal.AtMost(new BigDecimal("0.5"), true), BigDecimal.valueOf(40)));
  private static final Criterion NO_SPOTS =
      criterion(
          "no-spots",
          new Label("Không có điểm mại dâm công cộng", "No public spots"),
          District.SPOTS,
          false,
          true,
          new Band(new Goal.AtMost(BigDecimal.ZERO, false), BigDecimal.valueOf(30)));
  private static final Criterion INSPECTED =
      criterion(
          "inspected",
          new Label("Cơ sở được kiểm tra", "Premises inspected"),
          District.SHARE,
          false,
          false,
          new Band(new Goal.AtLeast(BigDecimal.valueOf(90), true), BigDecimal.valueOf(30)),
          new Band(new Goal.AtLeast(BigDecimal.valueOf(80), true), BigDecimal.valueOf(20)));

  private static final Grade A = grade("A", "Loại A", "Class A", 80, false);
  private static final Grade B = grade("B", "Loại B", "Class B", 50, false);
  private static final Grade OUT = grade("out", "Không xếp loại", "Out", 0, true);

  private static final Scorecard SCORECARD =
      new Scorecard(
          "clean-wards",
          new Label("Phường lành mạnh, không có tệ nạn ma túy, mại dâm", "Clean wards"),
          List.of(),
          List.of(FEW, NO_SPOTS, INSPECTED),
          List.of(A, B, OUT),
          Optional.of(
              new Scorecard.Quota(
                  List.of("A", "B"),
                  new Goal.AtLeast(BigDecimal.valueOf(100), true),
                  Optional.empty())),
          Optional.of("Kế hoạch số 30/KH-UBND"));

  private static Criterion criterion(
      String code,
      Label name,
      int indicator,
      boolean perPopulation,
      boolean knockOut,
      Band... bands) {
    return new Criterion(
        code,
        name,
        PLAN.indicators().get(indicator).code(),
        perPopulation,
        List.of(bands),
        knockOut,
        Optional.empty());
  }

  private static Grade grade(String code, String vi, String en, int points, boolean out) {
    Optional<BigDecimal> least = out ? Optional.empty() : Optional.of(BigDecimal.valueOf(points));
    return new Grade(code, new Label(vi, en), least, Optional.empty(), out);
  }

  private static Mark few(int addicts, long people, Outcome outcome, int points) {
    BigDecimal population = BigDecimal.valueOf(people);
    return new Mark(
        FEW,
        Rows.figure(Rows.amount(Integer.toString(addicts)), 12, 12),
        Optional.of(population).filter(number -> number.signum() > 0),
        people > 0
            ? Optional.of(Percent.of(BigDecimal.valueOf(addicts), population))
            : Optional.empty(),
        outcome,
        BigDecimal.valueOf(points));
  }

  private static Mark mark(Criterion criterion, Figure figure, Outcome outcome, int points) {
    return new Mark(
        criterion, figure, Optional.empty(), Optional.empty(), outcome, BigDecimal.valueOf(points));
  }

  private static Ranking ranking() {
    return new Ranking(
        SCORECARD,
        District.YEAR,
        Calendar.DECREE_09.window(District.YEAR),
        LocalDate.of(2021, 12, 20),
        List.of(
            new Ranking.Row(
                PHU_DO,
                1,
                BigDecimal.valueOf(90),
                Optional.of(A),
                false,
                List.of(
                    few(85, 21_000, Outcome.MET, 40),
                    mark(NO_SPOTS, Rows.figure(Rows.amount("0"), 12, 12), Outcome.MET, 30),
                    mark(
                        INSPECTED,
                        Rows.figure(Rows.ratio("85", "100"), 12, 12),
                        Outcome.PARTLY,
                        20))),
            new Ranking.Row(
                ME_TRI,
                2,
                BigDecimal.valueOf(1),
                Optional.of(OUT),
                true,
                List.of(
                    few(120, 0, Outcome.UNKNOWN, 0),
                    mark(NO_SPOTS, Rows.figure(Rows.amount("2"), 12, 12), Outcome.NOT_MET, 0),
                    mark(
                        INSPECTED,
                        Rows.figure(Rows.ratio("5", "100"), 12, 12),
                        Outcome.NOT_MET,
                        1))),
            new Ranking.Row(
                TRUNG_VAN,
                0,
                BigDecimal.valueOf(40),
                Optional.empty(),
                false,
                List.of(
                    few(20, 17_500, Outcome.MET, 40),
                    mark(NO_SPOTS, Rows.figure(Rows.amount("0"), 11, 12), Outcome.UNKNOWN, 0),
                    mark(
                        INSPECTED,
                        Rows.figure(Rows.ratio("9", "10"), 11, 12),
                        Outcome.UNKNOWN,
                        0)))),
        SCORECARD
            .quota()
            .map(quota ->
                new Ranking.QuotaMet(
                    quota,
                    1,
                    3,
                    Optional.of(Percent.of(BigDecimal.ONE, BigDecimal.valueOf(3))),
                    Status.MISSED)));
  }

  private static String render(Format format, Lang lang) {
    return RankReport.render(format, PLAN, District.UNITS, List.of(ranking()), lang);
  }

  @Test
  void aRankingSaysItsReasons() {
    Golden.matches("rank.vi.txt", render(Format.TEXT, Lang.VI));
    Golden.matches("rank.en.txt", render(Format.TEXT, Lang.EN));
  }

  @Test
  void dataHasARowForEachUnitAndCriterion() {
    Golden.matches("rank.csv", render(Format.CSV, Lang.VI));
    Golden.matches("rank.json", render(Format.JSON, Lang.VI));
  }

  @Test
  void noLineIsWiderThanALetter() {
    for (Lang lang : Lang.values()) {
      assertThat(render(Format.TEXT, lang).lines())
          .allMatch(line -> Layout.width(line) <= Layout.WIDTH);
    }
  }

  @Test
  void withoutUnitsThereIsNothingToClass() {
    Ranking nobody =
        new Ranking(
            SCORECARD,
            District.YEAR,
            Calendar.DECREE_09.window(District.YEAR),
            LocalDate.of(2021, 12, 20),
            List.of(),
            Optional.empty());

    assertThat(RankReport.render(Format.TEXT, PLAN, District.UNITS, List.of(nobody), Lang.VI))
        .contains("Không có đơn vị nào để xếp loại");
  }
}
