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
public record TotalsClaim(
    int indicator,
    int period,
    BigDecimal stated,
    BigDecimal summed,
    int cells,
    Source source,
    List<Integer> units) {

  public TotalsClaim {
    units = List.copyOf(units);
  }
}
