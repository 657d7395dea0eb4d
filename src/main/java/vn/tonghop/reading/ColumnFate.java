package vn.tonghop.reading;

import java.util.List;

/// What becomes of the cells of a column that are no values.
enum ColumnFate {
  /// They name or number what stands beside them.
  LABEL,
  /// They are never read: plans, shares, last year, notes.
  PASSED,
  /// A finding names the column.
  REPORTED,
  /// They are values, each with a fate of its own.
  VALUE,
  /// Nothing reads them: each that has something in it must be told.
  UNUSED;

  private static final int SHORT = 5;

  static ColumnFate of(Column column, Layout layout) {
    if (layout.values().stream().anyMatch(value -> value.at() == column.at())) {
      return VALUE;
    }
    return switch (column.use()) {
      case UNIT, PERIOD, INDICATOR, REVISION, RECEIVED, UNIT_OR_MEASURE -> LABEL;
      case NOTE -> PASSED;
      case IGNORED -> HeadWords.isNeverValue(column.head()) ? PASSED : LABEL;
      case VALUE, PERIOD_VALUE, CUMULATIVE -> ofValue(column, layout);
      case UNKNOWN -> ofUnknown(column, layout);
    };
  }

  /// In a matrix a column whose head names several indicators, one of another plan, or the same as
  /// another column, has a finding; in a form nothing looks at the head of a value.
  private static ColumnFate ofValue(Column column, Layout layout) {
    if (!layout.matrix()) {
      return UNUSED;
    }
    return column.namesIndicator() ? REPORTED : ofStray(column, layout);
  }

  private static ColumnFate ofStray(Column column, Layout layout) {
    if (TotalsWords.are(column.head())) {
      return PASSED;
    }
    boolean stray = layout.strays().contains(column);
    return stray && Cells.anyNumber(layout.table(), column.at()) ? REPORTED : UNUSED;
  }

  private static ColumnFate ofUnknown(Column column, Layout layout) {
    if (column.head().isBlank()) {
      return numbersRows(layout, column.at()) ? LABEL : UNUSED;
    }
    return layout.matrix() ? ofStray(column, layout) : UNUSED;
  }

  /// Whether the cells of a column without a head are running numbers: `1 2 3`, `I`, `a)`.
  private static boolean numbersRows(Layout layout, int column) {
    List<String> texts = Cells.filled(layout.table(), column);
    long last = 0;
    for (String text : texts) {
      long number = NumberGrammar.plain(text);
      if (number == NumberGrammar.NONE
          ? text.length() > SHORT
          : number != last + 1 && number != 1) {
        return false;
      }
      last = number == NumberGrammar.NONE ? last : number;
    }
    return true;
  }
}
