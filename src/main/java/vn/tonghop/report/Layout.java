package vn.tonghop.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Text set in columns, by how wide a terminal shows it.
final class Layout {

  /// The width of a terminal, and of a letter.
  static final int WIDTH = 80;

  private Layout() {}

  /// One line that a terminal can show: NFC, white space collapsed, no control characters.
  static String line(String text) {
    StringBuilder line = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(point -> line.appendCodePoint(isPlain(point) ? point : ' '));
    return line.toString().strip().replaceAll(" {2,}", " ");
  }

  /// The lines of a text, blank ones left out, each as [#line] makes it.
  static List<String> lines(String text) {
    return text.lines().map(Layout::line).filter(line -> !line.isEmpty()).toList();
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /// How many columns a terminal gives a text: two for wide characters, none for combining marks.
  static int width(String text) {
    return text.codePoints().map(Layout::width).sum();
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  /// East Asian wide and full-width characters, and pictographs.
  private static boolean isWide(int point) {
    return point >= 0x1100 && point <= 0x115f
        || point >= 0x2e80 && point <= 0xa4cf
        || point >= 0xac00 && point <= 0xd7a3
        || point >= 0xf900 && point <= 0xfaff
        || point >= 0xfe30 && point <= 0xfe6f
        || point >= 0xff00 && point <= 0xff60
        || point >= 0xffe0 && point <= 0xffe6
        || point >= 0x1f300 && point <= 0x1faff
        || point >= 0x20000 && point <= 0x3fffd;
  }

  /// The text with blanks behind it, up to a width.
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /// The text with blanks before it, up to a width.
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /// The text, cut to a width; what is cut ends in `…`.
  static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int point : text.codePoints().toArray()) {
      used += width(point);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(point);
    }
    return kept.append('…').toString();
  }

  /// Lines filled with parts that stay whole: a part that does not fit starts a new line; one that
  /// is itself too long breaks between its words.
  ///
  /// @param first what the first line starts with, blanks for the others
  static String filled(String first, List<String> parts) {
    int indent = width(first);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String part : parts) {
      for (String piece :
          width(part) > WIDTH - indent ? List.of(part.split(" ", -1)) : List.of(part)) {
        if (!empty && width(line.toString()) + 1 + width(piece) > WIDTH) {
          lines.add(line.toString());
          line = new StringBuilder(" ".repeat(indent));
          empty = true;
        }
        line.append(empty ? "" : " ").append(piece);
        empty = false;
      }
    }
    lines.add(line.toString().stripTrailing());
    return String.join("\n", lines);
  }

  /// Rows set in columns, two blanks apart, each column as wide as its widest cell.
  ///
  /// @param rightFrom the first column that is set to the right
  /// @param rightTo the column after the last that is
  static List<String> columns(List<List<String>> rows, int rightFrom, int rightTo) {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        boolean right = column >= rightFrom && column < rightTo;
        String cell = row.get(column);
        line.append(column == 0 ? "" : "  ")
            .append(right ? right(cell, widths[column]) : padded(cell, widths[column]));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
