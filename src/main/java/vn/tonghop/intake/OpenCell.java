package vn.tonghop.intake;

import org.xml.sax.Attributes;
import vn.tonghop.model.CellKind;

/// What the element of an OpenDocument cell says about it.
///
/// @param type of its value: `float`, `date`, `string`…; empty where it has none
/// @param value as it is stored
/// @param formula empty where it has none
/// @param style the name of its style
record OpenCell(String type, String value, String formula, String style) {

  static final OpenCell NONE = new OpenCell("", "", "", "");

  static OpenCell of(Attributes attributes) {
    String type = "";
    boolean error = false;
    for (int at = 0; at < attributes.getLength(); at++) {
      if (attributes.getLocalName(at).equals("value-type")) {
        error |= attributes.getValue(at).equals("error");
        type = error ? "error" : attributes.getValue(at);
      }
    }
    String value =
        switch (type) {
          case "date" -> OpenCells.value(attributes, "date-value");
          case "boolean" -> OpenCells.value(attributes, "boolean-value");
          case "float", "percentage", "currency" -> OpenCells.value(attributes, "value");
          default -> OpenCells.value(attributes, "string-value");
        };
    return new OpenCell(
        type,
        value,
        OpenCells.value(attributes, "formula"),
        OpenCells.value(attributes, "style-name"));
  }

  /// @param shown the text that the cell shows
  CellKind kind(String shown) {
    return switch (type) {
      case "float", "percentage", "currency" ->
          CellText.number(value).isPresent() ? CellKind.NUMBER : CellKind.TEXT;
      case "date" -> CellKind.DATE;
      case "boolean" -> CellKind.BOOLEAN;
      case "error" -> CellKind.ERROR;
      case "" -> formula.isEmpty() || !shown.isEmpty() ? CellKind.TEXT : CellKind.UNCALCULATED;
      default -> CellKind.TEXT;
    };
  }

  String text(String shown) {
    return switch (kind(shown)) {
      case NUMBER -> CellText.number(value).orElse(value);
      case DATE -> CellText.isoDate(value);
      case BOOLEAN -> value;
      case UNCALCULATED -> formula.startsWith("of:") ? formula.substring(3) : formula;
      case ERROR, BLANK, TEXT -> shown.isEmpty() ? value : shown;
    };
  }
}
