package vn.tonghop;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import vn.tonghop.cli.Launch;
import vn.tonghop.cli.Surroundings;
import vn.tonghop.model.Lang;

/// Starts the program: the one place that meets the process, its streams, its clock and its end.
final class Main {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private Main() {}

  static void main(String[] arguments) {
    Surroundings surroundings = surroundings(System.out, System.err);
    // Digits and letters are the same everywhere, whatever the machine is set to.
    Locale.setDefault(Locale.ROOT);
    System.setProperty(Silence.PROPERTY, Silence.class.getName());
    System.exit(Launch.run(arguments, surroundings));
  }

  /// What the process stands in. Output is UTF-8 under any locale.
  static Surroundings surroundings(PrintStream out, PrintStream err) {
    String terminals = System.getProperty("tonghop.terminals", "");
    boolean colours = System.getenv("NO_COLOR") == null;
    return new Surroundings(
        utf8(out),
        utf8(err),
        Path.of(""),
        lang(),
        colours && terminals.contains("out"),
        colours && terminals.contains("err"),
        () -> LocalDate.now(VIETNAM));
  }

  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /// The locale's language: Vietnamese where it is asked for, else English. The launcher says what
  /// the user's locale is, for it starts Java in one of its own.
  private static Lang lang() {
    String told = System.getProperty("tonghop.locale", "");
    String locale = told.isEmpty() ? Locale.getDefault().getLanguage() : told;
    return locale.startsWith("vi") ? Lang.VI : Lang.EN;
  }
}
