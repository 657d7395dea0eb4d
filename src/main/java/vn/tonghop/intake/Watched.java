package vn.tonghop.intake;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Hands the events of a parser on, and tells the budget of each: what comes in without any event
/// is kept by the parser, and must not be without end.
final class Watched extends DefaultHandler {

  private final DefaultHandler handler;
  private final Budget budget;

  Watched(DefaultHandler handler, Budget budget) {
    this.handler = handler;
    this.budget = budget;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    budget.progress();
    handler.startElement(uri, name, qualified, attributes);
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    budget.progress();
    handler.characters(characters, start, length);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    budget.progress();
    handler.endElement(uri, name, qualified);
  }
}
