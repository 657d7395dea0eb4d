package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.DialectProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.GridBuilder;
import vn.tonghop.model.Source;

/// Cuts separated values into the rows of a grid.
///
/// A line without any quote, where no record is open, is one record, and is cut at its delimiters:
/// that is nearly every line of what offices send. The others are cut by [Cutter], and where their
/// quotes do not stand as they should, by [Mending], if the result has as many cells as the rest.
final class Records {

  /// A note in a cell seldom takes more lines.
  private static final int MOST_LINES = 20;

  private final String file;
  private final String text;
  private final Dialect dialect;
  private final int width;
  private final GridBuilder grid;
  private final Cutter cutter;
  private final LineEnds ends;
  private final List<Finding> findings = new ArrayList<>();
  private String[] cells = new String[16];
  private boolean escaped;
  private int line;

  /// @param width how many cells a record should have; 0 where that is not known
  /// @param line the number of the line at which reading starts
  Records(String file, String text, Dialect dialect, int width, GridBuilder grid, int line) {
    this.file = file;
    this.text = text;
    this.dialect = dialect;
    this.width = width;
    this.grid = grid;
    this.cutter = new Cutter(text, dialect);
    this.ends = new LineEnds(text);
    this.line = line;
  }

  /// Reads all records from a place of the text on, and says what was wrong with them.
  List<Finding> read(int start) {
    boolean fast = dialect.plain() && !LineEnds.anyLoneReturn(text);
    int quote = fast ? text.indexOf(dialect.quote(), start) : start;
    for (int at = start; at < text.length(); ) {
      int feed = fast ? text.indexOf('\n', at) : -1;
      int next = feed < 0 ? text.length() : feed + 1;
      if (fast && (quote < 0 || quote >= next)) {
        plain(at, feed < 0 ? next : ends.before(at, feed, line));
        line++;
      } else {
        next = record(at);
        quote = fast ? text.indexOf(dialect.quote(), next) : next;
      }
      at = next;
    }
    ends.mixed().ifPresent(first -> find(new DialectProblem.MixedLineEnds(), first));
    return findings;
  }

  private void plain(int start, int end) {
    char delimiter = dialect.delimiter().charAt(0);
    int count = 0;
    boolean blank = true;
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || text.charAt(at) == delimiter) {
        if (count == cells.length) {
          cells = Arrays.copyOf(cells, count * 2);
        }
        String cell = grid.cell(text, from, at);
        blank &= cell.isBlank();
        cells[count++] = cell;
        from = at + 1;
      }
    }
    if (!blank) {
      grid.textRow(line, Arrays.copyOf(cells, count));
    }
  }

  /// Reads one record and says where the next starts.
  private int record(int start) {
    int lineEnd = lineEnd(start);
    boolean sound = cutter.cut(start, false);
    if (sound && cutter.end() <= lineEnd && !(cutter.stray() && cutter.cells().size() != width)) {
      return accept(cutter.cells(), start, cutter.end());
    }
    if (sound && cutter.end() > lineEnd) {
      return spanning(start, lineEnd);
    }
    if (cutter.cut(start, true) && isExpected(cutter.cells().size()) && !cutter.stray()) {
      if (!escaped) {
        find(new DialectProblem.EscapedQuotes(), line);
        escaped = true;
      }
      return accept(cutter.cells(), start, cutter.end());
    }
    return mended(start, lineEnd);
  }

  private boolean isExpected(int count) {
    return width == 0 || count == width;
  }

  /// A record of several lines, which is sound but where each line may be a record of its own: then
  /// nobody can say which quotes enclose.
  private int spanning(int start, int lineEnd) {
    boolean expected = isExpected(cutter.cells().size());
    boolean everyLine = width > 1;
    for (int at = start; everyLine && at < cutter.end(); at = Cutter.nextLine(text, at)) {
      everyLine = Mending.of(text, dialect, at, lineEnd(at), width).isPresent();
    }
    boolean first = width > 1 && Mending.of(text, dialect, start, lineEnd, width).isPresent();
    if (!everyLine && (expected || !first)) {
      return accept(cutter.cells(), start, cutter.end());
    }
    int last = cutter.end();
    find(new DialectProblem.QuoteSwallowsRows(lines(start, last)), line);
    int at = start;
    while (at < last) {
      int end = lineEnd(at);
      List<String> literal =
          Mending.of(text, dialect, at, end, width)
              .map(Mending.Cut::cells)
              .orElseGet(() -> List.of(text.substring(start, end)));
      at = accept(literal, at, end, true);
    }
    return at;
  }

  private int mended(int start, int lineEnd) {
    int end = lineEnd;
    for (int lines = 1; width > 0 && lines <= MOST_LINES; lines++) {
      Optional<Mending.Cut> cut = Mending.of(text, dialect, start, end, width);
      if (cut.isPresent()) {
        boolean sure = cut.get().alone() && !isLast(start, end);
        find(judged(cut.get(), start, end), line);
        return accept(cut.get().cells(), start, end, !sure);
      }
      if (end >= text.length()) {
        break;
      }
      end = lineEnd(Cutter.nextLine(text, end));
    }
    return closest(start, lineEnd);
  }

  private Problem judged(Mending.Cut cut, int start, int end) {
    if (isLast(start, end)) {
      return new IntakeProblem.UnclosedQuote(line);
    }
    return cut.alone() ? new DialectProblem.QuotesRepaired() : new DialectProblem.AmbiguousQuotes();
  }

  /// Whether a quote opens that nothing closes up to the end of the text, which may be cut off.
  private boolean isLast(int start, int end) {
    int quotes = 0;
    for (int at = start; at < end; at++) {
      quotes += text.charAt(at) == dialect.quote() ? 1 : 0;
    }
    return quotes % 2 == 1 && text.indexOf(dialect.quote(), end) < 0;
  }

  /// Where no way gives as many cells as there should be: the line, cut with the least force.
  private int closest(int start, int end) {
    int most = Math.max(width, 1) + 3;
    for (int off = 0; off < most; off++) {
      for (int count : new int[] {width - off, width + off}) {
        Optional<Mending.Cut> cut =
            count > 0 ? Mending.of(text, dialect, start, end, count) : Optional.empty();
        if (cut.isPresent()) {
          find(
              width == 0
                  ? new DialectProblem.QuotesRepaired()
                  : new DialectProblem.AmbiguousQuotes(),
              line);
          return accept(cut.get().cells(), start, end, width > 0);
        }
      }
    }
    find(new DialectProblem.AmbiguousQuotes(), line);
    return accept(List.of(text.substring(start, end)), start, end, true);
  }

  private int accept(List<String> record, int start, int end) {
    return accept(record, start, end, false);
  }

  private int accept(List<String> record, int start, int end, boolean doubtful) {
    int next = Cutter.nextLine(text, end);
    if (record.stream().anyMatch(cell -> !cell.isBlank())) {
      grid.textRow(line, record.toArray(String[]::new));
      if (doubtful) {
        grid.doubt();
      }
    }
    int last = line + lines(start, end) - 1;
    ends.at(end, last);
    line = last + 1;
    return next;
  }

  private int lineEnd(int from) {
    int at = from;
    while (!Cutter.isEnd(text, at)) {
      at++;
    }
    return at;
  }

  private int lines(int from, int to) {
    int lines = 1;
    for (int at = Cutter.nextLine(text, from); at < to; at = Cutter.nextLine(text, at)) {
      lines++;
    }
    return lines;
  }

  private void find(Problem problem, int at) {
    findings.add(new Finding(problem, Source.ofText(file, at, 0)));
  }
}
