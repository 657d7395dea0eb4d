package vn.tonghop;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import vn.tonghop.cli.Launch;
import vn.tonghop.cli.Surroundings;
import vn.tonghop.model.Lang;

/// Runs whole command lines in process, as the launcher would from a folder.
public final class CommandLines {

  /// The day that runs without `--as-of` take for today.
  public static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private CommandLines() {}

  /// What a command line printed, and how it ended.
  public record Outcome(String out, String err, int exit) {}

  /// Runs a line such as `tonghop check -p 2021`; words are parted by spaces.
  public static Outcome run(Path folder, String line) {
    return run(folder, Lang.EN, line);
  }

  /// Runs a line in the language of a locale.
  public static Outcome run(Path folder, Lang lang, String line) {
    String[] words = line.strip().split("\\s+", -1);
    if (!words[0].endsWith("tonghop")) {
      throw new IllegalArgumentException("No command line of tonghop: " + line);
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            new PrintWriter(out), new PrintWriter(err), folder, lang, false, false, () -> TODAY);
    String[] arguments = java.util.Arrays.copyOfRange(words, 1, words.length);
    int exit = Launch.run(arguments, surroundings);
    return new Outcome(out.toString(), err.toString(), exit);
  }
}
