package vn.tonghop.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well a dialect fits the first records of a text.
///
/// @param width how many cells most of the records that have several have; 0 where none has
/// @param same how many records have so many
/// @param records how many were looked at
/// @param odd how many cells hold what would be a delimiter elsewhere
/// @param cells how many cells were looked at
/// @param numbers how many of them are numbers
record Fit(Dialect dialect, int width, int same, int records, int odd, int cells, int numbers) {

  private static final int ROWS = 60;
  private static final int REACH = 1 << 16;

  /// A record of more lines is more likely a quote that nobody closed.
  private static final int MOST_LINES = 20;

  static int reach(String text, int from) {
    return Math.min(text.length(), from + REACH);
  }

  static Fit of(String text, int from, Dialect dialect) {
    Tally tally = new Tally(text, dialect);
    tally.count(from);
    return tally.fit();
  }

  /// Whether more of the records are alike, or as many with fewer odd cells or with more cells.
  boolean isBetter(Fit other) {
    double difference = score() - other.score();
    if (Math.abs(difference) > 1e-9) {
      return difference > 0;
    }
    return same != other.same ? same > other.same : width > other.width;
  }

  boolean isEqual(Fit other) {
    return Math.abs(score() - other.score()) < 1e-9;
  }

  private double score() {
    return cells == 0 ? 0 : same * (1 - (double) odd / cells);
  }

  boolean isWeak() {
    return width == 0 || same * 2 < records;
  }

  /// Whether every record has as many cells.
  boolean isThroughout() {
    return width > 1 && same == records && records > 1;
  }

  /// Whether blanks part columns and not words: most records alike, and numbers in them.
  boolean isAligned() {
    boolean numeric = numbers * 3 >= same * 2 && numbers * 4 >= cells;
    return width > 1 && same > 1 && same * 10 >= records * 6 && (numeric || dialect.run() > 1);
  }

  private static final class Tally {

    private final String text;
    private final Cutter cutter;
    private final Dialect dialect;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private int records;
    private int odd;
    private int cells;
    private int numbers;

    Tally(String text, Dialect dialect) {
      this.text = text;
      this.dialect = dialect;
      this.cutter = new Cutter(text, dialect);
    }

    void count(int from) {
      int reach = reach(text, from);
      for (int at = from, rows = 0; at < reach && rows < ROWS; rows++) {
        boolean sound =
            cutter.cut(at, false) && lines(at, cutter.end()) <= MOST_LINES
                || cutter.cut(at, true) && lines(at, cutter.end()) <= MOST_LINES;
        if (sound) {
          add(cutter.cells());
        }
        at = Cutter.nextLine(text, sound ? cutter.end() : at);
      }
    }

    private int lines(int from, int to) {
      int lines = 1;
      for (int at = Cutter.nextLine(text, from); at < to; at = Cutter.nextLine(text, at)) {
        lines++;
      }
      return lines;
    }

    private void add(List<String> record) {
      if (record.stream().allMatch(String::isBlank)) {
        return;
      }
      records++;
      if (record.size() > 1) {
        widths.merge(record.size(), 1, Integer::sum);
      }
      for (String cell : record) {
        cells++;
        boolean number = isNumber(cell);
        numbers += number ? 1 : 0;
        odd += !number && isOdd(cell) ? 1 : 0;
      }
    }

    private static boolean isNumber(String cell) {
      boolean digit = false;
      for (int at = 0; at < cell.length(); at++) {
        char letter = cell.charAt(at);
        digit |= letter >= '0' && letter <= '9';
        if ((letter < '0' || letter > '9') && ".,-+/%: ".indexOf(letter) < 0) {
          return false;
        }
      }
      return digit;
    }

    /// A delimiter that no blank follows, as one does in prose.
    private boolean isOdd(String cell) {
      for (int at = 0; at + 1 < cell.length(); at++) {
        char letter = cell.charAt(at);
        boolean other = letter == ',' || letter == ';' || letter == '\t' || letter == '|';
        if (other && cell.charAt(at + 1) != ' ') {
          return true;
        }
      }
      return false;
    }

    Fit fit() {
      int width = 0;
      int same = 0;
      for (Map.Entry<Integer, Integer> entry : widths.entrySet()) {
        boolean wider = entry.getValue() == same && entry.getKey() > width;
        if (entry.getValue() > same || wider) {
          width = entry.getKey();
          same = entry.getValue();
        }
      }
      return new Fit(dialect, width, same, records, odd, cells, numbers);
    }
  }
}
