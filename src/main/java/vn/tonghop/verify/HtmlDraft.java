package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import vn.tonghop.model.Source;

/// Reads the text and the tables of a page of HTML.
final class HtmlDraft implements NodeVisitor {

  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "noscript", "head", "svg", "title");

  private final String file;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private Passage.Builder open = new Passage.Builder();
  private List<List<Chart.Box>> table = new ArrayList<>();
  private List<Chart.Box> row = new ArrayList<>();
  private int cellDepth;
  private int silent;
  private String caption = "";

  private HtmlDraft(String file) {
    this.file = file;
  }

  static Draft of(String file, String text) {
    Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
    HtmlDraft draft = new HtmlDraft(file);
    page.traverse(draft);
    draft.flush();
    return new Draft.Read(draft.passages, draft.charts, List.of());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && silent == 0) {
      add(text);
    } else if (node instanceof Element element) {
      start(element);
    }
  }

  private void start(Element element) {
    if (SILENT.contains(element.normalName())) {
      silent++;
    }
    switch (element.normalName()) {
      case "td", "th" -> {
        flush();
        cellDepth++;
      }
      case "table" -> {
        flush();
        table = new ArrayList<>();
      }
      case "tr" -> row = new ArrayList<>();
      default -> {
        if (element.isBlock() || element.normalName().equals("br")) {
          breakLine(element);
        }
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (SILENT.contains(element.normalName())) {
      silent--;
    }
    switch (element.normalName()) {
      case "td", "th" -> endCell(element);
      case "tr" -> {
        if (!row.isEmpty() && !Rows.blank(row)) {
          table.add(row);
          passages.add(Rows.passage(row));
        }
      }
      case "table" -> {
        if (!table.isEmpty()) {
          charts.add(new Chart(caption, table));
        }
      }
      case "h1", "h2", "h3", "h4", "h5", "h6", "caption", "summary" -> {
        caption = open.text().strip();
        flush();
      }
      default -> {
        if (element.isBlock()) {
          breakLine(element);
        }
      }
    }
  }

  private void endCell(Element cell) {
    cellDepth = Math.max(0, cellDepth - 1);
    row.add(new Chart.Box(open.text().strip(), false, place(cell)));
    open = new Passage.Builder();
    String span = cell.attr("colspan");
    int more = span.matches("[2-9]|[1-9]\\d") ? Integer.parseInt(span) - 1 : 0;
    for (int at = 0; at < more; at++) {
      row.add(new Chart.Box("", false, place(cell)));
    }
  }

  private void breakLine(Element element) {
    if (cellDepth == 0 && !element.normalName().equals("br")) {
      flush();
    } else if (!open.isEmpty()) {
      open.add(" ");
    }
  }

  private void add(TextNode node) {
    String text = node.text().replace("\u00AD", "");
    boolean blank = open.isEmpty() || open.text().endsWith(" ");
    String piece = blank ? text.stripLeading() : text;
    open.add(piece, place(node));
  }

  private Source place(Node node) {
    return Source.ofText(file, Math.max(1, node.sourceRange().start().lineNumber()), 0);
  }

  private void flush() {
    if (!open.text().isBlank()) {
      passages.add(open.build());
    }
    open = new Passage.Builder();
  }
}
