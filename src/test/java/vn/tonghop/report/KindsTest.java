package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.model.Evidence;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Part;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Source;
import vn.tonghop.model.State;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;

/// Whole documents with every kind of target.
class KindsTest {

  @ParameterizedTest
  @EnumSource
  void everyKindOfTargetHasItsSentence(Lang lang) {
    String name = lang == Lang.VI ? "kinds.vi." : "kinds.en.";
    Golden.matches(name + "txt", TextReportTest.render(TextFormat.TXT, Kinds.data(lang)));
    Golden.matches(name + "md", TextReportTest.render(TextFormat.MD, Kinds.data(lang)));
  }

  @Test
  void textKeepsToEightyColumns() {
    assertThat(TextReportTest.render(TextFormat.TXT, Kinds.data(Lang.VI)).lines())
        .allMatch(line -> Layout.width(line) <= Layout.WIDTH);
  }

  @Test
  void aRollUpHasConditionsBasesSitesAndComparisonsAsData() {
    Golden.matches(
        "kinds.json",
        RollupJson.render(
            List.of(Kinds.rollup()), Kinds.PLAN, District.UNITS, Lang.VI, (_, _, _) -> List.of()));
  }

  @Test
  void theStatesOfSitesHaveNoRowsOfTheirOwn() {
    Progress hidden =
        Rows.row(
            District.ROOT,
            Kinds.PLAN.indicator("kept#lieu-giai"),
            Rows.figure(Rows.amount("0"), 1, 1),
            Optional.empty(),
            Status.NO_TARGET);
    Rollup rollup = Rows.rollup(Months.year(2024), List.of(hidden));

    assertThat(RollupCsv.render(List.of(rollup), Kinds.PLAN, District.UNITS, Lang.VI).lines())
        .hasSize(1);
    assertThat(
            RollupJson.render(
                List.of(rollup), Kinds.PLAN, District.UNITS, Lang.VI, (_, _, _) -> List.of()))
        .contains("\"rows\": []");
  }

  @Test
  void theManifestListsWhatWasCorrectedByHand() {
    assertThat(Manifest.render(Kinds.data(Lang.VI)))
        .contains("\"adjustments\": [", "\"reason\": \"gõ thừa hai số 0\"", "\"value\": \"1700\"")
        .contains("\"file\": \"adjustments.csv\"", "d".repeat(64));
  }

  private static Part part(int indicator, int month, String value) {
    return new Part(
        District.PHU_DO,
        Months.month(2024, month),
        indicator,
        State.VALUE,
        value,
        Part.Role.ADDED,
        Optional.of(Source.ofText("submissions/2024-0" + month + "/phu-do.csv", 3, 4)));
  }

  private static Explanation explanation(String code, Total total, Part... parts) {
    Months year = Months.year(2024);
    return new Explanation(
        District.PHU_DO,
        Kinds.PLAN.indicator(code),
        year,
        Kinds.PLAN.calendar().window(year),
        Rows.figure(total, 2, 2),
        List.of(parts));
  }

  @ParameterizedTest
  @EnumSource
  void aReadingIsExplainedInTheWordsOfItsMeasure(Format format) {
    List<Explanation> explanations =
        List.of(
            explanation("rehab", Rows.amount("29"), part(0, 4, "17"), part(0, 5, "12")),
            explanation(
                "kept",
                new Total.Sites(1, 1, List.of()),
                part(Kinds.PLAN.indicator("kept#lieu-giai"), 4, "2"),
                part(Kinds.PLAN.indicator("kept#lieu-giai"), 5, "closed")),
            explanation(
                "plan-made",
                Sentences.total("plan-made", "1/1 phu-do:2024-04-03 Kế hoạch số 12/KH-UBND"),
                part(Kinds.PLAN.indicator("plan-made"), 4, "2024-04-03 Kế hoạch số 12/KH-UBND"),
                part(Kinds.PLAN.indicator("plan-made"), 5, "?")),
            explanation(
                "inspected",
                Rows.ratio("1381", "1608"),
                part(Kinds.PLAN.indicator("inspected"), 4, "1381/1608")),
            explanation(
                "model", new Total.YesOf(9, 10), part(Kinds.PLAN.indicator("model"), 4, "9/10")));
    String ending =
        switch (format) {
          case TEXT -> "txt";
          case CSV -> "csv";
          case JSON -> "json";
        };
    Golden.matches(
        "explain-kinds." + ending,
        ExplainReport.render(
            format,
            Kinds.PLAN,
            District.UNITS,
            explanations,
            List.of(Kinds.adjustment()),
            Evidence.NONE,
            Lang.VI));
  }
}
