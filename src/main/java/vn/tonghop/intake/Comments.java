package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tonghop.model.Grid;

/// Reads what people wrote beside the cells of a sheet, but not who: comments, and threads of them.
///
/// A thread is stored twice, once as a comment for programs that know no threads.
final class Comments extends DefaultHandler {

  private final Budget budget;
  private final Map<Address, List<String>> comments = new LinkedHashMap<>();
  private final Map<Address, List<String>> threads = new LinkedHashMap<>();
  private final List<String> authors = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String place = "";
  private int author;
  private boolean inText;
  private boolean inPhonetic;

  Comments(Budget budget) {
    this.budget = budget;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    switch (name) {
      case "comment", "threadedComment" -> {
        String stated = attributes.getValue("ref");
        place = stated == null ? "" : stated;
        author = Xml.number(attributes, "authorId", 0);
        text.setLength(0);
      }
      case "author" -> {
        text.setLength(0);
        inText = true;
      }
      case "rPh" -> inPhonetic = true;
      case "t" -> inText = !inPhonetic;
      // The text of a thread stands in this element itself, that of a comment in runs inside.
      case "text" -> inText = !uri.isEmpty() && uri.endsWith("threadedcomments");
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      RichText.append(text, characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    switch (name) {
      case "t", "text" -> inText = false;
      case "rPh" -> inPhonetic = false;
      case "author" -> {
        inText = false;
        budget.takeCells(1);
        authors.add(text.toString());
      }
      case "comment" -> end(comments);
      case "threadedComment" -> end(threads);
      default -> {}
    }
  }

  private void end(Map<Address, List<String>> into) throws SAXException {
    Address address = Address.of(place);
    budget.takeCells(1);
    String said = CellText.plain(unsigned(text.toString())).strip();
    if (!said.isEmpty()) {
      into.computeIfAbsent(address, _ -> new ArrayList<>()).add(said);
    }
  }

  /// Spreadsheets start a comment with its author's name.
  private String unsigned(String said) {
    String name = author < authors.size() ? authors.get(author) : "";
    return !name.isEmpty() && said.startsWith(name + ":")
        ? said.substring(name.length() + 1)
        : said;
  }

  /// In the order of the parts; a thread stands for the comment that repeats it.
  List<Grid.Note> notes() {
    Map<Address, List<String>> all = new LinkedHashMap<>(comments);
    all.putAll(threads);
    List<Grid.Note> notes = new ArrayList<>();
    all.forEach((place, texts) ->
        texts.forEach(text -> notes.add(new Grid.Note(place.row(), place.column(), text))));
    return notes;
  }
}
