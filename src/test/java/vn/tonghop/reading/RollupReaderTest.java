package vn.tonghop.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.reading.Tables.claims;
import static vn.tonghop.reading.Tables.findings;
import static vn.tonghop.reading.Tables.read;
import static vn.tonghop.reading.Tables.table;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.TotalsClaim;
import vn.tonghop.model.Weight;

class RollupReaderTest {

  private static final String HEADS =
      "unit|unit_name|period|indicator|indicator_name|measure|actual|to_date|target|percent|status|reported|expected";

  /// A row as `tonghop rollup` writes it.
  private static String row(
      String unit, String period, String indicator, String actual, String reports) {
    int slash = reports.indexOf('/');
    return String.join(
        "|",
        unit,
        "Tên",
        period,
        indicator,
        "Tên",
        "flow",
        actual,
        "99",
        "32",
        "62.5",
        "on-track",
        reports.substring(0, slash),
        reports.substring(slash + 1));
  }

  private static ReadFile rollup(String... rows) {
    List<String> lines = new ArrayList<>(List.of(rows));
    lines.addFirst(HEADS);
    return read("submissions/ba-dinh.csv", table(lines.toArray(String[]::new)));
  }

  @Test
  void readsTheRowsOfTheTopmostUnitWithTheReportsBehindThem() {
    ReadFile read =
        rollup(
            row("ba-dinh", "2021-06", "rehab", "7", "3/4"),
            row("ba-dinh", "2021-06", "rehab", "7", "3/4"),
            row("ba-dinh", "2021-06", "funds", "1234.5", "4/4"),
            row("ba-dinh", "2021-06", "doses", "1.234", "4/4"),
            row("ba-dinh", "2021-06", "addicts", "", "0/4"),
            row("ba-dinh", "2021-06", "model", "3/4", "4/4"),
            row("ba-dinh", "2021-06", "inspected-share", "381/608", "4/4"),
            row("ba-dinh", "2021-06", "sites", "1/2", "2/2"),
            row("ba-dinh", "2021-06", "chosen", "1/4", "4/4"),
            row("ba-dinh", "2021-06", "remarks", "khó khăn", "1/4"),
            row("phuc-xa", "2021-06", "rehab", "3", "1/1"),
            row("ba-dinh", "2021-05", "rehab", "4", "4/4"));

    assertThat(findings(read)).isEmpty();
    assertThat(claims(read))
        .containsExactly(
            "ba-dinh 2021-06 rehab 7",
            "ba-dinh 2021-06 funds 123450",
            "ba-dinh 2021-06 doses 1234",
            "ba-dinh 2021-06 addicts missing",
            "ba-dinh 2021-06 model 3",
            "ba-dinh 2021-06 inspected-share 381",
            "ba-dinh 2021-06 sites 1",
            "ba-dinh 2021-06 chosen 1",
            "ba-dinh 2021-05 rehab 4");
    assertThat(read.segment().weight(0)).contains(new Weight(new Coverage(3, 4), 0));
    assertThat(read.segment().weight(4)).contains(new Weight(new Coverage(4, 4), 4));
    assertThat(read.segment().weight(5)).contains(new Weight(new Coverage(4, 4), 608));
    assertThat(read.segment().source(0)).hasToString("submissions/ba-dinh.csv:2:7");
    assertThat(read.cells()).isEqualTo(8);
  }

  @Test
  void rejectsFiguresWhoseReportsCannotBe() {
    ReadFile read =
        rollup(
            row("ba-dinh", "2021-06", "rehab", "7", "5/4"),
            row("ba-dinh", "2021-06", "inspections", "7", "/"),
            row("ba-dinh", "2021-06", "funds", "7", "nhiều/4"),
            row("ba-dinh", "2021-06", "model", "5/4", "4/4"),
            row("ba-dinh", "2021-06", "inspected-share", "62%", "4/4"),
            row("ba-dinh", "2021-06", "addicts", "7O", "4/4"));

    assertThat(findings(read))
        .containsExactly(
            "bad-weight :2:12",
            "bad-weight :3:12",
            "bad-weight :4:12",
            "part-above-whole :5:7",
            "bare-percent :6:7",
            "not-a-number :7:7");
    assertThat(claims(read)).hasSize(6).allMatch(claim -> claim.endsWith("rejected"));
  }

  @Test
  void setsTheSumOfTheUnitsBelowBesideTheirTop() {
    ReadFile read =
        rollup(
            row("ba-dinh", "2021-06", "rehab", "9", "2/2"),
            row("phuc-xa", "2021-06", "rehab", "3", "1/1"),
            row("phuc-xa", "2021-06", "rehab", "3", "1/1"),
            row("cong-vi", "2021-06", "rehab", "5", "1/1"),
            row("ba-dinh", "2021-06", "inspections", "9", "2/2"),
            row("phuc-xa", "2021-06", "inspections", "3", "1/1"));

    assertThat(read.totals()).hasSize(1);
    TotalsClaim total = read.totals().getFirst();
    assertThat(total.indicator()).isEqualTo(Tables.PLAN.indicator("rehab"));
    assertThat(total.stated()).isEqualByComparingTo("9");
    assertThat(total.summed()).isEqualByComparingTo("8");
    assertThat(total.cells()).isEqualTo(2);
    assertThat(total.source().row()).isEqualTo(2);
    assertThat(total.units()).containsExactly(0);
  }

  @Test
  void tellsAnUnknownNameOnce() {
    ReadFile read =
        rollup(
            row("ba-dinh", "2021-06", "rehap", "9", "2/2"),
            row("ba-dinh", "2021-06", "rehap", "8", "2/2"),
            row("nowhere", "2021-06", "rehab", "9", "2/2"),
            row("ba-dinh", "2020-06", "rehab", "9", "2/2"));

    assertThat(findings(read)).containsExactly("unknown-indicator :2:4", "unknown-period :5:3");
    assertThat(claims(read)).isEmpty();
    assertThat(findings(rollup(row("nowhere", "2021-06", "rehab", "9", "2/2"))))
        .containsExactly("unknown-unit :2:1");
  }

  @Test
  void refusesARollUpOfAnotherUnitThanItsPathSays() {
    ReadFile read =
        read(
            "submissions/phuc-xa.csv",
            table(HEADS, row("ba-dinh", "2021-06", "rehab", "9", "2/2")));

    assertThat(read.rejected()).isTrue();
    assertThat(findings(read)).containsExactly("places-disagree :2:1");
  }
}
