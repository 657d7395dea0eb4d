package vn.tonghop.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Months;
import vn.tonghop.model.Over;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Source;
import vn.tonghop.model.Standing;
import vn.tonghop.model.State;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Validity;

/// A report with every kind of target, and with all that stands beside a figure: notes,
/// comparisons, restated boundaries, corrections by hand.
final class Kinds {

  private static final String LATE = "late-rehab";
  private static final List<Indicator> INDICATORS = indicators();
  static final Plan PLAN = Sentences.plan(INDICATORS);

  /// The plan of the sentences, and an indicator whose time, calendar and agency differ; and the
  /// hidden state of a site.
  private static List<Indicator> indicators() {
    List<Indicator> indicators = new ArrayList<>(Sentences.INDICATORS);
    indicators.add(
        special(
            LATE,
            Measure.FLOW,
            validity("2024-03-01", "2024-11-30"),
            Optional.of(Calendar.DECREE_09),
            Optional.empty()));
    indicators.add(
        special(
            "kept#lieu-giai",
            Measure.SITE_STATE,
            Validity.ALWAYS,
            Optional.empty(),
            Optional.of("kept")));
    return List.copyOf(indicators);
  }

  private static Validity validity(String from, String until) {
    return new Validity(
        from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)));
  }

  private static Indicator special(
      String code,
      Measure measure,
      Validity validity,
      Optional<Calendar> calendar,
      Optional<String> siteOf) {
    return new Indicator(
        code,
        new Label("Quản lý sau cai nghiện", "Aftercare"),
        "người",
        measure,
        Optional.empty(),
        0,
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of(),
        Over.FLOW,
        Optional.empty(),
        validity,
        calendar,
        List.of(
            new Dated<>("Phòng LĐ-TB&XH", validity("", "2024-06-30")),
            new Dated<>("Công an quận", validity("2024-07-01", ""))),
        List.of(),
        siteOf);
  }

  private static List<Progress> rows() {
    List<Progress> rows = new ArrayList<>();
    for (SentenceTable.Entry entry : SentenceTable.read()) {
      if (entry.cell("period").equals("2024") && !entry.isComparison() && isOne(entry)) {
        rows.add(SentenceTable.row(entry));
      }
    }
    rows.add(adjusted());
    return rows;
  }

  /// Some of the table's rows, one of each kind.
  private static boolean isOne(SentenceTable.Entry entry) {
    String all = entry.cell("indicator") + " " + entry.cell("to_date") + " " + entry.cell("target");
    return List.of(
            "rehab 38 32",
            "visits 52 30-50",
            "trafficking 1080/2400 45% of drug-cases",
            "addicts 1152 <=-5% vs 2023",
            "plan-made 2/3 phu-do:2024-03-15, me-tri:2025-01-12 by 2024-12-31",
            "plan-made 1/1 phu-do:2025-01-12 Kế hoạch số 12/KH-UBND by 2024-12-31",
            "kept 7/8 reopened:Liễu Giai@phu-do 100%",
            "duty 12/14 100%",
            "inspected 900/1000 100% & 1000")
        .contains(all);
  }

  private static Progress adjusted() {
    Target before = late("32", validity("", "2024-06-30"), "Kế hoạch số 05/KH-UBND");
    Target now = late("40", validity("2024-07-01", ""), "Kế hoạch số 80/KH-UBND");
    Figure figure =
        new Figure(
            Rows.amount("38"), new Coverage(27, 27), new Coverage(3, 3), List.of(), List.of());
    return new Progress(
        District.ROOT,
        PLAN.indicator(LATE),
        figure,
        figure,
        Optional.of(now),
        Optional.of(Percent.of(new BigDecimal(38), new BigDecimal(40))),
        Status.MISSED,
        List.of(),
        Optional.empty(),
        Optional.of(before));
  }

  private static Target late(String floor, Validity validity, String basis) {
    return new Target(
        LATE,
        new Goal.AtLeast(new BigDecimal(floor), false),
        "nam-tu-liem",
        Optional.empty(),
        false,
        List.of(),
        new LinkedHashMap<>(),
        false,
        new Target.Pace.None(),
        Optional.of(basis),
        Source.ofText("plan.yaml", 30, 5),
        Optional.empty(),
        validity);
  }

  static Rollup rollup() {
    Months year = Months.year(2024);
    Comparison fell =
        new Comparison(
            District.ROOT,
            0,
            Comparison.Against.LAST_YEAR,
            Months.year(2023),
            new Comparison.Outcome.Amounts(
                new BigDecimal(42),
                new BigDecimal(38),
                Optional.of(Percent.of(new BigDecimal(-4), new BigDecimal(42)))));
    Comparison none =
        new Comparison(
            District.ROOT,
            3,
            Comparison.Against.LAST_YEAR,
            Months.year(2023),
            new Comparison.Outcome.TerritoryChanged());
    return new Rollup(
        year,
        PLAN.calendar().window(year),
        LocalDate.of(2025, 2, 1),
        rows(),
        List.of(fell, none, unknown(0), unknown(3)),
        new Boundaries.On(LocalDate.of(2025, 7, 1)));
  }

  /// Nothing is known of any month before.
  private static Comparison unknown(int indicator) {
    return new Comparison(
        District.ROOT,
        indicator,
        Comparison.Against.PREVIOUS,
        Months.month(2023, 12),
        new Comparison.Outcome.NoBase());
  }

  static Adjustment adjustment() {
    return new Adjustment(
        District.PHU_DO,
        Months.month(2024, 4).key(),
        0,
        new Adjustment.Reading(State.VALUE, 1700),
        new Adjustment.Reading(State.VALUE, 17),
        "gõ thừa hai số 0",
        LocalDate.of(2024, 5, 10),
        Source.ofText("adjustments.csv", 2, 1));
  }

  static ReportData data(Lang lang) {
    return new ReportData(
        PLAN,
        District.UNITS,
        Reporters.of(PLAN, District.UNITS),
        rollup(),
        District.standings(Standing.Kind.COMPLETE),
        District.submissions(),
        List.of(),
        lang,
        "0.1.0",
        new TreeMap<>(Map.of("plan.yaml", "a".repeat(64), "adjustments.csv", "d".repeat(64))),
        List.of(adjustment()));
  }

  private Kinds() {}
}
