package vn.tonghop.finding;

import java.util.List;

/// What a workbook has beside its cells that changes how its figures are to be taken.
public sealed interface WorkbookProblem extends Problem {

  /// The stored value of a formula is not what the formula gives today.
  ///
  /// @param stored the value that is used
  /// @param recalculated what the formula gives
  @Graded(Severity.WARNING)
  record StaleFormula(String stored, String recalculated) implements WorkbookProblem {}

  /// A formula takes its value from another file, which is never opened.
  ///
  /// @param formula as it is stored
  @Graded(Severity.WARNING)
  record ExternalLink(String formula) implements WorkbookProblem {}

  /// The formulas are too many, or reach over too many cells, to be calculated again.
  @Graded(Severity.REMARK)
  record FormulasUnchecked() implements WorkbookProblem {}

  /// A filter is on. What it hides is read all the same.
  ///
  /// @param range the cells that it filters, such as `A3:D20`
  @Graded(Severity.WARNING)
  record ActiveFilter(String range) implements WorkbookProblem {}

  /// Cells written with fonts from before Unicode, whose letters were translated.
  ///
  /// @param fonts the names of the fonts
  /// @param cells how many cells of the sheet
  @Graded(Severity.REMARK)
  record LegacyFont(List<String> fonts, int cells) implements WorkbookProblem {
    public LegacyFont {
      fonts = List.copyOf(fonts);
    }
  }

  /// A cell holds more text than any spreadsheet lets anybody write.
  ///
  /// @param allowed the most characters
  @Graded(Severity.ERROR)
  record CellTooLong(int allowed) implements WorkbookProblem {}
}
