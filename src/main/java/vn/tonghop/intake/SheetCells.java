package vn.tonghop.intake;

import java.util.Arrays;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.Grid;

/// Reads the part of a sheet into a grid.
final class SheetCells extends DefaultHandler {

  /// What the cells of all sheets of a workbook share.
  record Shared(SharedStrings strings, Styles styles, boolean from1904, Budget budget) {}

  private final Shared shared;
  private final Grid.Builder grid;
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();

  private String[] texts = new String[16];
  private CellKind[] kinds = new CellKind[16];
  private int row;
  private boolean hiddenRow;
  private int width;
  private int column = -1;
  private String type = "n";
  private int style;
  private boolean inCell;
  private boolean hasFormula;
  private boolean hasValue;
  private boolean inPhonetic;
  private Sink sink = Sink.NONE;

  /// Where characters go.
  private enum Sink {
    NONE,
    VALUE,
    FORMULA
  }

  SheetCells(Grid.Builder grid, Shared shared) {
    this.grid = grid;
    this.shared = shared;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "row" -> startRow(attributes);
      case "c" -> startCell(attributes);
      case "v", "t" -> startValue();
      case "f" -> startFormula();
      case "rPh" -> inPhonetic = true;
      case "col" -> column(attributes);
      case "mergeCell" -> merge(attributes);
      default -> {}
    }
  }

  private void startRow(Attributes attributes) throws SAXException {
    int next = Xml.number(attributes, "r", row + 1);
    if (next <= row || next > Address.ROWS) {
      throw new SAXException("row");
    }
    row = next;
    hiddenRow = Xml.flag(attributes, "hidden");
    width = 0;
    column = -1;
  }

  private void startCell(Attributes attributes) throws SAXException {
    String address = attributes.getValue("r");
    column = address == null ? column + 1 : Address.of(address).column();
    if (column >= Address.COLUMNS || row == 0) {
      throw new SAXException("cell");
    }
    String stated = attributes.getValue("t");
    type = stated == null ? "n" : stated;
    style = Xml.number(attributes, "s", 0);
    inCell = true;
    hasFormula = false;
    hasValue = false;
    value.setLength(0);
    formula.setLength(0);
  }

  private void startValue() {
    if (inCell && !inPhonetic) {
      hasValue = true;
      sink = Sink.VALUE;
    }
  }

  private void startFormula() {
    if (inCell) {
      hasFormula = true;
      sink = Sink.FORMULA;
    }
  }

  private void column(Attributes attributes) throws SAXException {
    if (Xml.flag(attributes, "hidden")) {
      int first = Xml.number(attributes, "min", 1);
      int last = Math.min(Xml.number(attributes, "max", first), Address.COLUMNS);
      if (first < 1 || last < first) {
        throw new SAXException("col");
      }
      grid.hideColumns(first - 1, last - 1);
    }
  }

  private void merge(Attributes attributes) throws SAXException {
    String area = attributes.getValue("ref");
    if (area != null) {
      shared.budget().takeCells(1);
      grid.merge(Address.area(area));
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    switch (sink) {
      case VALUE -> value.append(characters, start, length);
      case FORMULA -> formula.append(characters, start, length);
      case NONE -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "v", "t", "f" -> sink = Sink.NONE;
      case "rPh" -> inPhonetic = false;
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private void endCell() throws SAXException {
    inCell = false;
    if (hasFormula && (!hasValue || value.isEmpty() && !type.equals("str"))) {
      put(CellKind.UNCALCULATED, CellText.plain("=" + formula));
      return;
    }
    if (value.isEmpty()) {
      return;
    }
    String stored = value.toString();
    switch (type) {
      case "s" -> put(CellKind.TEXT, shared.strings().text(Xml.number(stored.strip())));
      case "b" -> put(CellKind.BOOLEAN, stored.strip().equals("1") ? "true" : "false");
      case "e" -> put(CellKind.ERROR, stored);
      case "d" -> put(CellKind.DATE, CellText.isoDate(stored.strip()));
      case "n" -> putNumber(stored);
      default -> put(CellKind.TEXT, CellText.plain(stored));
    }
  }

  private void putNumber(String stored) {
    if (shared.styles().isDate(style)) {
      Optional<String> date = CellText.date(stored, shared.from1904());
      if (date.isPresent()) {
        put(CellKind.DATE, date.get());
        return;
      }
    }
    Optional<String> number = CellText.number(stored);
    put(number.isPresent() ? CellKind.NUMBER : CellKind.TEXT, number.orElse(stored));
  }

  private void put(CellKind kind, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (column >= texts.length) {
      int room = Math.max(column + 1, texts.length * 2);
      texts = Arrays.copyOf(texts, room);
      kinds = Arrays.copyOf(kinds, room);
    }
    // Cells between the last one and this one are not written: they are blank.
    while (width <= column) {
      texts[width] = "";
      kinds[width] = CellKind.BLANK;
      width++;
    }
    texts[column] = text;
    kinds[column] = kind;
  }

  private void endRow() {
    if (width > 0) {
      shared.budget().takeCells(width);
      grid.row(row, Arrays.copyOf(texts, width), Arrays.copyOf(kinds, width), hiddenRow);
    }
  }
}
