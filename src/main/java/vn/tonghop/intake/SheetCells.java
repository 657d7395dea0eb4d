package vn.tonghop.intake;

import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import vn.tonghop.model.CellKind;
import vn.tonghop.model.GridBuilder;

/// Reads the part of a sheet into a grid.
final class SheetCells extends SheetScan {

  /// What the cells of all sheets of a workbook share.
  record Shared(SharedStrings strings, Styles styles, boolean from1904, Budget budget) {}

  private final Shared shared;
  private final GridBuilder grid;
  private final RowCells cells = new RowCells();
  private final FormulaPlaces formulas = new FormulaPlaces();
  private final Filters filters = new Filters();
  private final LegacyTexts legacy;
  private boolean hiddenRow;
  private boolean merges;
  private long stored;

  SheetCells(GridBuilder grid, Shared shared) {
    this.grid = grid;
    this.shared = shared;
    this.legacy = new LegacyTexts(shared.styles());
  }

  FormulaPlaces formulas() {
    return formulas;
  }

  LegacyTexts legacy() {
    return legacy;
  }

  Filters filters() {
    return filters;
  }

  /// How many cells have something in them, those of merged areas included that nobody sees.
  long stored() {
    return stored;
  }

  boolean merges() {
    return merges;
  }

  @Override
  void startRow(Attributes attributes) {
    hiddenRow =
        Xml.flag(attributes, "hidden")
            || Xml.flag(attributes, "customHeight") && isZero(attributes.getValue("ht"));
    cells.clear();
  }

  @Override
  void endRow() {
    cells.end(grid, row(), hiddenRow, shared.budget());
  }

  @Override
  void other(String name, Attributes attributes) throws SAXException {
    switch (name) {
      case "col" -> column(attributes);
      case "mergeCell" -> merge(attributes);
      default -> filters.start(name, attributes);
    }
  }

  private void column(Attributes attributes) throws SAXException {
    if (Xml.flag(attributes, "hidden") || isZero(attributes.getValue("width"))) {
      int first = Xml.number(attributes, "min", 1);
      int last = Math.min(Xml.number(attributes, "max", first), Address.COLUMNS);
      if (first < 1 || last < first) {
        throw new SAXException("col");
      }
      grid.hideColumns(first - 1, last - 1);
    }
  }

  private static boolean isZero(String size) {
    return size != null && CellText.parsed(size).filter(points -> points <= 0).isPresent();
  }

  private void merge(Attributes attributes) throws SAXException {
    String area = attributes.getValue("ref");
    if (area != null) {
      shared.budget().takeCells(1);
      grid.merge(Address.area(area));
      merges = true;
    }
  }

  @Override
  void cell() throws SAXException {
    boolean filled = !value().isEmpty();
    stored += hasFormula() || hasInline() || filled ? 1 : 0;
    if (hasFormula()) {
      formulas.add(this);
      if (!hasValue() || !filled && !type().equals("str")) {
        put(CellKind.UNCALCULATED, CellText.plain("=" + formula()));
        return;
      }
    }
    if (filled) {
      put(value().toString());
    }
  }

  private void put(String value) throws SAXException {
    if (hasInline()) {
      putText(CellText.plain(value), inline().runs());
      return;
    }
    switch (type()) {
      case "s" -> {
        int number = Xml.number(value.strip());
        putText(shared.strings().text(number), shared.strings().runs(number));
      }
      case "b" -> put(CellKind.BOOLEAN, value.strip().equals("1") ? "true" : "false");
      case "e" -> putError(value);
      case "d" -> put(CellKind.DATE, CellText.isoDate(value.strip()));
      case "n" -> putNumber(value);
      default -> putText(CellText.plain(value), List.of());
    }
  }

  private void putText(String text, List<RichText.Run> runs) {
    put(CellKind.TEXT, legacy.text(text, runs, this));
  }

  private void putError(String value) {
    put(CellKind.ERROR, value);
    if (!formula().isEmpty()) {
      grid.formula(row(), column(), CellText.plain("=" + formula()));
    }
  }

  private void putNumber(String value) {
    switch (shared.styles().shown(style())) {
      case NUMBER -> put(CellKind.NUMBER, CellText.number(value), value);
      case DATE -> {
        Optional<String> date = CellText.date(value, shared.from1904());
        put(
            date.isPresent() ? CellKind.DATE : CellKind.NUMBER,
            date.or(() -> CellText.number(value)),
            value);
      }
      // What is shown as a percentage is no count: a text says so to all that read it.
      case HUNDREDFOLD -> put(CellKind.TEXT, CellText.percent(value, true), value);
      case WITH_PERCENT -> put(CellKind.TEXT, CellText.percent(value, false), value);
    }
  }

  private void put(CellKind kind, Optional<String> text, String otherwise) {
    put(text.isPresent() ? kind : CellKind.TEXT, text.orElse(otherwise));
  }

  private void put(CellKind kind, String text) {
    if (!text.isEmpty()) {
      cells.put(column(), kind, text);
    }
  }
}
