package vn.tonghop.reading;

import java.util.List;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Table;

/// Tells the rows of a table that hold no readings: totals, repeated heads, the numbers of columns,
/// rows without values.
final class Passed {

  private final Index index;
  private final Layout layout;
  private final Table table;
  private final Grid grid;
  private final KeyReader keys;

  Passed(Index index, Layout layout, KeyReader keys) {
    this.index = index;
    this.layout = layout;
    this.table = layout.table();
    this.grid = table.grid();
    this.keys = keys;
  }

  boolean hasNoValues(int row) {
    List<ValueColumn> values = layout.values();
    for (int at = 0; at < values.size(); at++) {
      if (!CellReader.isMissing(grid.text(row, values.get(at).at()))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a row that names no known unit, or in a form no known indicator, is one of totals.
  ///
  /// @param unit what the row's unit is, as [KeyReader] gives it
  /// @param indicator what its indicator is
  boolean isTotals(int row, int unit, int indicator) {
    if (!layout.units().isEmpty()) {
      return unit < 0 && TotalsWords.start(label(row, layout.units().getFirst()));
    }
    return !layout.matrix()
        ? indicator < 0 && TotalsWords.are(label(row, layout.indicators().getFirst()))
        : TotalsWords.start(firstText(row));
  }

  /// A cell, or where it is blank the first text before the values: *Tổng cộng* often stands under
  /// the numbers of rows.
  private String label(int row, int column) {
    String text = keys.text(row, column);
    return text.isEmpty() ? firstText(row) : text;
  }

  private String firstText(int row) {
    int end = layout.values().getFirst().at();
    for (int column = table.left(); column < end; column++) {
      String text = CellReader.trimmed(grid.text(row, column));
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /// Whether a cell of names repeats its head.
  boolean repeatsHead(int row) {
    return keys.troubles().stream()
        .anyMatch(trouble ->
            HeadWords.parts(table.head(trouble.column())).stream()
                .anyMatch(part -> Fold.loose(part).equals(Fold.loose(trouble.written()))));
  }

  /// Whether a row under the heads only numbers the columns: `A B 1 2`, `(1) (2) (3)`.
  boolean numbersColumns(int row) {
    if (row > table.bodyTop() + 1) {
      return false;
    }
    int cells = 0;
    int last = 0;
    boolean marked = false;
    for (int column = table.left(); column < table.right(); column++) {
      String text = CellReader.trimmed(grid.text(row, column));
      String bare =
          text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
      long number = NumberGrammar.plain(bare);
      if (text.isEmpty()) {
        continue;
      }
      if (number == NumberGrammar.NONE ? !isLetter(bare) || last > 0 : number != last + 1) {
        return false;
      }
      marked |= number == NumberGrammar.NONE || bare.length() < text.length();
      last = number == NumberGrammar.NONE ? last : (int) number;
      cells++;
    }
    boolean full = cells > 2 && cells == table.heads().size();
    return last > 0 && (marked && cells > 1 || full) && !namesByCode(row);
  }

  private static boolean isLetter(String text) {
    return text.length() == 1 && Character.isUpperCase(text.charAt(0));
  }

  private boolean namesByCode(int row) {
    return layout.units().stream()
            .anyMatch(column -> index.units().find(keys.text(row, column)).isPresent())
        || layout.indicators().stream()
            .anyMatch(column -> index.plan().findIndicator(keys.text(row, column)).isPresent());
  }
}
