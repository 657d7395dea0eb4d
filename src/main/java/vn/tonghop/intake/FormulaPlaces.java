package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.model.Table;

/// Where a sheet has formulas.
final class FormulaPlaces {

  /// Beyond, the places themselves are not worth keeping.
  static final int MOST = 20_000;

  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, String> sharedLinks = new HashMap<>();
  private long count;

  /// A cell with a formula.
  ///
  /// @param row from 1
  /// @param column from 0
  /// @param link the formula, where it takes from another file; else empty
  record Place(int row, int column, String link) {

    boolean isIn(Table table) {
      return table.left() <= column
          && column < table.right()
          && table.bodyTop() < table.bodyEnd()
          && table.grid().rowNumber(table.headTop()) <= row
          && row <= table.grid().rowNumber(table.bodyEnd() - 1);
    }
  }

  void add(SheetScan cell) {
    count++;
    String formula = cell.formula();
    String link = FormulaText.isLink(formula) ? formula : "";
    if (cell.formulaType().equals("shared")) {
      if (!link.isEmpty() && sharedLinks.size() < MOST) {
        sharedLinks.put(cell.sharedFormula(), link);
      } else if (formula.isEmpty()) {
        link = sharedLinks.getOrDefault(cell.sharedFormula(), "");
      }
    }
    if (places.size() < MOST) {
      places.add(new Place(cell.row(), cell.column(), link));
    }
  }

  /// How many there are, those included whose places are not kept.
  long count() {
    return count;
  }

  List<Place> in(List<Table> tables) {
    return places.stream().filter(place -> tables.stream().anyMatch(place::isIn)).toList();
  }
}
