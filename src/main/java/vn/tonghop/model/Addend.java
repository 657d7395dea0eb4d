package vn.tonghop.model;

import java.math.BigDecimal;

/// One cell that a total stands for.
///
/// @param unit the unit's place in the tree; below 0 where the cell is a total itself
/// @param value what the cell adds; 0 for a blank one
/// @param source the cell
public record Addend(int unit, BigDecimal value, Source source) {

  /// The unit of a cell that belongs to no single one.
  public static final int NO_UNIT = -1;
}
