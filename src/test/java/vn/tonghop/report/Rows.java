package vn.tonghop.report;

import static vn.tonghop.report.District.ADDICTS;
import static vn.tonghop.report.District.IN_CENTRE;
import static vn.tonghop.report.District.MODEL;
import static vn.tonghop.report.District.NOTES;
import static vn.tonghop.report.District.PHU_DO;
import static vn.tonghop.report.District.REHAB;
import static vn.tonghop.report.District.ROOT;
import static vn.tonghop.report.District.SHARE;
import static vn.tonghop.report.District.SPOTS;
import static vn.tonghop.report.District.TRUNG_VAN;
import static vn.tonghop.report.District.UNITS;
import static vn.tonghop.report.District.VISITS;
import static vn.tonghop.report.District.VOLUNTARY;
import static vn.tonghop.report.District.YEAR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Calendar;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.NumberStyle;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Progress;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Rollup;
import vn.tonghop.model.Source;
import vn.tonghop.model.Standing;
import vn.tonghop.model.Status;
import vn.tonghop.model.Target;
import vn.tonghop.model.Total;

/// What the district's report is made of: targets, figures and rows made by hand.
final class Rows {

  private Rows() {}

  static Target target(int indicator, Goal goal) {
    return target(indicator, goal, new Target.Pace.Linear(false), false);
  }

  static Target target(int indicator, Goal goal, Target.Pace pace, boolean each) {
    return new Target(
        District.plan(NumberStyle.PLAIN).indicators().get(indicator).code(),
        goal,
        "nam-tu-liem",
        Optional.empty(),
        each,
        List.of(),
        new LinkedHashMap<>(),
        false,
        pace,
        Optional.empty(),
        Source.ofText("plan.yaml", 30, 5));
  }

  static Goal atLeast(String floor) {
    return new Goal.AtLeast(new BigDecimal(floor), false);
  }

  static Goal percent(String floor) {
    return new Goal.AtLeast(new BigDecimal(floor), true);
  }

  static Goal atMost(String ceiling) {
    return new Goal.AtMost(new BigDecimal(ceiling), false);
  }

  static Total amount(String value) {
    return new Total.Amount(new BigDecimal(value));
  }

  static Total ratio(String numerator, String denominator) {
    return new Total.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }

  static Figure figure(Total total, int reported, int expected) {
    boolean full = reported == expected;
    int units = expected >= 3 ? 3 : 1;
    return new Figure(
        total,
        new Coverage(reported, expected),
        new Coverage(full ? units : units - 1, units),
        full ? List.of() : List.of(TRUNG_VAN),
        List.of());
  }

  static Progress row(
      int unit, int indicator, Figure figure, Optional<Target> target, Status status) {
    return row(unit, indicator, figure, figure, target, status);
  }

  static Progress row(
      int unit,
      int indicator,
      Figure actual,
      Figure toDate,
      Optional<Target> target,
      Status status) {
    return new Progress(
        unit, indicator, actual, toDate, target, percent(toDate.total(), target), status);
  }

  private static Optional<Percent> percent(Total total, Optional<Target> target) {
    return switch (total) {
      case Total.NoData _, Total.Texts _ -> Optional.empty();
      case Total.Amount(BigDecimal value) ->
          target.map(Target::goal).orElse(atMost("0"))
                  instanceof Goal.AtLeast(BigDecimal floor, boolean _)
              ? Optional.of(Percent.of(value, floor))
              : Optional.empty();
      case Total.Sites _, Total.Milestones _ -> Optional.empty();
      case Total.YesOf(int yes, int of) ->
          Optional.of(Percent.of(BigDecimal.valueOf(yes), BigDecimal.valueOf(of)));
      case Total.Ratio(BigDecimal part, BigDecimal whole) ->
          whole.signum() == 0 ? Optional.empty() : Optional.of(Percent.of(part, whole));
    };
  }

  /// The year's rows, with every report there.
  static List<Progress> yearRows() {
    Target rehab = target(REHAB, atLeast("32"));
    Target each = target(SHARE, percent("80"), new Target.Pace.Linear(false), true);
    List<Progress> rows = new ArrayList<>();
    rows.add(whole(REHAB, amount("38"), rehab, Status.EXCEEDED));
    rows.add(whole(VOLUNTARY, amount("54"), target(VOLUNTARY, atLeast("30")), Status.EXCEEDED));
    rows.add(row(ROOT, ADDICTS, figure(amount("445"), 3, 3), Optional.empty(), Status.NO_TARGET));
    rows.add(row(ROOT, IN_CENTRE, figure(amount("123"), 3, 3), Optional.empty(), Status.NO_TARGET));
    rows.add(whole(SPOTS, amount("0"), target(SPOTS, atMost("0")), Status.MET));
    rows.add(
        whole(
            VISITS,
            amount("42"),
            target(VISITS, new Goal.Between(new BigDecimal(30), new BigDecimal(50), false)),
            Status.MET));
    rows.add(
        row(
            ROOT,
            MODEL,
            figure(new Total.YesOf(3, 3), 3, 3),
            Optional.of(target(MODEL, new Goal.Coverage(new BigDecimal(100)))),
            Status.MET));
    rows.add(row(ROOT, SHARE, figure(ratio("381", "608"), 3, 3), Optional.of(each), Status.MISSED));
    rows.add(row(ROOT, NOTES, notes(), Optional.empty(), Status.NO_TARGET));
    rows.addAll(wardRows(each));
    return rows;
  }

  private static Progress whole(int indicator, Total total, Target target, Status status) {
    return row(ROOT, indicator, figure(total, 36, 36), Optional.of(target), status);
  }

  static Figure notes() {
    return figure(
        new Total.Texts(
            List.of(
                new Total.Passage(
                    PHU_DO,
                    Months.month(2021, 3),
                    "=Thiếu kinh phí | cho tập huấn.\nĐề nghị quận hỗ trợ.",
                    Source.ofText("submissions/2021-03/phu-do.csv", 9, 4)))),
        36,
        36);
  }

  private static List<Progress> wardRows(Target each) {
    return List.of(
        row(
            PHU_DO,
            REHAB,
            figure(amount("4"), 12, 12),
            Optional.of(target(REHAB, atLeast("3"))),
            Status.EXCEEDED),
        row(PHU_DO, MODEL, figure(new Total.YesOf(1, 1), 1, 1), Optional.empty(), Status.NO_TARGET),
        row(PHU_DO, SHARE, figure(ratio("180", "200"), 1, 1), Optional.of(each), Status.EXCEEDED),
        row(
            TRUNG_VAN,
            REHAB,
            figure(amount("3"), 12, 12),
            Optional.of(target(REHAB, atLeast("4"))),
            Status.MISSED),
        row(TRUNG_VAN, SHARE, figure(ratio("0", "0"), 1, 1), Optional.of(each), Status.NIL));
  }

  static Rollup rollup(Period period, List<Progress> rows) {
    return new Rollup(period, Calendar.DECREE_09.window(period), LocalDate.of(2021, 12, 20), rows);
  }

  static ReportData data(
      NumberStyle numbers,
      Rollup rollup,
      List<Standing> standings,
      List<Finding> findings,
      Lang lang) {
    Plan plan = District.plan(numbers);
    return new ReportData(
        plan,
        UNITS,
        Reporters.of(plan, UNITS),
        rollup,
        standings,
        District.submissions(),
        findings,
        lang,
        "0.1.0",
        new TreeMap<>(Map.of("plan.yaml", "a".repeat(64))));
  }

  /// The whole report of the year, nothing missing.
  static ReportData year(Lang lang) {
    return data(
        NumberStyle.PLAIN,
        rollup(YEAR, yearRows()),
        District.standings(Standing.Kind.COMPLETE),
        List.of(),
        lang);
  }
}
