package vn.tonghop.intake;

/// Finds what separates the cells of a text file.
final class Delimiter {

  /// On a tie the first wins: a comma is more often part of a number or a text than the others.
  private static final char[] CANDIDATES = {'\t', ';', ','};

  private static final int ROWS = 20;
  private static final int REACH = 1 << 16;

  private Delimiter() {}

  /// The candidate that stands equally often in the most of the first rows; a comma where none
  /// stands in any.
  ///
  /// @param from where the first row starts
  static char of(String text, int from) {
    int[][] counts = new int[CANDIDATES.length][ROWS];
    int rows = count(text, from, counts);
    char best = ',';
    int bestRows = 0;
    int bestCount = 0;
    for (int candidate = 0; candidate < CANDIDATES.length; candidate++) {
      for (int row = 0; row < rows; row++) {
        int count = counts[candidate][row];
        int same = count == 0 ? 0 : same(counts[candidate], rows, count);
        if (same > bestRows || same == bestRows && count > bestCount) {
          best = CANDIDATES[candidate];
          bestRows = same;
          bestCount = count;
        }
      }
    }
    return best;
  }

  private static int same(int[] counts, int rows, int wanted) {
    int same = 0;
    for (int row = 0; row < rows; row++) {
      if (counts[row] == wanted) {
        same++;
      }
    }
    return same;
  }

  /// Counts the candidates outside quotes, row by row, and says how many rows it saw.
  private static int count(String text, int from, int[][] counts) {
    int end = Math.min(text.length(), from + REACH);
    boolean quoted = false;
    int row = 0;
    for (int at = from; at < end && row < ROWS; at++) {
      char letter = text.charAt(at);
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && (letter == '\n' || letter == '\r')) {
        row++;
      } else if (!quoted && letter <= ';') {
        add(letter, row, counts);
      }
    }
    return Math.min(row + 1, ROWS);
  }

  private static void add(char letter, int row, int[][] counts) {
    for (int candidate = 0; candidate < CANDIDATES.length; candidate++) {
      if (letter == CANDIDATES[candidate]) {
        counts[candidate][row]++;
      }
    }
  }
}
