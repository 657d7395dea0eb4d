package vn.tonghop.verify;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.tonghop.model.Source;

/// Collects paragraphs and tables from the elements of a document of Word.
final class WordParts {

  private static final int MOST_COLUMNS = 200;

  private final String file;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final Deque<Grid> tables = new ArrayDeque<>();
  private Paragraphs joined = new Paragraphs();
  private String part = "";
  private String caption = "";
  private int paragraph;
  private int chart;
  private int fallback;
  private boolean inText;
  private boolean listed;

  /// A table that is being read.
  private static final class Grid {
    final String name;
    final List<List<Chart.Box>> rows = new ArrayList<>();
    List<Chart.Box> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int span = 1;

    Grid(String name) {
      this.name = name;
    }
  }

  WordParts(String file) {
    this.file = file;
  }

  /// What follows stands in another part: `Đầu trang`, or nothing for the body.
  WordParts at(String place) {
    part = place;
    paragraph = 0;
    joined.end();
    return this;
  }

  boolean isEmpty() {
    return passages().isEmpty();
  }

  List<Passage> passages() {
    passages.addAll(joined.passages());
    joined = new Paragraphs();
    return passages;
  }

  List<Chart> charts() {
    return charts;
  }

  void start(String element, Optional<String> value) {
    if (element.equals("Fallback")) {
      fallback++;
    }
    if (fallback > 0) {
      return;
    }
    switch (element) {
      case "p" -> {
        paragraphs.push(new StringBuilder());
        listed = false;
      }
      case "t" -> inText = true;
      case "tab", "br", "cr" -> append(" ");
      case "noBreakHyphen" -> append("-");
      case "numId" -> listed = !value.orElse("0").equals("0");
      case "tbl" -> startTable();
      case "gridSpan" -> {
        if (!tables.isEmpty() && value.orElse("").matches("[1-9]\\d?")) {
          tables.element().span = Integer.parseInt(value.orElse("1"));
        }
      }
      default -> {}
    }
  }

  void characters(String text) {
    if (inText && fallback == 0) {
      append(text);
    }
  }

  void end(String element) {
    if (element.equals("Fallback")) {
      fallback--;
    }
    if (fallback > 0) {
      return;
    }
    switch (element) {
      case "p" -> endParagraph();
      case "t" -> inText = false;
      case "tc" -> endCell();
      case "tr" -> endRow();
      case "tbl" -> endTable();
      default -> {}
    }
  }

  private void append(String text) {
    if (!paragraphs.isEmpty()) {
      paragraphs.element().append(text);
    }
  }

  private void startTable() {
    chart++;
    String place = (part.isEmpty() ? "" : part + ", ") + "Bảng " + chart;
    tables.push(new Grid(place));
    joined.end();
  }

  private void endParagraph() {
    if (paragraphs.isEmpty()) {
      return;
    }
    String text =
        Normalizer.normalize(
            paragraphs.pop().toString().replace("\u00AD", "").strip(), Normalizer.Form.NFC);
    if (!tables.isEmpty() && paragraphs.isEmpty()) {
      StringBuilder cell = tables.element().cell;
      cell.append(cell.isEmpty() || text.isEmpty() ? "" : " ").append(text);
      return;
    }
    paragraph++;
    if (!text.isEmpty()) {
      String name = part.isEmpty() ? "Đoạn " + paragraph : part;
      String item = listed && !text.startsWith("-") ? "- " + text : text;
      joined.line(Passage.at(item, new Source(file, Optional.of(name), 0, 0)));
      caption = text;
      if (!listed && !text.endsWith(":")) {
        joined.end();
      }
    }
  }

  private void endCell() {
    if (tables.isEmpty()) {
      return;
    }
    Grid grid = tables.element();
    for (int at = 0; at < grid.span && grid.row.size() < MOST_COLUMNS; at++) {
      Source place = Source.ofSheet(file, grid.name, grid.rows.size() + 1, grid.row.size() + 1);
      grid.row.add(new Chart.Box(at == 0 ? grid.cell.toString() : "", false, place));
    }
    grid.cell = new StringBuilder();
    grid.span = 1;
  }

  private void endRow() {
    if (tables.isEmpty()) {
      return;
    }
    Grid grid = tables.element();
    grid.rows.add(grid.row);
    if (!Rows.blank(grid.row)) {
      passages.add(Rows.passage(grid.row));
    }
    grid.row = new ArrayList<>();
  }

  private void endTable() {
    if (!tables.isEmpty()) {
      Grid grid = tables.pop();
      charts.add(new Chart(caption, grid.rows));
    }
  }
}
