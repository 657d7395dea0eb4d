package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;

/// A table of a document, cell by cell.
final class LaidTable {

  private final Budget budget;
  private final List<Map<Integer, String>> rows = new ArrayList<>();
  private final List<Grid.Area> merged = new ArrayList<>();
  private final BitSet hidden = new BitSet();

  /// The cells that reach down from above: the last row that each takes, by column.
  private final Map<Integer, Integer> taken = new HashMap<>();

  /// Where the areas start that cells may still continue, by their first column.
  private final Map<Integer, Grid.Area> open = new HashMap<>();

  private int column;
  private int from;

  LaidTable(Budget budget) {
    this.budget = budget;
  }

  void startRow(boolean isHidden) {
    hidden.set(rows.size(), isHidden);
    rows.add(new HashMap<>());
    column = 0;
  }

  /// Leaves columns blank before the first cell.
  void skip(int columns) {
    column = Math.min(Address.COLUMNS, column + columns);
  }

  /// @param columns how many it takes
  /// @param down how many rows it takes
  void startCell(int columns, int down) {
    if (rows.isEmpty()) {
      startRow(false);
    }
    while (taken.getOrDefault(column, 0) >= rows.size()) {
      budget.takeCells(1);
      column++;
    }
    from = column;
    if (column + columns > Address.COLUMNS) {
      throw Xml.damaged("");
    }
    budget.takeCells(columns);
    column += columns;
    if (down > 1) {
      for (int at = from; at < column; at++) {
        taken.put(at, rows.size() + down - 1);
      }
    }
    if (down > 1 || columns > 1) {
      merged.add(new Grid.Area(rows.size(), from, rows.size() + down - 1, column - 1));
    }
  }

  /// The cell at work takes more columns than one.
  void widen(int columns) {
    budget.takeCells(columns);
    column = from + columns;
    if (column > Address.COLUMNS) {
      throw Xml.damaged("");
    }
    if (columns > 1) {
      merged.add(new Grid.Area(rows.size(), from, rows.size(), column - 1));
    }
  }

  /// The cell at work is the first of those that may continue it below.
  void opens() {
    close(from);
    Grid.Area area = new Grid.Area(rows.size(), from, rows.size(), column - 1);
    open.put(from, area);
  }

  /// The cell at work continues the one above it.
  void continues() {
    Grid.Area above = open.get(from);
    if (above != null) {
      Grid.Area flat = new Grid.Area(above.top(), from, above.top(), above.right());
      Grid.Area here = new Grid.Area(rows.size(), from, rows.size(), column - 1);
      merged.removeIf(area -> area.equals(flat) || area.equals(here));
      open.put(from, new Grid.Area(above.top(), from, rows.size(), above.right()));
    }
  }

  private void close(int first) {
    Grid.Area area = open.remove(first);
    if (area != null && area.bottom() > area.top()) {
      merged.add(area);
    }
  }

  void endCell(String text) {
    if (!text.isBlank() && !rows.isEmpty()) {
      rows.getLast().put(from, text);
    }
  }

  /// Its texts, cell after cell.
  List<String> texts() {
    return rows.stream()
        .flatMap(row -> row.entrySet().stream().sorted(Map.Entry.comparingByKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /// Adds its rows, numbered from 1.
  void fill(GridBuilder grid) {
    GridRows cells = new GridRows(grid, budget);
    for (int row = 0; row < rows.size(); row++) {
      rows.get(row).forEach((at, text) -> cells.put(at, CellKind.TEXT, text));
      cells.end(row + 1, 1, hidden.get(row));
    }
    List.copyOf(open.keySet()).stream().sorted().forEach(this::close);
    merged.forEach(grid::merge);
  }
}
