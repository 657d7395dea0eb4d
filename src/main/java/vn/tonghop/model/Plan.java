package vn.tonghop.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What a plan demands and how it is reported: indicators, targets, checks, settings.
///
/// @param code the plan's code, which names its reports
/// @param title what a report is headed with
/// @param firstYear the first year that it covers
/// @param lastYear the last, the first again for the plan of one year
/// @param unit the unit that reports: the root of its roll-ups
/// @param reporters who submits
/// @param frequency how often they submit
/// @param calendar when the data of a period closes
/// @param due when submissions are due
/// @param cumulative whether a value covers the time from the start of the year, unless its head
///   says otherwise
/// @param numbers how reports spell numbers
/// @param language the language of names and reports, unless asked for otherwise
/// @param headings this office's own headings, by the role of a column
/// @param indicators in the order of reports
/// @param targets in the order of the plan
/// @param checks in the order of the plan
/// @param otherIndicators names of other plans' indicators that submissions may carry
/// @param formats what `report -o DIR/` writes
/// @param scorecards the ways that units are classed by
/// @param previous the folder of the workspace of the years before, from this one
/// @param comparisons which earlier periods reports set figures beside
/// @param receiptBy how it is known when a submission came, where it is to be known
/// @param columnOrder what the columns of a table without heads are, from the left; none for one
///   that is skipped; empty where such tables are not read
public record Plan(
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
    List<String> formats,
    List<Scorecard> scorecards,
    Optional<String> previous,
    List<Comparison.Against> comparisons,
    Optional<Receipt.By> receiptBy,
    List<Optional<ColumnRole>> columnOrder) {

  public Plan {
    reporters = List.copyOf(reporters);
    headings = Map.copyOf(headings);
    indicators = List.copyOf(indicators);
    targets = List.copyOf(targets);
    checks = List.copyOf(checks);
    otherIndicators = List.copyOf(otherIndicators);
    formats = List.copyOf(formats);
    scorecards = List.copyOf(scorecards);
    comparisons = List.copyOf(comparisons);
    columnOrder = List.copyOf(columnOrder);
  }

  /// The same plan as a unit below sees it: the reporters are those at or below it.
  public Plan reportedBy(String other) {
    return new Plan(
        code,
        title,
        firstYear,
        lastYear,
        other,
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
        scorecards,
        previous,
        comparisons,
        receiptBy,
        columnOrder);
  }

  /// The same plan with other targets.
  public Plan demanding(List<Target> others) {
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
        others,
        checks,
        otherIndicators,
        formats,
        scorecards,
        previous,
        comparisons,
        receiptBy,
        columnOrder);
  }

  /// The same plan with other checks.
  public Plan keeping(List<CheckRule> others) {
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
        others,
        otherIndicators,
        formats,
        scorecards,
        previous,
        comparisons,
        receiptBy,
        columnOrder);
  }

  /// The data window of a period, by the calendar of an indicator.
  ///
  /// @param indicator the indicator's place
  public Window window(int indicator, Period period) {
    return indicators.get(indicator).calendar().orElse(calendar).window(period);
  }

  public OptionalInt findIndicator(String indicator) {
    for (int index = 0; index < indicators.size(); index++) {
      if (indicators.get(index).code().equals(indicator)) {
        return OptionalInt.of(index);
      }
    }
    return OptionalInt.empty();
  }

  /// The place of an indicator that the plan is known to have.
  ///
  /// @throws IllegalArgumentException if there is none
  public int indicator(String indicator) {
    return findIndicator(indicator)
        .orElseThrow(() -> new IllegalArgumentException("No indicator has the code " + indicator));
  }

  /// Whether the plan covers every month of a period.
  public boolean covers(Period period) {
    return switch (period) {
      case Months months -> months.year() >= firstYear && months.year() <= lastYear;
      case Dates dates -> {
        Window window =
            new Window(
                calendar.window(Months.year(firstYear)).from(), LocalDate.of(lastYear, 12, 31));
        yield !dates.from().isBefore(window.from().withDayOfMonth(1))
            && !dates.to().isAfter(window.to());
      }
    };
  }
}
