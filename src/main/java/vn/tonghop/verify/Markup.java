package vn.tonghop.verify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.model.Source;

/// Takes the mark-up of Markdown off a line; what is left keeps its place.
final class Markup {

  private static final Pattern MARKS =
      Pattern.compile(
          "\\\\(?<escaped>\\p{Punct})"
              + "|!?\\[(?<link>[^\\]]*)\\]\\([^)]*\\)"
              + "|(?<break><br\\s*/?>)"
              + "|</?[a-zA-Z][^<>]*>"
              + "|\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|__|~~|`+"
              + "|^(?:#{1,6}|>)\\s+");

  private Markup() {}

  /// A line without blanks around it.
  static Passage plain(String line, String file, int number, boolean markdown) {
    int start = 0;
    while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    String text = line.substring(start).stripTrailing().replace("\u00AD", "");
    Passage.Builder plain = new Passage.Builder();
    int at = 0;
    Matcher marks = MARKS.matcher(text);
    while (markdown && marks.find()) {
      plain.add(text.substring(at, marks.start()), Source.ofText(file, number, start + at + 1));
      String kept = kept(marks);
      plain.add(kept, Source.ofText(file, number, start + marks.end() - kept.length() + 1));
      at = marks.end();
    }
    plain.add(text.substring(at), Source.ofText(file, number, start + at + 1));
    return plain.isEmpty() ? Passage.at("", Source.ofText(file, number, 1)) : plain.build();
  }

  private static String kept(Matcher marks) {
    if (marks.group("escaped") != null) {
      return marks.group("escaped");
    }
    if (marks.group("link") != null) {
      return marks.group("link");
    }
    return marks.group("break") == null ? "" : " ";
  }
}
