package vn.tonghop.reading;

/// A column of values.
///
/// @param at the column of the grid
/// @param head its head
/// @param indicator the place of the indicator that its head names; −1 where the row names it
/// @param cumulative whether its values cover the time from the start of the year
/// @param checked whether it is only compared: a running total beside the period's own value
record ValueColumn(int at, String head, int indicator, boolean cumulative, boolean checked) {

  static final int BY_ROW = -1;
}
