package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the workbook part: the names of the sheets, in order, and the date system.
final class SheetList extends DefaultHandler {

  /// @param name the sheet's name
  /// @param relationship the id of the relationship to its part
  /// @param hidden whether Excel hides it
  record Entry(String name, String relationship, boolean hidden) {}

  /// Nobody keeps more, and each costs its own reading.
  private static final int MOST = 4096;

  private final List<Entry> entries = new ArrayList<>();
  private boolean from1904;
  private boolean exact = true;

  List<Entry> entries() {
    return entries;
  }

  /// Whether dates count from 1904, as workbooks from old Macs do.
  boolean from1904() {
    return from1904;
  }

  /// Whether values are calculated from what cells hold, each once: not as they are shown, nor over
  /// and over.
  boolean exact() {
    return exact;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (name.equals("workbookPr")) {
      from1904 = Xml.flag(attributes, "date1904");
    } else if (name.equals("calcPr")) {
      String full = attributes.getValue("fullPrecision");
      boolean shown = "0".equals(full) || "false".equals(full);
      exact = !shown && !Xml.flag(attributes, "iterate");
    } else if (name.equals("sheet")) {
      String title = attributes.getValue("name");
      String state = attributes.getValue("state");
      if (title == null || entries.size() == MOST) {
        throw new SAXException("sheet");
      }
      boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
      entries.add(new Entry(Nfc.of(title), relationship(attributes), hidden));
    }
  }

  /// `r:id`, whatever its prefix and whichever of the two namespaces of the standard it is in.
  private static String relationship(Attributes attributes) throws SAXException {
    for (int at = 0; at < attributes.getLength(); at++) {
      if (attributes.getLocalName(at).equals("id") && !attributes.getURI(at).isEmpty()) {
        return attributes.getValue(at);
      }
    }
    throw new SAXException("id");
  }
}
