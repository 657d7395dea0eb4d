package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads a record whose quotes do not stand where they should, by the number of cells it should
/// have: of all ways to cut it, the one that takes the fewest quotes for text.
///
/// A quote that encloses stands at both ends of a cell; any other is text.
final class Mending {

  /// Beyond this a record is no line of a table, and not worth trying.
  private static final int LONGEST = 1 << 15;

  private static final long MOST_STEPS = 4_000_000;
  private static final int NONE = 1 << 20;

  private final String text;
  private final Dialect dialect;
  private final int end;
  private final int[] starts;
  private final int[][] costs;
  private final int[][] ways;
  private final int[][] choices;
  private final int cells;
  private final List<Integer> closings = new ArrayList<>();

  /// @param end where the record ends, its line end not counted
  private Mending(String text, Dialect dialect, int start, int end, int cells) {
    this.text = text;
    this.dialect = dialect;
    this.end = end;
    this.cells = cells;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == dialect.quote() && isBoundary(at + 1)) {
        closings.add(at);
      }
    }
    starts = starts(start);
    costs = new int[starts.length][cells + 1];
    ways = new int[starts.length][cells + 1];
    choices = new int[starts.length][cells + 1];
  }

  /// A way to cut a record.
  ///
  /// @param alone whether every other way takes more quotes for text
  record Cut(List<String> cells, boolean alone) {}

  /// The best way to cut a record into a number of cells; none where it cannot be.
  static Optional<Cut> of(String text, Dialect dialect, int start, int end, int cells) {
    if (end - start > LONGEST) {
      return Optional.empty();
    }
    Mending mending = new Mending(text, dialect, start, end, cells);
    long steps = (long) mending.starts.length * cells * (mending.closings.size() + 1L);
    if (mending.starts.length == 0 || steps > MOST_STEPS) {
      return Optional.empty();
    }
    mending.solve();
    return mending.costs[0][cells] >= NONE
        ? Optional.empty()
        : Optional.of(new Cut(mending.read(), mending.ways[0][cells] == 1));
  }

  private int[] starts(int start) {
    List<Integer> found = new ArrayList<>();
    found.add(start);
    for (int at = start; at < end; ) {
      int delimiter = dialect.at(text, at, end);
      if (delimiter > 0) {
        at += delimiter;
        found.add(at);
      } else {
        at++;
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isBoundary(int at) {
    return at == end || dialect.at(text, at, end) > 0;
  }

  /// Fills, from the last possible cell to the first, what the rest of the record costs at least.
  private void solve() {
    for (int index = starts.length - 1; index >= 0; index--) {
      Arrays.fill(costs[index], NONE);
      int first = index;
      plain(starts[index]).ifPresent(cell -> offer(first, cell, -1));
      if (isQuote(starts[index])) {
        for (int closing : closings) {
          if (closing > starts[index]) {
            offer(index, new Cell(closing + 1, quotedCost(starts[index] + 1, closing)), closing);
          }
        }
      }
    }
  }

  private record Cell(int end, int cost) {}

  private boolean isQuote(int at) {
    return at < end && text.charAt(at) == dialect.quote();
  }

  private Optional<Cell> plain(int start) {
    int cost = isQuote(start) ? 1 : 0;
    int at = start;
    while (at < end && dialect.at(text, at, end) == 0) {
      if (Cutter.isEnd(text, at)) {
        return Optional.empty();
      }
      cost += isQuote(at) ? 1 : 0;
      at++;
    }
    return Optional.of(new Cell(at, cost));
  }

  /// Quotes within a cell are written twice: an odd one is text by mistake, and so is a line end.
  private int quotedCost(int from, int to) {
    int cost = 0;
    int run = 0;
    for (int at = from; at <= to; at++) {
      boolean quote = at < to && isQuote(at);
      cost += !quote && run % 2 == 1 ? 1 : 0;
      run = quote ? run + 1 : 0;
      cost += at < to && text.charAt(at) == '\n' ? 1 : 0;
    }
    return cost;
  }

  private void offer(int index, Cell cell, int closing) {
    if (cell.end() == end) {
      better(index, 1, cell.cost(), 1, closing);
      return;
    }
    int next = Arrays.binarySearch(starts, cell.end() + dialect.at(text, cell.end(), end));
    if (next < 0) {
      return;
    }
    for (int rest = 1; rest < cells; rest++) {
      if (costs[next][rest] < NONE) {
        better(index, rest + 1, cell.cost() + costs[next][rest], ways[next][rest], closing);
      }
    }
  }

  private void better(int index, int count, int cost, int many, int closing) {
    if (cost == costs[index][count]) {
      ways[index][count] += many;
    } else if (cost < costs[index][count]) {
      costs[index][count] = cost;
      ways[index][count] = many;
      choices[index][count] = closing;
    }
  }

  private List<String> read() {
    List<String> found = new ArrayList<>();
    int index = 0;
    for (int rest = cells; rest > 0; rest--) {
      int start = starts[index];
      int closing = choices[index][rest];
      int after = closing < 0 ? plain(start).map(Cell::end).orElse(end) : closing + 1;
      found.add(closing < 0 ? text.substring(start, after) : unquoted(start + 1, closing));
      index = Arrays.binarySearch(starts, after + dialect.at(text, after, end));
    }
    return found;
  }

  private String unquoted(int from, int to) {
    StringBuilder cell = new StringBuilder();
    for (int at = from; at < to; at++) {
      cell.append(text.charAt(at));
      if (isQuote(at) && at + 1 < to && isQuote(at + 1)) {
        at++;
      }
    }
    return cell.toString();
  }
}
