package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import vn.tonghop.finding.WorkbookProblem;

/// Gathers the text of a cell from its runs, without what tells how to pronounce it.
final class RichText {

  /// Excel takes 32,767.
  static final int LONGEST = 100_000;

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private String font = "";
  private boolean named;
  private boolean inText;
  private boolean inPhonetic;
  private int start;

  /// A piece of a text in one font.
  ///
  /// @param font its name; empty where it is that of the cell
  record Run(String text, String font) {}

  void clear() {
    text.setLength(0);
    runs.clear();
    font = "";
    named = false;
    inText = false;
    inPhonetic = false;
  }

  void start(String name, Attributes attributes) {
    switch (name) {
      case "r" -> font = "";
      case "rFont" -> {
        String value = attributes.getValue("val");
        font = value == null ? "" : value;
        named = true;
      }
      case "rPh" -> inPhonetic = true;
      case "t" -> {
        inText = !inPhonetic;
        start = text.length();
      }
      default -> {}
    }
  }

  void characters(char[] characters, int from, int length) {
    if (inText) {
      append(text, characters, from, length);
    }
  }

  /// Appends what one cell holds.
  static void append(StringBuilder text, char[] characters, int from, int length) {
    if (text.length() + length > LONGEST) {
      throw new Refusal(new WorkbookProblem.CellTooLong(LONGEST));
    }
    text.append(characters, from, length);
  }

  void end(String name) {
    if (name.equals("rPh")) {
      inPhonetic = false;
    } else if (name.equals("t") && inText) {
      inText = false;
      runs.add(new Run(text.substring(start), font));
    }
  }

  CharSequence text() {
    return text;
  }

  /// Its runs, where any of them names its font; else none.
  List<Run> runs() {
    return named ? List.copyOf(runs) : List.of();
  }
}
