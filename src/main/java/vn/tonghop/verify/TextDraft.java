package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tonghop.model.Source;

/// Reads plain text and Markdown.
final class TextDraft {

  private static final Pattern SIGNS_OF_MARKDOWN =
      Pattern.compile("(?m)^(?:#{1,6} \\S|\\|\\s*:?-{3,})");

  private final String file;
  private final boolean markdown;
  private final Paragraphs paragraphs = new Paragraphs();
  private final List<Passage> rows = new ArrayList<>();
  private final List<Chart> charts = new ArrayList<>();
  private final List<List<Chart.Box>> table = new ArrayList<>();
  private String caption = "";

  private TextDraft(String file, boolean markdown) {
    this.file = file;
    this.markdown = markdown;
  }

  static Draft of(String file, String text) {
    boolean markdown = file.endsWith(".md") || SIGNS_OF_MARKDOWN.matcher(text).find();
    TextDraft draft = new TextDraft(file, markdown);
    String[] lines = text.split("\\R", -1);
    for (int at = 0; at < lines.length; at++) {
      draft.line(lines[at], at + 1);
    }
    draft.endTable();
    List<Passage> passages = new ArrayList<>(draft.paragraphs.passages());
    passages.addAll(draft.rows);
    return new Draft.Read(passages, draft.charts, List.of());
  }

  private void line(String line, int number) {
    if (markdown && line.strip().startsWith("|")) {
      row(line, number);
      return;
    }
    endTable();
    Passage plain = Markup.plain(line, file, number, markdown);
    if (markdown && line.startsWith("#")) {
      caption = plain.text();
      paragraphs.end();
      paragraphs.line(plain);
      paragraphs.end();
    } else {
      paragraphs.line(plain);
    }
  }

  private void row(String line, int number) {
    paragraphs.end();
    List<Chart.Box> boxes = new ArrayList<>();
    int from = line.indexOf('|') + 1;
    for (int at = from; at < line.length(); at++) {
      boolean bar = line.charAt(at) == '|' && line.charAt(at - 1) != '\\';
      if (bar || at == line.length() - 1) {
        boxes.add(box(line, from, bar ? at : at + 1, number));
        from = at + 1;
      }
    }
    if (boxes.stream().allMatch(box -> box.text().matches(":?-+:?"))) {
      return;
    }
    table.add(boxes);
    rows.add(Rows.passage(boxes));
  }

  private Chart.Box box(String line, int from, int to, int number) {
    int start = from;
    while (start < to && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    String text = Markup.plain(line.substring(start, to), file, number, true).text();
    return new Chart.Box(text, false, Source.ofText(file, number, start + 1));
  }

  private void endTable() {
    if (!table.isEmpty()) {
      charts.add(new Chart(caption, table));
      table.clear();
    }
  }
}
