package vn.tonghop.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads which cell styles of a workbook show numbers as dates.
final class Styles extends DefaultHandler {

  /// General, plain numbers, percents and text: most workbooks use no others, and POI takes its
  /// time to load.
  private static final Set<Integer> PLAIN = Set.of(0, 1, 2, 3, 4, 9, 10, 49);

  private final Map<Integer, String> formats = new HashMap<>();
  private final BitSet dates = new BitSet();
  private boolean inCellFormats;
  private int style;

  boolean isDate(int cellStyle) {
    return dates.get(cellStyle);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "numFmt" -> {
        String code = attributes.getValue("formatCode");
        formats.put(Xml.number(attributes, "numFmtId", 0), code == null ? "" : code);
      }
      case "cellXfs" -> inCellFormats = true;
      case "xf" -> {
        if (inCellFormats) {
          dates.set(style++, showsDates(Xml.number(attributes, "numFmtId", 0)));
        }
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      inCellFormats = false;
    }
  }

  private boolean showsDates(int format) {
    if (PLAIN.contains(format)) {
      return false;
    }
    String code = formats.get(format);
    if (code == null) {
      code = BuiltinFormats.getBuiltinFormat(format);
    }
    return code != null && DateUtil.isADateFormat(format, code);
  }
}
