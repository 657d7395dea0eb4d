package vn.tonghop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Source;
import vn.tonghop.model.Total;

/// Statuses and percentages, in the year of the decree: 2020-12-15 to 2021-12-14, 365 days; by
/// 2021-09-14 274 of them are gone.
class JudgingTest {

  @ParameterizedTest(name = "{0} of {1}: {2} from {3} on {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # measure | goal       | to date       | reports | day        | status     | percent
          # floors of flows
          flow      | 32         | 38            | 14/14   | 2021-12-14 | exceeded   | 118.75
          flow      | 30         | 54            | 14/14   | 2021-12-14 | exceeded   | 180
          flow      | 60         | 64            | 14/14   | 2021-12-14 | exceeded   | 106.67
          flow      | 32         | 22            | 14/14   | 2021-09-14 | behind     | 68.75
          flow      | 32         | 23            | 14/14   | 2021-09-14 | behind     | 71.88
          flow      | 32         | 24            | 14/14   | 2021-09-14 | on-track   | 75
          flow      | 32         | 32            | 13/14   | 2021-09-14 | met        | 100
          flow      | 32         | 32            | 14/14   | 2021-12-14 | met        | 100
          flow      | 32         | 33            | 1/14    | 2021-01-05 | exceeded   | 103.13
          flow      | 32         | 31            | 13/14   | 2021-12-14 | incomplete | 96.88
          flow      | 32         | 31            | 14/14   | 2021-12-14 | missed     | 96.88
          flow      | 32         | 31            | 14/14   | 2021-12-13 | on-track   | 96.88
          flow      | 32         | 30            | 14/14   | 2021-12-13 | behind     | 93.75
          flow      | 32         | 31            | 14/14   | 2022-03-01 | missed     | 96.88
          flow      | 32         | 0             | 14/14   | 2021-09-14 | behind     | 0
          flow      | 32         | 0             | 14/14   | 2021-12-14 | missed     | 0
          flow      | 32         | 0             | 14/14   | 2020-12-15 | on-track   | 0
          flow      | 32         | -2            | 14/14   | 2021-09-14 | behind     | -6.25
          flow      | 32         | -             | 0/14    | 2021-09-14 | no-data    | -
          flow      | 32         | -             | 0/0     | 2021-12-14 | no-data    | -
          flow      | 32         | 5             | 14/14   | 2020-12-14 | not-due    | -
          flow      | 32         | 40            | 14/14   | 2020-12-14 | not-due    | -
          flow      | 0          | 0             | 14/14   | 2021-09-14 | met        | -
          flow      | 0          | 0             | 3/14    | 2021-09-14 | met        | -
          flow      | 0          | 7             | 14/14   | 2021-09-14 | exceeded   | -
          flow      | 1000000    | 999999        | 14/14   | 2021-12-14 | missed     | 99.99
          flow      | 100000     | 100001        | 14/14   | 2021-12-14 | exceeded   | 100
          flow      | 30000      | 1             | 14/14   | 2021-09-14 | behind     | <0.01
          flow      | 20000      | 1             | 14/14   | 2021-09-14 | behind     | 0.01
          # one decimal: no rounding down of the pace, 12.5 x 274 / 365 = 9.38
          flow.1    | 12.5       | 12.5          | 14/14   | 2021-12-14 | met        | 100
          flow.1    | 12.5       | 12.4          | 14/14   | 2021-12-14 | missed     | 99.2
          flow.1    | 12.5       | 9.3           | 14/14   | 2021-09-14 | behind     | 74.4
          flow.1    | 12.5       | 9.4           | 14/14   | 2021-09-14 | on-track   | 75.2
          # ceilings
          flow      | <=0        | 0             | 14/14   | 2021-09-14 | on-track   | -
          flow      | <=0        | 0             | 14/14   | 2021-12-14 | met        | -
          flow      | <=0        | 0             | 13/14   | 2021-12-14 | incomplete | -
          flow      | <=0        | 1             | 1/14    | 2021-01-20 | breached   | -
          flow      | <=5        | 5             | 14/14   | 2021-12-14 | met        | -
          flow      | <=5        | 6             | 14/14   | 2021-09-14 | breached   | -
          flow      | <=5        | -             | 0/14    | 2021-12-14 | no-data    | -
          stock     | <=5        | 6             | 3/14    | 2021-09-14 | breached   | -
          stock     | <=5        | 5             | 14/14   | 2021-09-14 | on-track   | -
          # exactly: 5 x 274 / 365 = 3.75
          flow      | =5         | 5             | 14/14   | 2021-09-14 | met        | -
          flow      | =5         | 5             | 13/14   | 2021-12-14 | incomplete | -
          flow      | =5         | 6             | 2/14    | 2021-09-14 | breached   | -
          flow      | =5         | 4             | 14/14   | 2021-12-14 | missed     | -
          flow      | =5         | 3             | 14/14   | 2021-09-14 | on-track   | -
          flow      | =5         | 2             | 14/14   | 2021-09-14 | behind     | -
          stock     | =0         | 0             | 14/14   | 2021-12-14 | met        | -
          # ranges: 30 x 274 / 365 = 22.52
          flow      | 30-50      | 42            | 14/14   | 2021-12-14 | met        | -
          flow      | 30-50      | 30            | 14/14   | 2021-06-14 | met        | -
          flow      | 30-50      | 50            | 14/14   | 2021-12-14 | met        | -
          flow      | 30-50      | 42            | 13/14   | 2021-12-14 | incomplete | -
          flow      | 30-50      | 51            | 13/14   | 2021-09-14 | exceeded   | -
          flow      | 30-50      | 29            | 14/14   | 2021-12-14 | missed     | -
          flow      | 30-50      | 22            | 14/14   | 2021-09-14 | on-track   | -
          flow      | 30-50      | 21            | 14/14   | 2021-09-14 | behind     | -
          stock     | 30-50      | 51            | 13/14   | 2021-12-14 | incomplete | -
          stock     | 30-50      | 51            | 14/14   | 2021-12-14 | exceeded   | -
          # stocks may fall again: they wait for everybody
          stock     | 1000       | 1200          | 13/14   | 2021-12-14 | incomplete | 120
          stock     | 1000       | 1200          | 14/14   | 2021-12-14 | exceeded   | 120
          stock     | 1000       | 1000          | 14/14   | 2021-12-14 | met        | 100
          stock     | 1000       | 1000          | 13/14   | 2021-12-14 | incomplete | 100
          stock     | 1000       | 999           | 14/14   | 2021-12-14 | missed     | 99.9
          stock     | 0          | 0             | 14/14   | 2021-12-14 | met        | -
          # yes-no
          yes-no    | cover 100% | 14/14         | 14/14   | 2021-12-14 | met        | 100
          yes-no    | cover 100% | 14/14         | 14/14   | 2021-06-14 | met        | 100
          yes-no    | cover 90%  | 14/14         | 14/14   | 2021-12-14 | exceeded   | 100
          yes-no    | cover 100% | 13/14         | 14/14   | 2021-12-14 | missed     | 92.86
          yes-no    | cover 100% | 13/14         | 13/14   | 2021-12-14 | incomplete | 92.86
          yes-no    | cover 90%  | 13/14         | 13/14   | 2021-12-14 | incomplete | 92.86
          yes-no    | cover 100% | 0/14          | 14/14   | 2021-12-14 | missed     | 0
          yes-no    | cover 100% | 10/14         | 14/14   | 2021-09-14 | behind     | 71.43
          yes-no    | cover 100% | 11/14         | 14/14   | 2021-09-14 | on-track   | 78.57
          yes-no    | cover 100% | -             | 0/14    | 2021-09-14 | no-data    | -
          yes-no    | cover 100% | 0/0           | 0/0     | 2021-09-14 | no-data    | -
          yes-no    | 10         | 10/14         | 14/14   | 2021-12-14 | met        | 71.43
          # shares
          share     | 80%        | 381/608       | 14/14   | 2021-12-14 | missed     | 62.66
          share     | 80%        | 79996/100000  | 14/14   | 2021-12-14 | missed     | 79.99
          share     | 80%        | 80/100        | 14/14   | 2021-12-14 | met        | 80
          share     | 80%        | 81/100        | 14/14   | 2021-06-14 | exceeded   | 81
          share     | 80%        | 81/100        | 13/14   | 2021-12-14 | incomplete | 81
          share     | 80%        | 0/0           | 14/14   | 2021-12-14 | nil        | -
          share     | 80%        | 0/0           | 13/14   | 2021-12-14 | nil        | -
          share     | 80%        | -             | 0/14    | 2021-12-14 | no-data    | -
          share     | 80%        | 1/30000       | 14/14   | 2021-12-14 | missed     | <0.01
          share     | 80%        | 60/100        | 14/14   | 2021-09-14 | behind     | 60
          share     | 80%        | 601/1000      | 14/14   | 2021-09-14 | on-track   | 60.1
          share     | 100%       | 608/608       | 14/14   | 2021-12-14 | met        | 100
          share     | 100%       | 99999/100000  | 14/14   | 2021-12-14 | missed     | 99.99
          share     | 100%       | 100001/100000 | 14/14   | 2021-12-14 | exceeded   | 100
          share     | <=80%      | 80004/100000  | 14/14   | 2021-12-14 | breached   | 80.01
          share     | <=80%      | 80004/100000  | 3/14    | 2021-06-14 | breached   | 80.01
          share     | <=80%      | 79996/100000  | 14/14   | 2021-12-14 | met        | 80
          share     | <=80%      | 80/100        | 13/14   | 2021-12-14 | incomplete | 80
          share     | <=0%       | 1/30000       | 14/14   | 2021-12-14 | breached   | <0.01
          share     | =50%       | 50004/100000  | 14/14   | 2021-12-14 | breached   | 50.01
          share     | =50%       | 49996/100000  | 14/14   | 2021-12-14 | missed     | 49.99
          share     | 30-50%     | 50004/100000  | 14/14   | 2021-12-14 | exceeded   | 50.01
          share     | 30-50%     | 29996/100000  | 14/14   | 2021-12-14 | missed     | 29.99
          share     | 30-50%     | 40/100        | 14/14   | 2021-12-14 | met        | 40
          share     | 2          | 9/4           | 14/14   | 2021-12-14 | exceeded   | 225
          # texts are not judged; without a target nothing is
          text      | 1          | -             | 0/14    | 2021-12-14 | no-data    | -
          text      | 1          | words         | 14/14   | 2021-12-14 | no-data    | -
          flow      | -          | 38            | 14/14   | 2021-12-14 | no-target  | -
          flow      | -          | -             | 0/14    | 2021-12-14 | no-target  | -
          share     | -          | 381/608       | 14/14   | 2021-12-14 | no-target  | 62.66
          share     | -          | 0/0           | 14/14   | 2021-12-14 | no-target  | -
          yes-no    | -          | 10/14         | 14/14   | 2021-12-14 | no-target  | 71.43
          text      | -          | words         | 14/14   | 2021-12-14 | no-target  | -
          """)
  void standsWhereTheTableSays(
      String measure,
      String goal,
      String toDate,
      String reports,
      String day,
      String status,
      String percent) {
    Progress row = row(measure, goal, toDate, reports, day);

    assertThat(row.status().word()).isEqualTo(status);
    assertThat(row.percent().map(Percent::code).orElse("-")).isEqualTo(percent);
  }

  private static Progress row(
      String measure, String goal, String toDate, String reports, String day) {
    String[] named = measure.split("\\.", -1);
    Measure kind = Measure.valueOf(named[0].replace('-', '_').toUpperCase(Locale.ROOT));
    Setting setting = new Setting().indicator("it", kind, named.length > 1 ? 1 : 0);
    if (!goal.equals("-")) {
      setting.target(Targets.target("it", goal));
    }
    String[] coverage = reports.split("/", -1);
    Figure figure =
        Setting.figure(
            total(kind, toDate), Integer.parseInt(coverage[0]), Integer.parseInt(coverage[1]));
    return setting.rows("2021", day, (_, _) -> figure).stream()
        .filter(row -> setting.plan().indicators().get(row.indicator()).code().equals("it"))
        .findFirst()
        .orElseThrow();
  }

  private static Total total(Measure measure, String text) {
    if (text.equals("-")) {
      return new Total.NoData();
    }
    String[] parts = text.split("/", -1);
    return switch (measure) {
      case FLOW, DISTINCT, STOCK -> new Total.Amount(new BigDecimal(text));
      case YES_NO -> new Total.YesOf(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
      case SHARE -> new Total.Ratio(new BigDecimal(parts[0]), new BigDecimal(parts[1]));
      case SITE, SITE_STATE ->
          new Total.Sites(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), List.of());
      case MILESTONE -> new Total.Milestones(List.of(), Integer.parseInt(parts[1]));
      case TEXT ->
          new Total.Texts(
              List.of(
                  new Total.Passage(
                      0, Period.parse("2021").orElseThrow(), text, Source.ofFile("a.csv"))));
    };
  }
}
