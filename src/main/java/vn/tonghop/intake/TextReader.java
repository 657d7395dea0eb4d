package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.DialectProblem;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.model.Grid;
import vn.tonghop.model.GridBuilder;
import vn.tonghop.model.Source;

/// Reads separated values: `.csv`, `.tsv`, `.txt`.
final class TextReader {

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
    int start = stated.isPresent() ? Cutter.nextLine(text, 0) : 0;
    DialectSearch.Found found =
        stated
            .map(delimiter -> DialectSearch.stated(text, start, delimiter))
            .orElseGet(() -> DialectSearch.in(text, start));
    GridBuilder grid = new GridBuilder(file, Optional.empty(), false);
    Dialect dialect = found.dialect();
    int line = start == 0 ? 1 : 2;
    List<Finding> findings = new ArrayList<>(conversions(file, characters));
    choice(file, found).ifPresent(findings::add);
    findings.addAll(new Records(file, text, dialect, found.width(), grid, line).read(start));
    Grid read = found.equal() ? grid.build().doubting(_ -> true) : grid.build();
    return new Contents.Read(
        characters.encoding() + ", " + dialect.described(), List.of(read), findings);
  }

  private static List<Finding> conversions(String file, Decoded.Characters characters) {
    return characters.conversion().stream()
        .map(converted -> new Finding(converted, Source.ofText(file, converted.line(), 0)))
        .toList();
  }

  private static Optional<Finding> choice(String file, DialectSearch.Found found) {
    String chosen = found.dialect().described();
    return found
        .rival()
        .map(rival ->
            found.equal()
                ? new DialectProblem.AmbiguousDelimiter(chosen, rival)
                : new DialectProblem.DelimiterChosen(chosen, rival))
        .map(problem -> new Finding(problem, Source.ofFile(file)));
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
}
