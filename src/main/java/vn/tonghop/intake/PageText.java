package vn.tonghop.intake;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Takes a page of HTML apart, node after node.
final class PageText implements NodeVisitor {

  private static final int WIDEST = 1000;
  private static final int HIGHEST = 65_534;

  /// Where LibreOffice keeps what somebody wrote beside a cell.
  private static final String COMMENT = "comment";

  private final LaidOut document;
  private int comments;

  PageText(LaidOut document) {
    this.document = document;
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case TextNode text -> document.text(comments > 0 ? "" : text.text());
      case Element element -> start(element);
      default -> {}
    }
  }

  private void start(Element element) {
    switch (element.normalName()) {
      case "table" -> document.startTable();
      case "tr" -> document.table().ifPresent(table -> table.startRow(isHidden(element)));
      case "td", "th" -> {
        document.startCell();
        document
            .table()
            .ifPresent(table ->
                table.startCell(
                    span(element, "colspan", WIDEST), span(element, "rowspan", HIGHEST)));
      }
      case "br" -> document.text("\n");
      case COMMENT -> comments++;
      default -> {}
    }
  }

  private static boolean isHidden(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private static int span(Element element, String name, int most) {
    String value = element.attr(name).strip();
    return value.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case COMMENT -> comments--;
        case "table" -> document.endTable();
        case "td", "th" -> document.endCell();
        case "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption" -> document.endLine();
        default -> {}
      }
    }
  }
}
