package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Lang;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Part;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;

class DataFilesTest {

  private static final Plan PLAN = District.plan(NumberStyle.VI);

  private static String csv(Progress... rows) {
    return RollupCsv.render(
        List.of(Rows.rollup(District.YEAR, List.of(rows))), PLAN, District.UNITS, Lang.VI);
  }

  private static Progress untargeted(int indicator, Total total) {
    return Rows.row(
        District.ROOT, indicator, Rows.figure(total, 36, 36), Optional.empty(), Status.NO_TARGET);
  }

  @Test
  void rowsStandUnderTheThirteenHeads() {
    assertThat(
            csv(
                Rows.yearRows().getFirst(),
                untargeted(District.ADDICTS, new Total.NoData()),
                untargeted(District.SHARE, Rows.ratio("381", "608"))))
        .isEqualTo(
            """
            unit,unit_name,period,indicator,indicator_name,measure,actual,to_date,target,percent,status,reported,expected
            nam-tu-liem,Quận Nam Từ Liêm,2021,compulsory-rehab,Đưa người nghiện vào cai nghiện bắt buộc,flow,38,38,32,118.75,exceeded,36,36
            nam-tu-liem,Quận Nam Từ Liêm,2021,addicts,Người nghiện có hồ sơ quản lý,stock,,,,,no-target,36,36
            nam-tu-liem,Quận Nam Từ Liêm,2021,inspected-share,Cơ sở được kiểm tra,share,381/608,381/608,,62.66,no-target,36,36
            """);
  }

  @Test
  void numbersArePlainWhateverThePlanAsksFor() {
    assertThat(csv(untargeted(District.ADDICTS, Rows.amount("1700.50"))))
        .contains(",1700.5,1700.5,");
    assertThat(csv(untargeted(District.ADDICTS, Rows.amount("-3")))).contains(",-3,-3,");
    assertThat(csv(untargeted(District.ADDICTS, Rows.amount("1E+6")))).contains(",1000000,");
  }

  @Test
  void aTextStandsAtTheUnitThatWroteItQuotedAndIsNoFormula() {
    assertThat(csv(notesOf(District.ROOT))).contains(",text,,,,,no-target,");
    assertThat(csv(notesOf(District.PHU_DO)))
        .contains(",text,\"'=Thiếu kinh phí | cho tập huấn.\nĐề nghị quận hỗ trợ.\",");
  }

  private static Progress notesOf(int unit) {
    return Rows.row(unit, District.NOTES, Rows.notes(), Optional.empty(), Status.NO_TARGET);
  }

  @Test
  void blocksFollowEachOther() {
    String csv =
        RollupCsv.render(
            List.of(
                Rows.rollup(District.JUNE, List.of(untargeted(District.ADDICTS, Rows.amount("1")))),
                Rows.rollup(
                    District.YEAR, List.of(untargeted(District.ADDICTS, Rows.amount("2"))))),
            PLAN,
            District.UNITS,
            Lang.EN);

    assertThat(csv.lines().map(line -> line.split(",", -1)[2]))
        .containsExactly("period", "2021-06", "2021");
    assertThat(csv).contains("Addicts on file");
  }

  @Test
  void jsonHasWindowCoverageAndTheSourcesOfLeaves() {
    Part part =
        new Part(
            District.PHU_DO,
            District.JUNE,
            District.REHAB,
            State.VALUE,
            "4",
            Part.Role.ADDED,
            Optional.of(Source.ofSheet("submissions/phu-do.xlsx", "Biểu 01", 7, 4)));
    List<Progress> rows = Rows.yearRows();
    String json =
        RollupJson.render(
            List.of(Rows.rollup(District.YEAR, List.of(rows.get(0), rows.get(9)))),
            PLAN,
            District.UNITS,
            Lang.VI,
            (_, _, _) -> List.of(part));

    Golden.matches("rollup.json", json);
  }

  @Test
  void theReportIsAlsoData() {
    Golden.matches("year.json", ReportJson.render(Rows.year(Lang.VI)));
    Golden.matches("year.csv", ReportCsv.render(Rows.year(Lang.VI)));
  }
}
