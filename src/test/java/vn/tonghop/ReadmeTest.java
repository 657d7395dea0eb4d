package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README shows only what was run: every command in its `console` blocks is run in order, and
/// what it shows below a command is what the command prints. A line `…` stands for lines left out.
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final String PROMPT = "$ ";
  private static final int MOST_COMMANDS_OF_A_MONTH = 8;

  @TempDir Path folder;

  private record Shown(String command, String output) {}

  @Test
  void whatTheReadmeShowsIsWhatCommandsPrint() throws IOException {
    copySamples();
    List<Shown> shown = shown(Files.readString(README));

    assertThat(shown).isNotEmpty();
    for (Shown step : shown) {
      CommandLines.Outcome outcome = CommandLines.run(folder, step.command());
      assertThat(outcome.out() + outcome.err())
          .as(step.command())
          .matches(Pattern.compile(asPattern(step.output()), Pattern.DOTALL));
    }
  }

  @Test
  void aMonthTakesAtMostEightCommands() throws IOException {
    String month = Files.readString(README).split("\n## ", -1)[chapter()];

    assertThat(shown(month)).hasSizeBetween(4, MOST_COMMANDS_OF_A_MONTH);
  }

  private static int chapter() throws IOException {
    String[] chapters = Files.readString(README).split("\n## ", -1);
    for (int index = 0; index < chapters.length; index++) {
      if (chapters[index].startsWith("One month in the office")) {
        return index;
      }
    }
    throw new AssertionError("The README has no chapter on one month");
  }

  private void copySamples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      for (Path file : files.filter(file -> !Files.isDirectory(file)).toList()) {
        Path copy = folder.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static List<Shown> shown(String text) {
    List<Shown> shown = new ArrayList<>();
    String[] blocks = text.split("```console\n", -1);
    for (int index = 1; index < blocks.length; index++) {
      collect(blocks[index].substring(0, blocks[index].indexOf("```")), shown);
    }
    return shown;
  }

  private static void collect(String block, List<Shown> shown) {
    List<String> lines = new ArrayList<>();
    String command = "";
    for (String line : block.lines().toList()) {
      if (line.startsWith(PROMPT)) {
        if (!command.isEmpty()) {
          shown.add(new Shown(command, String.join("\n", lines)));
        }
        command = line.substring(PROMPT.length());
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    shown.add(new Shown(command, String.join("\n", lines)));
  }

  private static String asPattern(String output) {
    String pattern =
        output
            .lines()
            .map(line -> line.equals("…") ? "(?:.*\n)??" : Pattern.quote(line) + "\n")
            .collect(Collectors.joining());
    return pattern;
  }
}
