package vn.tonghop.model;

import java.time.LocalDate;
import java.util.List;

/// The result of a run for one period: a row a unit, indicator and target, in the tree's order and
/// the plan's.
///
/// @param period the reported period
/// @param window its data window
/// @param asOf the day that the run takes for today
/// @param comparisons figures beside those of earlier periods
/// @param boundaries whose territory the figures are for
/// @param rows the rows; the first ones are those of the plan's unit
public record Rollup(
    Period period,
    Window window,
    LocalDate asOf,
    List<Progress> rows,
    List<Comparison> comparisons,
    Boundaries boundaries) {

  public Rollup {
    rows = List.copyOf(rows);
    comparisons = List.copyOf(comparisons);
  }

  /// Figures as they were reported, beside no others.
  public Rollup(Period period, Window window, LocalDate asOf, List<Progress> rows) {
    this(period, window, asOf, rows, List.of(), new Boundaries.AsReported());
  }

  /// The same with only some of its rows and comparisons.
  public Rollup only(java.util.function.IntPredicate units) {
    return new Rollup(
        period,
        window,
        asOf,
        rows.stream().filter(row -> units.test(row.unit())).toList(),
        comparisons.stream().filter(compared -> units.test(compared.unit())).toList(),
        boundaries);
  }
}
