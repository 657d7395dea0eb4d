package vn.tonghop.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program itself: it does nothing without a command.
@Command(name = "tonghop", versionProvider = Version.class)
final class RootCommand implements Runnable {

  @Spec private CommandSpec spec;

  /// Read by picocli alone, as help is.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--version", versionHelp = true, descriptionKey = "option.version")
  private boolean version;

  @SuppressWarnings("UnusedVariable")
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "option.help")
  private boolean help;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new ParameterException(spec.commandLine(), "");
  }
}
