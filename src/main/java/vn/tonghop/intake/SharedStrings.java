package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the texts that the cells of a workbook share.
final class SharedStrings extends DefaultHandler {

  private final Budget budget;
  private final List<String> texts = new ArrayList<>();
  private final Map<Integer, List<RichText.Run>> runs = new HashMap<>();
  private final RichText text = new RichText();

  SharedStrings(Budget budget) {
    this.budget = budget;
  }

  /// The text of a number that a cell gives.
  ///
  /// @throws SAXException if there is none
  String text(int number) throws SAXException {
    if (number >= texts.size()) {
      throw new SAXException("shared string");
    }
    return texts.get(number);
  }

  /// The runs of a text, where any of them names its font; else none.
  List<RichText.Run> runs(int number) {
    return runs.getOrDefault(number, List.of());
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("si")) {
      budget.takeCells(1);
      text.clear();
    } else {
      text.start(name, attributes);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    text.characters(characters, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (!name.equals("si")) {
      text.end(name);
      return;
    }
    List<RichText.Run> named = text.runs();
    if (!named.isEmpty()) {
      budget.takeCells(named.size());
      runs.put(texts.size(), named);
    }
    texts.add(CellText.plain(text.text()));
  }
}
