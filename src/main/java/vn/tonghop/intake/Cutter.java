package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;

/// Cuts one record out of a text as RFC 4180 has it: cells with a quote at each end, in which
/// delimiters and line ends are text and a quote is written twice.
final class Cutter {

  private final String text;
  private final Dialect dialect;
  private final List<String> cells = new ArrayList<>();
  private int end;
  private boolean stray;

  Cutter(String text, Dialect dialect) {
    this.text = text;
    this.dialect = dialect;
  }

  /// The cells of the record that was cut last.
  List<String> cells() {
    return cells;
  }

  /// Whether a quote stands within one of its cells that is not enclosed by quotes.
  boolean stray() {
    return stray;
  }

  /// Where the line end of the record that was cut last starts.
  int end() {
    return end;
  }

  /// Cuts the record that starts at a place.
  ///
  /// @param backslash whether a backslash before a quote makes it text
  /// @return whether every quote stands where it should
  boolean cut(int start, boolean backslash) {
    cells.clear();
    stray = false;
    int at = start;
    while (true) {
      int opening = dialect.padded() ? Dialect.skipBlanks(text, at, text.length()) : at;
      boolean quoted = opening < text.length() && text.charAt(opening) == dialect.quote();
      at = quoted ? quoted(opening, backslash) : plain(at);
      if (at < 0) {
        return false;
      }
      int delimiter = dialect.at(text, at, text.length());
      if (delimiter == 0) {
        end = at;
        return true;
      }
      at += delimiter;
      if (dialect.run() > 0 && isEnd(text, at)) {
        end = at;
        return true;
      }
    }
  }

  private int plain(int start) {
    int at = start;
    while (!isEnd(text, at) && dialect.at(text, at, text.length()) == 0) {
      stray |= text.charAt(at) == dialect.quote();
      at++;
    }
    String cell = text.substring(start, at);
    cells.add(dialect.padded() ? cell.strip() : cell);
    return at;
  }

  /// Reads a cell with quotes around it and says where it ends, −1 where it does not.
  private int quoted(int start, boolean backslash) {
    StringBuilder cell = new StringBuilder();
    char quote = dialect.quote();
    for (int at = start + 1; at < text.length(); at++) {
      char letter = text.charAt(at);
      char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
      boolean escape = letter == '\\' && backslash && (next == quote || next == '\\');
      if (escape || letter == quote && next == quote) {
        cell.append(next);
        at++;
      } else if (letter == quote) {
        cells.add(cell.toString());
        return closed(at + 1);
      } else {
        cell.append(letter);
      }
    }
    return -1;
  }

  /// A closing quote stands before a delimiter or the end of a line.
  private int closed(int at) {
    int after = Dialect.skipBlanks(text, at, text.length());
    if (isEnd(text, after)) {
      return after;
    }
    if (dialect.at(text, at, text.length()) > 0) {
      return at;
    }
    return dialect.at(text, after, text.length()) > 0 ? after : -1;
  }

  static boolean isEnd(String text, int at) {
    return at >= text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  /// Where the line after a place starts.
  static int nextLine(String text, int from) {
    int at = from;
    while (!isEnd(text, at)) {
      at++;
    }
    return at + (text.startsWith("\r\n", at) ? 2 : at < text.length() ? 1 : 0);
  }
}
