package vn.tonghop.intake;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Goes through the cells that the part of a sheet stores, one after the other.
abstract class SheetScan extends DefaultHandler {

  private final StringBuilder value = new StringBuilder();
  private final StringBuilder formula = new StringBuilder();
  private final RichText inline = new RichText();
  private int row;
  private int column = -1;
  private String type = "n";
  private int style;
  private String formulaType = "";
  private int sharedFormula;
  private boolean inData;
  private boolean inCell;
  private boolean hasFormula;
  private boolean hasValue;
  private boolean hasInline;
  private Sink sink = Sink.NONE;

  /// Where characters go.
  private enum Sink {
    NONE,
    VALUE,
    FORMULA,
    INLINE
  }

  /// A row begins.
  abstract void startRow(Attributes attributes) throws SAXException;

  /// A cell is there as a whole.
  abstract void cell() throws SAXException;

  abstract void endRow();

  /// Something else than rows and cells.
  abstract void other(String name, Attributes attributes) throws SAXException;

  /// From 1.
  int row() {
    return row;
  }

  /// From 0.
  int column() {
    return column;
  }

  /// How its value is stored: `n`, `s`, `b`…
  String type() {
    return type;
  }

  int style() {
    return style;
  }

  /// What it stores: a number, a text, or the number of a shared one.
  CharSequence value() {
    return hasInline ? inline.text() : value;
  }

  RichText inline() {
    return inline;
  }

  boolean hasFormula() {
    return hasFormula;
  }

  /// Without its `=`; empty where another cell has it too, and first.
  String formula() {
    return formula.toString();
  }

  /// `shared`, `array`; empty for an ordinary one.
  String formulaType() {
    return formulaType;
  }

  int sharedFormula() {
    return sharedFormula;
  }

  boolean hasValue() {
    return hasValue || hasInline;
  }

  boolean hasInline() {
    return hasInline;
  }

  @Override
  public final void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (inCell) {
      startInCell(name, attributes);
    } else if (!inData) {
      inData = name.equals("sheetData");
      other(name, attributes);
    } else if (name.equals("c")) {
      startCell(attributes);
    } else if (name.equals("row")) {
      newRow(attributes);
    }
  }

  private void newRow(Attributes attributes) throws SAXException {
    int next = Xml.number(attributes, "r", row + 1);
    if (next <= row || next > Address.ROWS) {
      throw new SAXException("row");
    }
    row = next;
    column = -1;
    startRow(attributes);
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
    hasInline = false;
    value.setLength(0);
    formula.setLength(0);
  }

  private void startInCell(String name, Attributes attributes) throws SAXException {
    switch (name) {
      case "v" -> {
        hasValue = true;
        sink = Sink.VALUE;
      }
      case "f" -> {
        hasFormula = true;
        String stated = attributes.getValue("t");
        formulaType = stated == null ? "" : stated;
        sharedFormula = Xml.number(attributes, "si", 0);
        sink = Sink.FORMULA;
      }
      case "is" -> {
        hasInline = true;
        inline.clear();
        sink = Sink.INLINE;
      }
      default -> {
        if (sink == Sink.INLINE) {
          inline.start(name, attributes);
        }
      }
    }
  }

  @Override
  public final void characters(char[] characters, int start, int length) {
    switch (sink) {
      case VALUE -> RichText.append(value, characters, start, length);
      case FORMULA -> RichText.append(formula, characters, start, length);
      case INLINE -> inline.characters(characters, start, length);
      case NONE -> {}
    }
  }

  @Override
  public final void endElement(String uri, String name, String qualified) throws SAXException {
    if (inCell) {
      endInCell(name);
    } else if (inData && name.equals("row")) {
      endRow();
    } else if (name.equals("sheetData")) {
      inData = false;
    }
  }

  private void endInCell(String name) throws SAXException {
    switch (name) {
      case "v", "f", "is" -> sink = Sink.NONE;
      case "c" -> {
        inCell = false;
        cell();
      }
      default -> {
        if (sink == Sink.INLINE) {
          inline.end(name);
        }
      }
    }
  }
}
