package vn.tonghop.cli;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;

/// Runs one command line and says how it ended. Nothing here ends the program or looks at the
/// clock.
public final class Launch {

  private final Surroundings surroundings;

  private Launch(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /// Runs a command line.
  ///
  /// @return the exit code
  public static int run(String[] arguments, Surroundings surroundings) {
    return new Launch(surroundings).execute(arguments);
  }

  private int execute(String[] arguments) {
    CommandLine program =
        new CommandLine(new RootCommand())
            .addSubcommand(new ReadCommand(surroundings))
            .addSubcommand(new StatusCommand(surroundings))
            .addSubcommand(new CheckCommand(surroundings))
            .addSubcommand(new RollupCommand(surroundings))
            .addSubcommand(new ReportCommand(surroundings))
            .addSubcommand(new RankCommand(surroundings))
            .addSubcommand(new ExplainCommand(surroundings))
            .addSubcommand(new VerifyCommand(surroundings));
    program
        .setResourceBundle(help())
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpWidth(80)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler(this::failed);
    return program.execute(arguments);
  }

  private ResourceBundle help() {
    Locale locale =
        switch (surroundings.lang()) {
          case VI -> Locale.of("vi");
          case EN -> Locale.ROOT;
        };
    return ResourceBundle.getBundle(
        "vn.tonghop.cli.Help",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private int wrongUsage(ParameterException mistake, String[] arguments) {
    PrintWriter err = surroundings.err();
    String sentence = sentence(mistake);
    if (!sentence.isEmpty()) {
      String word = surroundings.lang() == Lang.VI ? "sai cách dùng" : "wrong usage";
      err.print("tonghop: " + word + ": " + sentence + "\n");
      err.print("  " + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help\n");
    }
    err.flush();
    return Exit.USAGE;
  }

  /// What is wrong with a command line: our own sentence, or that of picocli, which knows English
  /// alone.
  private String sentence(ParameterException mistake) {
    return known(mistake)
        .map(label -> label.in(surroundings.lang()))
        .orElseGet(() -> Objects.requireNonNullElse(mistake.getMessage(), ""));
  }

  private static Optional<Label> known(ParameterException mistake) {
    return switch (mistake) {
      case MissingParameterException missing ->
          Optional.of(
              Words.missing(
                  missing.getMissing().stream().map(Launch::spelt).collect(joining(", "))));
      case UnmatchedArgumentException unmatched ->
          Optional.of(Words.unmatched(String.join(" ", unmatched.getUnmatched())));
      case ParameterException other ->
          Optional.ofNullable(other.getArgSpec())
              .map(spec -> Words.badValue(spelt(spec), other.getValue()));
    };
  }

  /// An option or an argument as it is typed: `-p PERIOD`.
  private static String spelt(ArgSpec spec) {
    return spec instanceof OptionSpec option
        ? (option.longestName() + " " + option.paramLabel()).strip()
        : spec.paramLabel();
  }

  /// A failing disk gets a sentence; anything else is a fault of the program and shows where it
  /// lies.
  private int failed(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = surroundings.err();
    Optional<String> file = unreadable(failure);
    if (file.isPresent()) {
      err.print("tonghop: " + Words.unreadable(file.get()).in(surroundings.lang()) + "\n");
      err.flush();
      return Exit.INPUT_OUTPUT;
    }
    failure.printStackTrace(err);
    err.print("tonghop: " + Words.fault(Version.number()).in(surroundings.lang()) + "\n");
    err.flush();
    return Exit.FAULT;
  }

  private static Optional<String> unreadable(Exception failure) {
    if (!(failure instanceof UncheckedIOException unchecked)) {
      return Optional.empty();
    }
    return Optional.ofNullable(unchecked.getCause())
        .map(cause ->
            cause instanceof FileSystemException known ? known.getFile() : cause.getMessage());
  }
}
