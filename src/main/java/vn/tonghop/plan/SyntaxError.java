package vn.tonghop.plan;

import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import vn.tonghop.finding.PlanProblem.NotYaml.Slip;
import vn.tonghop.model.Source;

/// Why a file is no YAML, and where.
record SyntaxError(Slip slip, Source source) {

  static SyntaxError of(RuntimeException broken, YamlText yaml) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    return switch (cause) {
      case MarkedYamlEngineException marked -> ofMarked(marked, yaml.file());
      case ReaderException unreadable ->
          new SyntaxError(Slip.CHARACTER, at(yaml, unreadable.getPosition()));
      case JacksonException refused when refused.getLocation() != null ->
          new SyntaxError(Slip.KEY, at(yaml.file(), refused.getLocation()));
      default -> new SyntaxError(Slip.OTHER, Source.ofFile(yaml.file()));
    };
  }

  private static SyntaxError ofMarked(MarkedYamlEngineException marked, String file) {
    String problem = Optional.ofNullable(marked.getProblem()).orElse("").toLowerCase(Locale.ROOT);
    String context = Optional.ofNullable(marked.getContext()).orElse("");
    Slip slip = slip(problem, context);
    // What was never closed is looked for where it was opened, not at the end of the file.
    Optional<Mark> opened =
        slip == Slip.QUOTE || slip == Slip.BRACKET ? marked.getContextMark() : Optional.empty();
    return new SyntaxError(
        slip,
        opened
            .or(marked::getProblemMark)
            .map(mark -> Source.ofText(file, mark.getLine() + 1, mark.getColumn() + 1))
            .orElseGet(() -> Source.ofFile(file)));
  }

  private static Slip slip(String problem, String context) {
    if (problem.contains("escape") || problem.contains("hexadecimal")) {
      return Slip.ESCAPE;
    }
    if (context.contains("scalar") && problem.contains("end of stream")) {
      return Slip.QUOTE;
    }
    if (context.contains("flow")) {
      return Slip.BRACKET;
    }
    if (problem.contains("mapping values are not allowed")) {
      return Slip.COLON;
    }
    if (problem.contains("cannot start any token")) {
      return problem.contains("(tab)") ? Slip.TAB : Slip.CHARACTER;
    }
    boolean block = context.contains("block") || problem.contains("sequence entries");
    return block ? Slip.INDENTATION : Slip.OTHER;
  }

  private static Source at(String file, TokenStreamLocation place) {
    return Source.ofText(file, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }

  /// The place of the character with a number.
  private static Source at(YamlText yaml, int position) {
    String before = yaml.text().substring(0, Math.clamp(position, 0, yaml.text().length()));
    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
    return Source.ofText(yaml.file(), line, before.length() - before.lastIndexOf('\n'));
  }
}
