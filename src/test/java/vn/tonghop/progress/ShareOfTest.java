package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Total;

/// Goals that are a percentage of another indicator; by 2021-09-14, 274 of 365 days are gone.
class ShareOfTest {

  private static Setting two() {
    return new Setting()
        .indicator("trafficking", Measure.FLOW, 0)
        .indicator("drug-cases", Measure.FLOW, 0);
  }

  private static Figure figure(String text, String reports) {
    String[] coverage = reports.split("/", -1);
    Total total = text.equals("-") ? new Total.NoData() : new Total.Amount(new BigDecimal(text));
    return Setting.figure(total, Integer.parseInt(coverage[0]), Integer.parseInt(coverage[1]));
  }

  @ParameterizedTest(name = "{0}: {1} ({2}) of {3} ({4}) on {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45%   | 45    | 14/14 | 100    | 14/14 | 2021-12-14 | met        | 45
          45%   | 46    | 14/14 | 100    | 14/14 | 2021-06-14 | exceeded   | 46
          45%   | 44    | 14/14 | 100    | 14/14 | 2021-12-14 | missed     | 44
          45%   | 44    | 14/14 | 100    | 14/14 | 2021-09-14 | on-track   | 44
          45%   | 33    | 14/14 | 100    | 14/14 | 2021-09-14 | behind     | 33
          45%   | 46    | 13/14 | 100    | 14/14 | 2021-12-14 | incomplete | 46
          45%   | 46    | 14/14 | 100    | 13/14 | 2021-12-14 | incomplete | 46
          45%   | 0     | 14/14 | 100    | 14/14 | 2021-12-14 | missed     | 0
          45%   | 0     | 14/14 | 0      | 14/14 | 2021-12-14 | nil        | -
          45%   | -     | 0/14  | 100    | 14/14 | 2021-12-14 | no-data    | -
          45%   | 46    | 14/14 | -      | 0/14  | 2021-12-14 | no-data    | -
          45%   | 46    | 14/14 | 100    | 14/14 | 2020-12-14 | not-due    | 46
          80%   | 79996 | 14/14 | 100000 | 14/14 | 2021-12-14 | missed     | 79.99
          <=80% | 80004 | 14/14 | 100000 | 14/14 | 2021-12-14 | breached   | 80.01
          80%   | 1     | 14/14 | 30000  | 14/14 | 2021-12-14 | missed     | <0.01
          <=80% | 80    | 14/14 | 100    | 14/14 | 2021-06-14 | on-track   | 80
          =50%  | 50    | 14/14 | 100    | 14/14 | 2021-06-14 | met        | 50
          30-40%| 41    | 14/14 | 100    | 14/14 | 2021-12-14 | exceeded   | 41
          """)
  void standsWhereTheTableSays(
      String bound,
      String part,
      String reports,
      String whole,
      String wholeReports,
      String day,
      String status,
      String percent) {
    Setting setting = two().target(Targets.target("trafficking", bound + " of drug-cases"));
    Figures figures =
        (_, indicator) -> indicator == 0 ? figure(part, reports) : figure(whole, wholeReports);

    Progress row = setting.rows("2021", day, figures).getFirst();

    assertThat(row.status().word()).isEqualTo(status);
    assertThat(row.percent().map(Percent::code).orElse("-")).isEqualTo(percent);
  }

  @Test
  void showsItsOwnFigureOfThePeriodAndAFractionToDateWithTheLesserCoverage() {
    Setting setting = two().target(Targets.target("trafficking", "45% of drug-cases"));
    Figures month = (_, indicator) -> figure(indicator == 0 ? "3" : "4", "14/14");
    Figures toDate =
        (_, indicator) -> indicator == 0 ? figure("46", "70/84") : figure("100", "83/84");

    Progress row = setting.rows("2021-06", "2021-12-31", month, _ -> toDate).getFirst();

    assertThat(row.actual().total().code()).isEqualTo("3");
    assertThat(row.actual().reports()).isEqualTo(new Coverage(14, 14));
    assertThat(row.toDate().total().code()).isEqualTo("46/100");
    assertThat(row.toDate().reports()).isEqualTo(new Coverage(70, 84));
  }

  @Test
  void isOfWhatWasDemandedOfTheOther() {
    Setting setting =
        two()
            .target(Targets.target("drug-cases", "200"))
            .target(
                Targets.shared(
                    Targets.target("drug-cases", "120"), Map.of("buoi", new BigDecimal("40"))))
            .target(Targets.each(Targets.target("trafficking", "45% of target drug-cases")));

    List<String> lines =
        Rows.lines(setting.rows("2021", "2021-12-31", (_, _) -> Setting.amount("18")));

    assertThat(lines)
        .contains(
            "ha-noi 45% of target drug-cases missed 9",
            "buoi 45% of target drug-cases met 45", "ba-dinh 45% of target drug-cases no-data -");
  }
}
