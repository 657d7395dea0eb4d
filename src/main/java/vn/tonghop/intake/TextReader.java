package vn.tonghop.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Source;

/// Reads separated values: `.csv`, `.tsv`, `.txt`.
final class TextReader {

  /// To build a format takes a third of reading a small file.
  private static final CSVFormat COMMA = separatedBy(',');

  private static final CSVFormat SEMICOLON = separatedBy(';');

  private TextReader() {}

  static Contents read(String file, byte[] content) {
    return switch (Decoded.of(content)) {
      case Decoded.Undecodable(int line) ->
          new Contents.Unread("", new IntakeProblem.NotUtf8(line));
      case Decoded.Characters characters -> parse(file, characters);
    };
  }

  private static Contents parse(String file, Decoded.Characters characters) {
    String text = characters.text();
    Optional<Character> stated = statedDelimiter(text);
    int start = stated.isPresent() ? lineEnd(text) : 0;
    char delimiter = stated.orElseGet(() -> Delimiter.of(text, start));
    String described =
        characters.encoding() + ", " + (delimiter == '\t' ? "`tab`" : "`" + delimiter + "`");
    Grid.Builder grid = new Grid.Builder(file, Optional.empty(), false);
    Records records = new Records(text, delimiter, format(delimiter), grid, start == 0 ? 1 : 2);
    try {
      records.read(start);
      return new Contents.Read(described, List.of(grid.build()), findings(file, characters));
    } catch (IOException | UncheckedIOException _) {
      // The text is in memory: only quotes that do not close make the parser give up.
      return new Contents.Unread(described, new IntakeProblem.UnclosedQuote(records.line()));
    }
  }

  private static List<Finding> findings(String file, Decoded.Characters characters) {
    return characters.conversion().stream()
        .map(converted -> new Finding(converted, Source.ofText(file, converted.line(), 0)))
        .toList();
  }

  private static CSVFormat format(char delimiter) {
    return switch (delimiter) {
      case ',' -> COMMA;
      case ';' -> SEMICOLON;
      default -> separatedBy(delimiter);
    };
  }

  private static CSVFormat separatedBy(char delimiter) {
    return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
  }

  /// The delimiter that a first line such as `sep=;` states, as Excel writes and reads it.
  private static Optional<Character> statedDelimiter(String text) {
    if (!text.regionMatches(true, 0, "sep=", 0, 4) || text.length() < 5) {
      return Optional.empty();
    }
    char stated = text.charAt(4);
    boolean alone = text.length() == 5 || text.charAt(5) == '\n' || text.charAt(5) == '\r';
    boolean possible = stated != '\n' && stated != '\r' && stated != '"';
    return alone && possible ? Optional.of(stated) : Optional.empty();
  }

  /// Where the line after the first starts.
  private static int lineEnd(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text.length() : end + 1;
  }
}
