package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the texts that the cells of a workbook share.
final class SharedStrings extends DefaultHandler {

  private final Budget budget;
  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inPhonetic;

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

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "si" -> {
        budget.takeCells(1);
        text.setLength(0);
      }
      case "rPh" -> inPhonetic = true;
      case "t" -> inText = !inPhonetic;
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "si" -> texts.add(CellText.plain(text));
      case "rPh" -> inPhonetic = false;
      case "t" -> inText = false;
      default -> {}
    }
  }
}
