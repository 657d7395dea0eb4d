package vn.tonghop.finding;

import java.util.Locale;

/// Texts out of files, made fit for a terminal: nothing in a cell, a name of a sheet or a file can
/// move the cursor, turn the writing direction or break the line.
final class Printable {

  private static final int LONGEST_CELL = 60;

  private Printable() {}

  /// The text in one line; white space becomes a blank, other control characters are spelt out, as
  /// `\u001b`.
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(line, point));
    return line.toString();
  }

  /// A cell in one line, cut where it is too long for an excerpt.
  static String cell(String text) {
    return line(cut(text.strip()));
  }

  /// The start of a text that is too long for an excerpt.
  static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_CELL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_CELL - 1)) + "…";
  }

  private static void append(StringBuilder line, int point) {
    switch (Character.getType(point)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          line.append(' ');
      case Character.CONTROL -> {
        if (Character.isWhitespace(point)) {
          line.append(' ');
        } else {
          line.append(spelt(point));
        }
      }
      case Character.FORMAT, Character.SURROGATE -> line.append(spelt(point));
      default -> line.appendCodePoint(point);
    }
  }

  private static String spelt(int point) {
    return String.format(Locale.ROOT, point > 0xffff ? "\\u{%x}" : "\\u%04x", point);
  }
}
