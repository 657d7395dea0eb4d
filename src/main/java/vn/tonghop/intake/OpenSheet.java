package vn.tonghop.intake;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;

/// One sheet of an OpenDocument spreadsheet, element by element.
final class OpenSheet {

  /// What a style's font makes of a text.
  @FunctionalInterface
  interface Reader {
    String text(String stored, String style, int row);
  }

  private final GridBuilder grid;
  private final GridRows rows;
  private final Budget budget;
  private final Reader reader;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();

  private int row = 1;
  private int rowTimes = 1;
  private boolean hiddenRow;
  private int headColumn;
  private int column;
  private int columnTimes = 1;
  private OpenCell cell = OpenCell.NONE;
  private boolean inNote;
  private int paragraphs;
  private boolean inParagraph;

  OpenSheet(GridBuilder grid, Budget budget, Reader reader) {
    this.grid = grid;
    this.rows = new GridRows(grid, budget);
    this.budget = budget;
    this.reader = reader;
  }

  Grid grid() {
    return grid.build();
  }

  void start(String name, Attributes attributes) throws SAXException {
    switch (name) {
      case "table-column" -> startColumn(attributes);
      case "table-row" -> startRow(attributes);
      case "table-cell", "covered-table-cell" -> startCell(attributes);
      case "annotation" -> inNote = true;
      case "p", "h" -> startParagraph();
      case "s" -> append(" ".repeat(Math.min(100, times(attributes, "c", 1))));
      case "tab" -> append("\t");
      case "line-break" -> append("\n");
      default -> {}
    }
  }

  private static int times(Attributes attributes, String name, int otherwise) throws SAXException {
    String value = OpenCells.value(attributes, name);
    return value.isEmpty() ? otherwise : Math.max(1, Xml.number(value));
  }

  private static boolean hidden(Attributes attributes) {
    String visibility = OpenCells.value(attributes, "visibility");
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private void startColumn(Attributes attributes) throws SAXException {
    int first = headColumn;
    headColumn += times(attributes, "number-columns-repeated", 1);
    if (hidden(attributes) && first < Address.COLUMNS) {
      grid.hideColumns(first, Math.min(headColumn, Address.COLUMNS) - 1);
    }
  }

  private void startRow(Attributes attributes) throws SAXException {
    rowTimes = times(attributes, "number-rows-repeated", 1);
    hiddenRow = hidden(attributes);
    column = 0;
  }

  private void startCell(Attributes attributes) throws SAXException {
    columnTimes = times(attributes, "number-columns-repeated", 1);
    cell = OpenCell.of(attributes);
    int wide = times(attributes, "number-columns-spanned", 1);
    int high = times(attributes, "number-rows-spanned", 1);
    boolean fits = column + wide <= Address.COLUMNS && row + high - 1 <= Address.ROWS;
    if (wide + high > 2 && fits) {
      budget.takeCells(1);
      grid.merge(new Grid.Area(row, column, row + high - 1, column + wide - 1));
    }
    text.setLength(0);
    note.setLength(0);
    paragraphs = 0;
  }

  private void startParagraph() {
    if (paragraphs++ > 0) {
      append("\n");
    }
    inParagraph = true;
  }

  void characters(char[] characters, int start, int length) {
    if (inParagraph) {
      (inNote ? note : text).append(characters, start, length);
    }
  }

  private void append(String characters) {
    (inNote ? note : text).append(characters);
  }

  void end(String name) {
    switch (name) {
      case "p", "h" -> inParagraph = false;
      case "annotation" -> {
        inNote = false;
        paragraphs = 0;
      }
      case "table-cell", "covered-table-cell" -> endCell();
      case "table-row" -> endRow();
      default -> {}
    }
  }

  private void endCell() {
    String shown = text.toString();
    String kept = cell.text(shown);
    if (cell.kind(shown) == CellKind.TEXT) {
      kept = reader.text(Nfc.of(kept), cell.style(), row);
    }
    if (!kept.isEmpty()) {
      if (column + (long) columnTimes > Address.COLUMNS) {
        throw Xml.damaged("content.xml");
      }
      for (int again = 0; again < columnTimes; again++) {
        rows.put(column + again, cell.kind(shown), kept);
      }
    }
    if (!note.isEmpty()) {
      budget.takeCells(1);
      grid.note(new Grid.Note(row, column, Nfc.of(note.toString())));
    }
    column = Math.min(column + columnTimes, Address.COLUMNS);
    cell = OpenCell.NONE;
  }

  private void endRow() {
    if (row + (long) rowTimes - 1 > Address.ROWS && !rows.isBlank()) {
      throw Xml.damaged("content.xml");
    }
    rows.end(row, rowTimes, hiddenRow);
    row = Math.min(row + rowTimes, Address.ROWS + 1);
  }
}
