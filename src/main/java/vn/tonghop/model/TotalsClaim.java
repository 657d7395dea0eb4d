package vn.tonghop.model;

import java.math.BigDecimal;
import java.util.List;

/// What a totals row of a submission says, beside what the cells above or below it add up to.
///
/// @param indicator the indicator's place in the plan
/// @param period the period's key
/// @param stated the total as the file gives it
/// @param summed the sum of the cells that the total stands for, read as they are
/// @param cells how many cells that is
/// @param source the cell of the total
/// @param units the units whose readings the total covers: they are to be verified if it differs
/// @param addends the cells that have a number; kept where the total differs alone, and empty where
///   they are not known one by one
/// @param blanks those that have none; likewise
/// @param subtotals the other totals of the same column; likewise
public record TotalsClaim(
    int indicator,
    int period,
    BigDecimal stated,
    BigDecimal summed,
    int cells,
    Source source,
    List<Integer> units,
    List<Addend> addends,
    List<Addend> blanks,
    List<Addend> subtotals) {

  /// A total whose cells are not known one by one.
  public TotalsClaim(
      int indicator,
      int period,
      BigDecimal stated,
      BigDecimal summed,
      int cells,
      Source source,
      List<Integer> units) {
    this(indicator, period, stated, summed, cells, source, units, List.of(), List.of(), List.of());
  }

  public TotalsClaim {
    units = List.copyOf(units);
    addends = List.copyOf(addends);
    blanks = List.copyOf(blanks);
    subtotals = List.copyOf(subtotals);
  }

  /// The same total with the cells that it is made of.
  public TotalsClaim of(List<Addend> numbers, List<Addend> empty, List<Addend> totals) {
    return new TotalsClaim(
        indicator, period, stated, summed, cells, source, units, numbers, empty, totals);
  }
}
