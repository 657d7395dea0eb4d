package vn.tonghop;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.cli.Launch;

/// Runs the usual commands once, to nowhere: a run from which the launcher makes the cache of
/// classes that later runs start with.
final class Training {

  private static final List<String> COMMANDS =
      List.of(
          "report -C %s -p %s",
          "report -C %s -p %s -f md",
          "report -C %s -p %s --lang en -f json",
          "rollup -C %s -p %s",
          "rollup -C %s -p %s -f json",
          "check -C %s -p %s -f json",
          "status -C %s -p %s",
          "explain -C %s -p %s compulsory-rehab");

  private Training() {}

  static void main(String[] arguments) {
    Path sample = Path.of(arguments[0]).resolve("nam-tu-liem-2021");
    if (!Files.isDirectory(sample)) {
      return;
    }
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String command : COMMANDS) {
      String[] words = command.formatted("\u0000", "2021").split(" ", -1);
      for (int word = 0; word < words.length; word++) {
        words[word] = words[word].equals("\u0000") ? sample.toString() : words[word];
      }
      Launch.run(words, Main.surroundings(nowhere, nowhere));
    }
  }
}
