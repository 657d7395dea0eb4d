package vn.tonghop.model;

/// What a cell holds, as far as its file says.
public enum CellKind {
  BLANK,
  /// Characters; every cell of a text file.
  TEXT,
  /// A number of a workbook; its text is the shortest that stands for it, `3.46`. One that its
  /// format shows as a percentage is [#TEXT], `80%`: it is no count.
  NUMBER,
  /// A number of a workbook that its format shows as a date; its text is ISO: `2021-12-03`.
  DATE,
  /// `true` or `false`.
  BOOLEAN,
  /// A formula's error: `#REF!`.
  ERROR,
  /// A formula whose value was never stored; its text is the formula.
  UNCALCULATED
}
