package vn.tonghop.model;

import java.time.LocalDate;
import java.util.List;

/// The result of a run for one period: a row a unit, indicator and target, in the tree's order and
/// the plan's.
///
/// @param period the reported period
/// @param window its data window
/// @param asOf the day that the run takes for today
/// @param rows the rows; the first ones are those of the plan's unit
public record Rollup(Period period, Window window, LocalDate asOf, List<Progress> rows) {
  public Rollup {
    rows = List.copyOf(rows);
  }
}
