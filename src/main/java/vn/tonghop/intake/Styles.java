package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads as what the cell styles of a workbook show numbers, and in which fonts they write.
final class Styles extends DefaultHandler {

  /// As many styles a workbook can have.
  private static final int MOST = 65_536;

  private final Map<Integer, String> formats = new HashMap<>();
  private final Map<Integer, Shown> known = new HashMap<>();
  private final List<String> fonts = new ArrayList<>();
  private final List<Shown> shown = new ArrayList<>();
  private final List<Integer> styleFonts = new ArrayList<>();
  private boolean inCellFormats;
  private boolean inFonts;

  Shown shown(int cellStyle) {
    return cellStyle < shown.size() ? shown.get(cellStyle) : Shown.NUMBER;
  }

  /// The name of a style's font; empty where it is not known.
  String font(int cellStyle) {
    int font = cellStyle < styleFonts.size() ? styleFonts.get(cellStyle) : MOST;
    return font < fonts.size() ? fonts.get(font) : "";
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "numFmt" -> {
        String code = attributes.getValue("formatCode");
        room(formats.size());
        formats.put(Xml.number(attributes, "numFmtId", 0), code == null ? "" : code);
      }
      case "fonts" -> inFonts = true;
      case "font" -> {
        if (inFonts) {
          room(fonts.size());
          fonts.add("");
        }
      }
      case "name" -> name(attributes);
      case "cellXfs" -> inCellFormats = true;
      case "xf" -> style(attributes);
      default -> {}
    }
  }

  private static void room(int taken) throws SAXException {
    if (taken >= MOST) {
      throw new SAXException("styles");
    }
  }

  private void name(Attributes attributes) {
    String name = attributes.getValue("val");
    if (inFonts && !fonts.isEmpty() && name != null) {
      fonts.set(fonts.size() - 1, name);
    }
  }

  private void style(Attributes attributes) throws SAXException {
    if (inCellFormats) {
      room(shown.size());
      int format = Xml.number(attributes, "numFmtId", 0);
      shown.add(
          known.computeIfAbsent(
              format, number -> Shown.of(number, formats.getOrDefault(number, ""))));
      styleFonts.add(Xml.number(attributes, "fontId", 0));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      inCellFormats = false;
    } else if (name.equals("fonts")) {
      inFonts = false;
    }
  }
}
