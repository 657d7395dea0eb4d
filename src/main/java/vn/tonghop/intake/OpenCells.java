package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;

/// Reads the sheets of an OpenDocument spreadsheet into grids.
///
/// Repeated rows and columns are written once, with a number: a blank one is only counted, any
/// other is taken from the budget as often as it stands there.
final class OpenCells extends DefaultHandler {

  private final String file;
  private final Budget budget;
  private final List<Grid> grids = new ArrayList<>();
  private final Fonts fonts = new Fonts();
  private final Map<String, String> styleFonts = new HashMap<>();
  private final Set<String> hiddenStyles = new HashSet<>();
  private String style = "";

  /// How many tables are open: those in cells and in shapes are not read.
  private int depth;

  private Optional<OpenSheet> sheet = Optional.empty();

  OpenCells(String file, Budget budget) {
    this.file = file;
    this.budget = budget;
  }

  List<Grid> grids() {
    return grids;
  }

  List<Finding> findings() {
    return fonts.findings(file);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "table" -> startTable(attributes);
      case "style" -> style = value(attributes, "name");
      case "table-properties" -> {
        if (value(attributes, "display").equals("false")) {
          hiddenStyles.add(style);
        }
      }
      case "text-properties" -> styleFonts.put(style, value(attributes, "font-name"));
      default -> {
        if (depth == 1 && sheet.isPresent()) {
          sheet.get().start(name, attributes);
        }
      }
    }
  }

  private void startTable(Attributes attributes) {
    depth++;
    if (depth == 1) {
      boolean hidden = hiddenStyles.contains(value(attributes, "style-name"));
      String name = Nfc.of(value(attributes, "name"));
      sheet =
          Optional.of(
              new OpenSheet(
                  new GridBuilder(file, Optional.of(name), hidden),
                  budget,
                  (text, cellStyle, row) ->
                      fonts.text(text, styleFonts.getOrDefault(cellStyle, ""), name, row)));
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (depth == 1) {
      sheet.ifPresent(open -> open.characters(characters, start, length));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (name.equals("table")) {
      depth--;
      if (depth == 0 && sheet.isPresent()) {
        grids.add(sheet.get().grid());
        sheet = Optional.empty();
      }
    } else if (depth == 1 && sheet.isPresent()) {
      sheet.get().end(name);
    }
  }

  /// An attribute by its own name, whatever its prefix; empty where there is none.
  static String value(Attributes attributes, String name) {
    for (int at = 0; at < attributes.getLength(); at++) {
      if (attributes.getLocalName(at).equals(name)) {
        return attributes.getValue(at);
      }
    }
    return "";
  }
}
