package vn.tonghop.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Small plans and trees for tests: a district `d` with wards that report monthly in 2021.
public final class Plans {

  private Plans() {}

  public static Indicator indicator(String code, Measure measure) {
    return indicator(code, measure, 0, Optional.empty(), List.of());
  }

  public static Indicator indicator(
      String code,
      Measure measure,
      int decimals,
      Optional<String> partOf,
      List<ReporterRule> reporters) {
    return new Indicator(
        code,
        new Label("chỉ tiêu " + code, "indicator " + code),
        "vụ",
        measure,
        Optional.empty(),
        decimals,
        false,
        reporters,
        Optional.empty(),
        partOf,
        1,
        List.of());
  }

  public static Indicator share(String code, String numerator, String denominator) {
    return new Indicator(
        code,
        new Label("chỉ tiêu " + code, "indicator " + code),
        "%",
        Measure.SHARE,
        Optional.empty(),
        0,
        false,
        List.of(),
        Optional.of(new Indicator.Ratio(numerator, denominator)),
        Optional.empty(),
        1,
        List.of());
  }

  public static Plan plan(
      List<Indicator> indicators, List<Target> targets, List<CheckRule> checks) {
    return of(
        "p",
        Label.same("Kế hoạch"),
        2021,
        2021,
        "d",
        List.of(new ReporterRule.OfLevel("ward")),
        Frequency.MONTH,
        Calendar.DECREE_09,
        new Due(2, Set.of()),
        false,
        NumberStyle.PLAIN,
        Lang.VI,
        Map.of(),
        indicators,
        targets,
        checks,
        List.of(),
        List.of());
  }

  /// A plan that classes no units, compares nothing and reads no table without heads.
  public static Plan of(
      String code,
      Label title,
      int firstYear,
      int lastYear,
      String unit,
      List<ReporterRule> reporters,
      Frequency frequency,
      Calendar calendar,
      Due due,
      boolean cumulative,
      NumberStyle numbers,
      Lang language,
      Map<ColumnRole, List<String>> headings,
      List<Indicator> indicators,
      List<Target> targets,
      List<CheckRule> checks,
      List<String> otherIndicators,
      List<String> formats) {
    return new Plan(
        code,
        title,
        firstYear,
        lastYear,
        unit,
        reporters,
        frequency,
        calendar,
        due,
        cumulative,
        numbers,
        language,
        headings,
        indicators,
        targets,
        checks,
        otherIndicators,
        formats,
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /// The same plan with other deadlines.
  public static Plan due(Plan plan, Due due) {
    return changed(plan, due, plan.scorecards());
  }

  /// The same plan with scorecards.
  public static Plan classing(Plan plan, Scorecard... scorecards) {
    return changed(plan, plan.due(), List.of(scorecards));
  }

  private static Plan changed(Plan plan, Due due, List<Scorecard> scorecards) {
    return new Plan(
        plan.code(),
        plan.title(),
        plan.firstYear(),
        plan.lastYear(),
        plan.unit(),
        plan.reporters(),
        plan.frequency(),
        plan.calendar(),
        due,
        plan.cumulative(),
        plan.numbers(),
        plan.language(),
        plan.headings(),
        plan.indicators(),
        plan.targets(),
        plan.checks(),
        plan.otherIndicators(),
        plan.formats(),
        scorecards,
        plan.previous(),
        plan.comparisons(),
        plan.receiptBy(),
        List.of());
  }

  /// The district, then the wards: place 0, then 1, 2, …
  public static Units units(String... wards) {
    java.util.ArrayList<Unit> units = new java.util.ArrayList<>();
    units.add(unit("d", "district", Optional.empty(), Optional.empty()));
    for (String ward : wards) {
      units.add(unit(ward, "ward", Optional.of("d"), Optional.empty()));
    }
    return Units.of(units);
  }

  public static Unit unit(
      String code, String level, Optional<String> parent, Optional<java.time.LocalDate> until) {
    return new Unit(
        code,
        Optional.empty(),
        Label.same("Đơn vị " + code),
        "",
        level,
        parent,
        List.of(),
        Optional.empty(),
        until,
        List.of());
  }
}
