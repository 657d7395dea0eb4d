package vn.tonghop.intake;

import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.tonghop.finding.Finding;

/// Reads the text and the tables of a `.docx`: what its reader sees, without what was deleted and
/// without the copies that are kept for older programs.
final class LetterText extends DefaultHandler {

  private static final int WIDEST = 1024;

  private final LaidOut document;
  private final Fonts fonts = new Fonts();
  private final StringBuilder text = new StringBuilder();
  private String font = "";
  private boolean inText;
  private boolean inRun;

  /// How many elements are open that hold copies or what was moved away.
  private int unseen;

  LetterText(Budget budget) {
    this.document = new LaidOut(budget);
  }

  List<LaidOut.Block> blocks() {
    return document.blocks();
  }

  List<Finding> findings(String file) {
    return fonts.findings(file);
  }

  private static boolean isUnseen(String name) {
    return name.equals("Fallback") || name.equals("moveFrom") || name.equals("del");
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (isUnseen(name)) {
      unseen++;
    } else if (unseen == 0) {
      start(name, attributes);
    }
  }

  private void start(String name, Attributes attributes) throws SAXException {
    switch (name) {
      case "tbl" -> document.startTable();
      case "tr" -> document.table().ifPresent(table -> table.startRow(false));
      case "gridBefore" -> {
        int columns = number(attributes);
        document.table().ifPresent(table -> table.skip(columns));
      }
      case "tc" -> startCell();
      case "gridSpan" -> {
        int columns = Math.clamp(number(attributes), 1, WIDEST);
        document.table().ifPresent(table -> table.widen(columns));
      }
      case "vMerge" -> {
        boolean first = OpenCells.value(attributes, "val").equals("restart");
        document.table().ifPresent(first ? LaidTable::opens : LaidTable::continues);
      }
      case "r" -> {
        inRun = true;
        font = "";
      }
      case "rFonts" -> font = OpenCells.value(attributes, "ascii");
      case "t" -> {
        inText = true;
        text.setLength(0);
      }
      case "tab" -> document.text(inRun ? " " : "");
      case "br", "cr" -> document.text("\n");
      default -> {}
    }
  }

  private static int number(Attributes attributes) throws SAXException {
    return Xml.number(OpenCells.value(attributes, "val"));
  }

  private void startCell() {
    document.startCell();
    document.table().ifPresent(table -> table.startCell(1, 1));
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (inText) {
      text.append(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (isUnseen(name)) {
      unseen--;
    } else if (unseen == 0) {
      end(name);
    }
  }

  private void end(String name) {
    switch (name) {
      case "t" -> {
        inText = false;
        document.text(fonts.text(text.toString(), font, "Bảng 1", 0));
      }
      case "r" -> inRun = false;
      case "p" -> document.endLine();
      case "tc" -> document.endCell();
      case "tbl" -> document.endTable();
      default -> {}
    }
  }
}
