package vn.tonghop.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Months;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Status;
import vn.tonghop.model.Total;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;
import vn.tonghop.model.Window;

/// How a report words numbers, figures, periods and names.
final class Phrases {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final Plan plan;
  private final Units units;
  private final Reporters reporters;
  private final Lang lang;

  Phrases(Plan plan, Units units, Reporters reporters, Lang lang) {
    this.plan = plan;
    this.units = units;
    this.reporters = reporters;
    this.lang = lang;
  }

  String number(BigDecimal number) {
    return Numbers.styled(number, plan.numbers());
  }

  /// `445 người`.
  String amount(BigDecimal number, Indicator indicator) {
    return (number(number) + " " + Layout.line(indicator.unit())).strip();
  }

  String percent(Percent percent) {
    return percent.shown(plan.numbers());
  }

  /// `80%`, `32`.
  String bound(BigDecimal bound, boolean percent) {
    return number(bound) + (percent ? "%" : "");
  }

  /// A figure as it is: `445 người`, `10/10 phường`, `381/608`.
  String bare(Total total, int unit, int indicator) {
    return switch (total) {
      case Total.NoData() -> Status.NO_DATA.label().in(lang);
      case Total.Amount(BigDecimal value) -> amount(value, plan.indicators().get(indicator));
      case Total.YesOf(int yes, int of) when of == 1 && !units.hasChildren(unit) ->
          (yes == 1 ? Term.YES : Term.NO).in(lang);
      case Total.YesOf(int yes, int of) -> yes + "/" + of + " " + level(unit, indicator);
      case Total.Ratio(BigDecimal _, BigDecimal denominator) when denominator.signum() == 0 ->
          Status.NIL.label().in(lang);
      case Total.Ratio(BigDecimal numerator, BigDecimal denominator) ->
          (number(numerator) + "/" + number(denominator) + " " + counted(indicator)).strip();
      case Total.Sites(int closed, int named, List<Total.SiteFound> _) ->
          closed + "/" + named + " " + siteWord(indicator);
      case Total.Milestones(List<Total.Done> done, int of) when of == 1 ->
          (done.isEmpty() ? Term.NOT_DONE : Term.DONE).in(lang);
      case Total.Milestones(List<Total.Done> done, int of) ->
          Term.DONE_IN.with(lang, done.size() + "/" + of + " " + level(unit, indicator));
      case Total.Texts(List<Total.Passage> passages) ->
          Layout.line(String.join(" ", passages.stream().map(Total.Passage::text).toList()));
    };
  }

  /// A figure with its own percentage where it has one: `10/10 phường = 100%`, `381/608 = 62.66%`.
  ///
  /// @param known the percentage where it has been worked out, with the bounds it must not seem to
  ///   cross
  String total(Total total, int unit, int indicator, Optional<Percent> known) {
    return switch (total) {
      case Total.YesOf(int _, int of) when of == 1 && !units.hasChildren(unit) ->
          bare(total, unit, indicator);
      case Total.YesOf(int yes, int of) ->
          bare(total, unit, indicator)
              + equalling(BigDecimal.valueOf(yes), BigDecimal.valueOf(of), known);
      case Total.Sites(int closed, int named, List<Total.SiteFound> _) when closed < named ->
          bare(total, unit, indicator)
              + equalling(BigDecimal.valueOf(closed), BigDecimal.valueOf(named), known);
      case Total.Ratio(BigDecimal numerator, BigDecimal denominator) ->
          bare(total, unit, indicator) + equalling(numerator, denominator, known);
      case Total.NoData _, Total.Amount _, Total.Sites _, Total.Milestones _, Total.Texts _ ->
          bare(total, unit, indicator);
    };
  }

  private String equalling(BigDecimal part, BigDecimal whole, Optional<Percent> known) {
    return whole.signum() == 0
        ? ""
        : " = " + percent(known.orElseGet(() -> Percent.of(part, whole)));
  }

  /// The unit of measure of what is itself counted; a share of two counts has none.
  private String counted(int indicator) {
    Indicator counted = plan.indicators().get(indicator);
    return Demands.isCount(counted.measure()) ? Layout.line(counted.unit()) : "";
  }

  /// What the sites of an indicator are called: its unit of measure.
  String siteWord(int indicator) {
    String unit = Layout.line(plan.indicators().get(indicator).unit());
    return unit.isEmpty() ? Term.SITES.in(lang) : unit;
  }

  /// The units at or below one that owe an indicator.
  List<Integer> owing(int unit, int indicator) {
    return below(unit).filter(place -> reporters.owes(place, indicator)).boxed().toList();
  }

  boolean exists(int unit, LocalDate day) {
    return units.get(unit).existsOn(day);
  }

  /// What the reporters of an indicator below a unit are called together.
  String level(int unit, int indicator) {
    return LevelWord.of(
        below(unit).filter(place -> reporters.owes(place, indicator)).mapToObj(units::get).toList(),
        lang);
  }

  /// What all who submit below a unit are called together.
  String level(int unit) {
    return LevelWord.of(below(unit).filter(reporters::submits).mapToObj(units::get).toList(), lang);
  }

  private IntStream below(int unit) {
    return IntStream.range(unit, units.end(unit));
  }

  /// `(mới có 9/10 phường)` for a figure that does not rest on all its reports.
  Optional<String> partial(Figure figure, int unit, int indicator) {
    if (figure.reports().full()) {
      return Optional.empty();
    }
    String reports = reports(figure.reports());
    String ofUnits = coverage(figure.units()) + " " + level(unit, indicator);
    boolean onePeriod = figure.reports().expected() == figure.units().expected();
    boolean oneUnit = figure.units().expected() <= 1;
    String what = onePeriod ? ofUnits : oneUnit ? reports : ofUnits + ", " + reports;
    return Optional.of("(" + Term.PARTIAL.with(lang, what) + ")");
  }

  /// `1.061/1.062`, in the plan's way of writing numbers.
  String coverage(Coverage coverage) {
    return number(BigDecimal.valueOf(coverage.reported()))
        + "/"
        + number(BigDecimal.valueOf(coverage.expected()));
  }

  /// `160/168 báo cáo`.
  String reports(Coverage coverage) {
    return Term.REPORTS.with(lang, coverage(coverage));
  }

  String name(int unit) {
    return name(units.get(unit));
  }

  String name(Unit unit) {
    return Layout.line(unit.name().in(lang));
  }

  String name(Indicator indicator) {
    return Layout.line(indicator.name().in(lang));
  }

  /// A period without its year where the plan covers one year only: `tháng 6`.
  String inYear(Period period) {
    String name = period.name(lang);
    return switch (period) {
      case Months months when months.length() < 12 && plan.firstYear() == plan.lastYear() ->
          name.replace(" năm " + months.year(), "")
              .replace(" of " + months.year(), "")
              .replace(" " + months.year(), "");
      case Months _ -> name;
      case Dates _ -> name;
    };
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  /// A single day inside a sentence, as Nghị định 30/2020/NĐ-CP writes numbers of days: a zero
  /// stands before days below 10 and before the months 1 and 2: `01/7/2024`.
  String date(LocalDate day) {
    return switch (lang) {
      case VI ->
          String.format(
              Locale.ROOT,
              day.getMonthValue() < 3 ? "%02d/%02d/%d" : "%02d/%d/%d",
              day.getDayOfMonth(),
              day.getMonthValue(),
              day.getYear());
      case EN -> day(day);
    };
  }

  /// `từ ngày 15/12/2020 đến ngày 14/12/2021`.
  String window(Window window) {
    return Term.WINDOW.with(lang, day(window.from()), day(window.to()));
  }

  /// A period with its window: `năm 2021 (từ ngày 15/12/2020 đến ngày 14/12/2021)`.
  String period(Period period, Window window) {
    return switch (period) {
      case Months months -> months.name(lang) + " (" + window(window) + ")";
      case Dates _ -> window(window);
    };
  }
}
