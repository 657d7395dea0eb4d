package vn.tonghop.intake;

import java.util.OptionalInt;

/// The line ends of a text file: whether its lines end in more than one way.
final class LineEnds {

  private enum Way {
    NOT_YET,
    FEED,
    RETURN,
    BOTH
  }

  private final String text;
  private Way way = Way.NOT_YET;
  private int mixed;

  LineEnds(String text) {
    this.text = text;
  }

  /// Whether lines end as on old Macintoshes, with a return and no line feed.
  static boolean anyLoneReturn(String text) {
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
      if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
        return true;
      }
    }
    return false;
  }

  /// The end of the content of a line that starts at a place and ends with a line feed.
  ///
  /// @param line its number
  int before(int start, int feed, int line) {
    boolean both = feed > start && text.charAt(feed - 1) == '\r';
    add(both ? Way.BOTH : Way.FEED, line);
    return both ? feed - 1 : feed;
  }

  /// Takes note of how a record ends.
  ///
  /// @param end where its content ends
  /// @param line the number of its last line
  void at(int end, int line) {
    if (end < text.length()) {
      boolean feed = text.charAt(end) == '\n';
      boolean both = !feed && end + 1 < text.length() && text.charAt(end + 1) == '\n';
      add(feed ? Way.FEED : both ? Way.BOTH : Way.RETURN, line);
    }
  }

  private void add(Way next, int line) {
    if (way == Way.NOT_YET) {
      way = next;
    } else if (way != next && mixed == 0) {
      mixed = line;
    }
  }

  /// The first line that ends in another way than those before it.
  OptionalInt mixed() {
    return mixed == 0 ? OptionalInt.empty() : OptionalInt.of(mixed);
  }
}
