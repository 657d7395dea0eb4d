package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tonghop.report.Format;

/// Where a command's data goes, and in which format.
final class Destination {

  @Option(names = "-f", paramLabel = "FORMAT", descriptionKey = "option.format")
  private @Nullable String format;

  @Option(names = "-o", paramLabel = "FILE", descriptionKey = "option.output")
  private @Nullable String output;

  /// The format asked for by `-f`, else by the ending of `-o`, else the first of those allowed.
  String format(Session session, List<String> allowed) {
    String asked =
        Optional.ofNullable(format)
            .or(this::ending)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .orElse(allowed.getFirst());
    String word = asked.equals("text") ? "txt" : asked;
    if (!allowed.contains(word)) {
      throw session.usage(Words.unknownFormat(asked, String.join(", ", allowed)));
    }
    return word;
  }

  /// The form of a listing: for people, or for machines.
  Format listing(Session session) {
    return switch (format(session, List.of("txt", "csv", "json"))) {
      case "csv" -> Format.CSV;
      case "json" -> Format.JSON;
      default -> Format.TEXT;
    };
  }

  private Optional<String> ending() {
    return file()
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .filter(name -> name.contains("."))
        .map(name -> name.substring(name.lastIndexOf('.') + 1));
  }

  private Optional<String> file() {
    return Optional.ofNullable(output)
        .filter(name -> !name.equals("-"))
        .map(name -> name.replace('\\', '/'));
  }

  /// The folder that a set of files goes to, where `-o` names one.
  Optional<Path> folder(Session session) {
    return file().filter(name -> name.endsWith("/")).map(name -> resolve(session, name));
  }

  /// Writes the data to its file, or to standard output.
  void write(Session session, String text) {
    Optional<String> name = file();
    if (name.isEmpty()) {
      session.surroundings().out().print(text);
      session.surroundings().out().flush();
      return;
    }
    Map<Path, String> texts = new LinkedHashMap<>();
    texts.put(resolve(session, name.get()), text);
    Output.write(texts);
  }

  /// Where an output goes; wrong usage if that is an input.
  static Path resolve(Session session, String name) {
    Path path = session.surroundings().folder().resolve(name).toAbsolutePath().normalize();
    Path root = session.root().toAbsolutePath().normalize();
    boolean input =
        path.startsWith(root.resolve("submissions"))
            || path.startsWith(root.resolve("templates"))
            || path.equals(root.resolve("plan.yaml"))
            || path.equals(root.resolve("units.yaml"));
    if (input) {
      throw session.usage(Words.inputNotOutput(name));
    }
    return path;
  }
}
