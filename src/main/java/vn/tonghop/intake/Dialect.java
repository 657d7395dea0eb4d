package vn.tonghop.intake;

/// How a text file sets its cells apart and quotes them.
///
/// @param delimiter what stands between two cells
/// @param run where blanks align columns, how many of them at least make a delimiter; 0 elsewhere
/// @param padded whether blanks around a delimiter are no part of the cells
/// @param quote what may enclose a cell
record Dialect(String delimiter, int run, boolean padded, char quote) {

  static final char QUOTE = '"';

  static Dialect of(char delimiter) {
    return new Dialect(String.valueOf(delimiter), 0, false, QUOTE);
  }

  /// Whether a line without quotes is cut at each of one character, and nothing else is to be done.
  boolean plain() {
    return delimiter.length() == 1 && run == 0 && !padded;
  }

  /// How long the delimiter is that stands at a place; 0 where none does.
  int at(String text, int at, int end) {
    if (at >= end) {
      return 0;
    }
    if (run > 0) {
      int blanks = skipBlanks(text, at, end) - at;
      return blanks >= run ? blanks : 0;
    }
    int start = padded ? skipBlanks(text, at, end) : at;
    if (start + delimiter.length() > end || !text.startsWith(delimiter, start)) {
      return 0;
    }
    int after = start + delimiter.length();
    return (padded ? skipBlanks(text, after, end) : after) - at;
  }

  static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /// The delimiter and, where it is no common one, the quote, in a few characters.
  String described() {
    String shown =
        switch (delimiter) {
          case "\t" -> "`tab`";
          case "\t\t" -> "`tab tab`";
          case " " -> run > 1 ? "`blanks`" : "`blank`";
          default -> "`" + delimiter + "`";
        };
    return quote == QUOTE ? shown : shown + ", " + quote + "…" + quote;
  }
}
