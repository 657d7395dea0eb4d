package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Finds the filters that are on: of a sheet, or in the part of one of its named tables.
final class Filters extends DefaultHandler {

  private static final int MOST = 100;

  private final List<String> ranges = new ArrayList<>();
  private String range = "";

  /// The ranges that are filtered, `A3:D20`.
  List<String> ranges() {
    return ranges;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    start(name, attributes);
  }

  void start(String name, Attributes attributes) throws SAXException {
    switch (name) {
      case "autoFilter" -> {
        String stated = attributes.getValue("ref");
        range = stated == null ? "" : stated;
      }
      case "filters", "customFilters", "top10", "dynamicFilter", "colorFilter", "iconFilter" ->
          on();
      default -> {}
    }
  }

  /// Several columns may be filtered; the range is named once.
  private void on() throws SAXException {
    if (!range.isEmpty() && ranges.size() < MOST) {
      Address.area(range);
      ranges.add(range);
    }
    range = "";
  }
}
