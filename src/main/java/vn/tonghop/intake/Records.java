package vn.tonghop.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.tonghop.model.Grid;

/// Cuts separated values into the rows of a grid.
///
/// Commons CSV reads the records that have quotes in them. A line without any, where no record is
/// open, is one record, and is cut at its delimiters: that is nearly every line of what offices
/// send, and takes a third of the time.
final class Records {

  private static final char QUOTE = '"';

  private final String text;
  private final char delimiter;
  private final CSVFormat format;
  private final Grid.Builder grid;
  private String[] cells = new String[16];
  private int line;

  /// @param line the number of the line at which reading starts
  Records(String text, char delimiter, CSVFormat format, Grid.Builder grid, int line) {
    this.text = text;
    this.delimiter = delimiter;
    this.format = format;
    this.grid = grid;
    this.line = line;
  }

  /// The line at which the record stands that is being read.
  int line() {
    return line;
  }

  /// Reads all records from a place of the text on.
  ///
  /// @throws IOException if a quote is not closed where its cell ends
  void read(int start) throws IOException {
    if (hasLoneReturns()) {
      quoted(text.substring(start));
      return;
    }
    int quote = text.indexOf(QUOTE, start);
    for (int at = start; at < text.length(); ) {
      int feed = text.indexOf('\n', at);
      int next = feed < 0 ? text.length() : feed + 1;
      if (quote < 0 || quote >= next) {
        plain(at, feed < 0 ? next : contentEnd(at, feed));
        line++;
      } else {
        next = recordEnd(quote);
        quoted(text.substring(at, next));
        quote = text.indexOf(QUOTE, next);
      }
      at = next;
    }
  }

  /// Whether lines end as on old Macintoshes, with a return and no line feed.
  private boolean hasLoneReturns() {
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
      if (at + 1 == text.length() || text.charAt(at + 1) != '\n') {
        return true;
      }
    }
    return false;
  }

  private int contentEnd(int start, int feed) {
    return feed > start && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
  }

  /// The end of the line at which as many quotes are closed as were opened.
  private int recordEnd(int firstQuote) {
    boolean open = false;
    for (int at = firstQuote; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == QUOTE) {
        open = !open;
      } else if (letter == '\n' && !open) {
        return at + 1;
      }
    }
    return text.length();
  }

  private void plain(int start, int end) {
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

  private void quoted(String records) throws IOException {
    int first = line;
    try (CSVParser parser = CSVParser.parse(new StringReader(records), format)) {
      Iterator<CSVRecord> iterator = parser.iterator();
      while (true) {
        line = (int) (first + parser.getCurrentLineNumber());
        if (!iterator.hasNext()) {
          return;
        }
        add(iterator.next().values());
      }
    }
  }

  private void add(String[] values) {
    for (String value : values) {
      if (!value.isBlank()) {
        grid.textRow(line, values);
        return;
      }
    }
  }
}
