package vn.tonghop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tonghop.model.Lang;

/// The options that every command takes.
final class Common {

  @Option(names = "-C", paramLabel = "DIR", descriptionKey = "option.workspace")
  private @Nullable Path folder;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "option.lang")
  private @Nullable Lang lang;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", descriptionKey = "option.as-of")
  private @Nullable LocalDate asOf;

  @Option(names = "--fail-on", paramLabel = "COND", split = ",", descriptionKey = "option.fail-on")
  private List<FailOn> failOn = List.of();

  @Option(names = "-q", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(names = "-v", descriptionKey = "option.verbose")
  private boolean verbose;

  @Option(names = "--all-findings", descriptionKey = "option.all-findings")
  private boolean allFindings;

  @Option(names = "--color", paramLabel = "auto|always|never", descriptionKey = "option.color")
  private Colour colour = Colour.auto;

  /// Read by picocli alone.
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  private boolean help;

  /// When messages are coloured; the constants are spelt as the option is.
  @SuppressWarnings("MemberName")
  enum Colour {
    auto,
    always,
    never
  }

  Optional<Path> folder() {
    return Optional.ofNullable(folder);
  }

  /// The language that was asked for.
  Optional<Lang> lang() {
    return Optional.ofNullable(lang);
  }

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  List<FailOn> failOn() {
    return failOn;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  /// How many findings of one code are shown for a file.
  int findingsPerFile() {
    return allFindings ? 10_000 : 20;
  }

  /// How many further places of one finding are named.
  int placesPerFinding() {
    return allFindings ? Integer.MAX_VALUE : 5;
  }

  boolean coloured(boolean terminal) {
    return switch (colour) {
      case auto -> terminal;
      case always -> true;
      case never -> false;
    };
  }
}
