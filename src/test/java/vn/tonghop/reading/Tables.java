package vn.tonghop.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.ColumnRole;
import vn.tonghop.model.Due;
import vn.tonghop.model.Frequency;
import vn.tonghop.model.GridBuilder;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Over;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Plans;
import vn.tonghop.model.ReporterRule;
import vn.tonghop.model.Table;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;
import vn.tonghop.model.Validity;

/// A district with four wards and its police, a plan of 2021, and tables made of lines.
final class Tables {

  static final String FILE = "submissions/2021-06/phuc-xa.csv";

  static final Units UNITS =
      Units.of(
          List.of(
              unit("ba-dinh", "001", "Quận Ba Đình", "quận", "district", ""),
              unit("phuc-xa", "00001", "Phường Phúc Xá", "phường", "ward", "ba-dinh"),
              unit("cong-vi", "00016", "Phường Cống Vị", "phường", "ward", "ba-dinh", "W16"),
              unit("quan-thanh", "00010", "Phường Quán Thánh", "phường", "ward", "ba-dinh"),
              unit("lieu-giai", "00019", "Phường Liễu Giai", "phường", "ward", "ba-dinh"),
              unit("cong-an-quan", "", "Công an quận Ba Đình", "công an", "agency", "ba-dinh")));

  static final Plan PLAN = plan(false, NumberStyle.PLAIN, Map.of());

  private Tables() {}

  static Unit unit(
      String code,
      String official,
      String name,
      String kind,
      String level,
      String parent,
      String... aliases) {
    return new Unit(
        code,
        Optional.of(official).filter(text -> !text.isEmpty()),
        Label.same(name),
        kind,
        level,
        Optional.of(parent).filter(text -> !text.isEmpty()),
        List.of(aliases),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  static Plan plan(
      boolean cumulative, NumberStyle numbers, Map<ColumnRole, List<String>> headings) {
    return Plans.of(
        "ba-dinh-2021",
        Label.same("Kế hoạch năm 2021"),
        2021,
        2021,
        "ba-dinh",
        List.of(new ReporterRule.OfLevel("ward")),
        Frequency.MONTH,
        Calendar.DECREE_09,
        new Due(2, Set.of()),
        cumulative,
        numbers,
        Lang.VI,
        headings,
        indicators(),
        List.of(),
        List.of(),
        List.of("Số hộ nghèo"),
        List.of());
  }

  private static List<Indicator> indicators() {
    return List.of(
        indicator("rehab", "Đưa người vào cai nghiện bắt buộc", "người", Measure.FLOW, 0),
        indicator("inspections", "Lượt kiểm tra liên ngành 178", "lượt", Measure.FLOW, 0),
        indicator("addicts", "Người nghiện có hồ sơ quản lý", "người", Measure.STOCK, 0),
        indicator("model", "Triển khai mô hình", "", Measure.YES_NO, 0),
        indicator("funds", "Kinh phí", "triệu đồng", Measure.FLOW, 2),
        indicator("doses", "Thuốc đã cấp", "lít", Measure.FLOW, 3),
        indicator("inspected", "Cơ sở được kiểm tra", "cơ sở", Measure.FLOW, 0),
        indicator("premises", "Cơ sở kinh doanh", "cơ sở", Measure.FLOW, 0),
        share("inspected-share", "Tỷ lệ cơ sở được kiểm tra"),
        indicator("remarks", "Khó khăn, vướng mắc", "", Measure.TEXT, 0),
        indicator("reached", "Người được tuyên truyền", "người", Measure.DISTINCT, 0),
        indicator("chosen", "Lựa chọn mô hình điểm", "", Measure.MILESTONE, 0),
        indicator("sites", "Tụ điểm phức tạp", "", Measure.SITE, 0),
        siteState("sites#to-lich", "Ven sông Tô Lịch", "sông Tô Lịch"));
  }

  static Indicator indicator(String code, String name, String unit, Measure measure, int decimals) {
    return new Indicator(
        code,
        Label.same(name),
        unit,
        measure,
        Optional.empty(),
        decimals,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of());
  }

  private static Indicator siteState(String code, String name, String alias) {
    return new Indicator(
        code,
        Label.same(name),
        "",
        Measure.SITE_STATE,
        Optional.empty(),
        0,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of(alias),
        Over.STOCK,
        Optional.empty(),
        Validity.ALWAYS,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.of("sites"));
  }

  private static Indicator share(String code, String name) {
    return new Indicator(
        code,
        Label.same(name),
        "%",
        Measure.SHARE,
        Optional.empty(),
        0,
        false,
        List.of(),
        Optional.of(new Indicator.Ratio("inspected", "premises")),
        Optional.empty(),
        1,
        List.of());
  }

  /// The indicator of the plan with that code.
  static Indicator indicator(String code) {
    return PLAN.indicators().get(PLAN.indicator(code));
  }

  /// A text file whose heads are its first line: cells stand between bars.
  static Table table(String... lines) {
    return titled(0, lines);
  }

  /// A text file with lines above its heads.
  static Table titled(int above, String... lines) {
    GridBuilder grid = new GridBuilder(FILE, Optional.empty(), false);
    for (int line = 0; line < lines.length; line++) {
      grid.textRow(line + 1, cells(lines[line]));
    }
    return new Table(grid.build(), List.of(cells(lines[above])), 0, above, above + 1, lines.length);
  }

  private static String[] cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
  }

  /// A sheet of a workbook with one head row and one row, whose last cell is of a kind.
  static Table sheet(String heads, String row, CellKind last) {
    GridBuilder grid =
        new GridBuilder("submissions/2021-06/phuc-xa.xlsx", Optional.of("Biểu 01"), false);
    String[] head = cells(heads);
    String[] cells = cells(row);
    CellKind[] kinds = new CellKind[cells.length];
    Arrays.fill(kinds, CellKind.TEXT);
    grid.row(1, head, kinds.clone(), false);
    kinds[kinds.length - 1] = last;
    grid.row(2, cells, kinds, false);
    return new Table(grid.build(), List.of(head), 0, 0, 1, 2);
  }

  static ReadFile read(Table... tables) {
    return read(FILE, tables);
  }

  static ReadFile read(String file, Table... tables) {
    return read(PLAN, file, tables);
  }

  static ReadFile read(Plan plan, String file, Table... tables) {
    return new SubmissionReader(plan, UNITS).read(file, List.of(tables));
  }

  /// Every claim as `unit period indicator value`, cumulative ones with a `+`, in the order read.
  static List<String> claims(ReadFile read) {
    List<String> claims = new ArrayList<>();
    for (int claim = 0; claim < read.segment().size(); claim++) {
      claims.add(claim(read, claim));
    }
    return claims;
  }

  private static String claim(ReadFile read, int claim) {
    Indicator indicator = PLAN.indicators().get(read.segment().indicator(claim));
    String value =
        switch (read.segment().state(claim)) {
          case VALUE ->
              holdsText(read, claim, indicator)
                  ? read.segment().text(claim)
                  : Long.toString(read.segment().value(claim));
          case NIL, MISSING, REJECTED, NOT_EXPECTED -> read.segment().state(claim).word();
        };
    return "%s %s %s %s%s"
        .formatted(
            UNITS.get(read.segment().unit(claim)).code(),
            Period.ofKey(read.segment().period(claim)).code(),
            indicator.code(),
            value,
            read.segment().cumulative(claim) ? "+" : "");
  }

  /// A milestone of a rolled-up submission is a number.
  private static boolean holdsText(ReadFile read, int claim, Indicator indicator) {
    return indicator.measure() == Measure.TEXT
        || indicator.measure() == Measure.MILESTONE && read.segment().weight(claim).isEmpty();
  }

  /// Every finding as `code place`, in the order found.
  static List<String> findings(ReadFile read) {
    return read.findings().stream()
        .map(finding -> finding.problem().code() + " " + place(finding))
        .toList();
  }

  private static String place(Finding finding) {
    return finding.source().toString().replace(finding.source().file(), "");
  }
}
