package vn.tonghop.samples;

/// How a unit writes its report.
enum Layout {
  /// The official form: title block, a row an indicator, notes, signatures.
  FORM,
  /// A form without ceremony, its rows numbered within the text.
  SHORT_FORM,
  /// The official form with a running total beside the month.
  RUNNING_FORM,
  /// A row a unit, a column an indicator, two head rows, and a totals row.
  MATRIX,
  /// A table of readings in a workbook.
  LONG_SHEET,
  /// Comma, codes, English heads.
  ENGLISH_CSV,
  /// Semicolon, byte order mark, names, Vietnamese heads, as Excel saves it.
  VIETNAMESE_CSV,
  /// The same without unit and period, which the path names.
  BARE_CSV,
  /// Months below each other in one file that the path names the unit of.
  YEAR_CSV
}
