package vn.tonghop.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.tonghop.CommandLines;

/// Runs every command under `samples/*/expected` and compares output, messages and exit code with
/// what is committed there. `-Dgolden.update` writes them anew; the difference is to be read before
/// it is committed.
class SamplesTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  @TestFactory
  Stream<DynamicTest> aCommandPrintsWhatIsCommitted() throws IOException {
    return cases().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> compare(folder)));
  }

  private static java.util.List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.endsWith("cmd")).map(Path::getParent).sorted().toList();
    }
  }

  private static void compare(Path folder) throws IOException {
    CommandLines.Outcome outcome =
        CommandLines.run(Path.of(""), Files.readString(folder.resolve("cmd")));
    String exit = outcome.exit() + "\n";
    if (UPDATE) {
      Files.writeString(folder.resolve("out"), outcome.out());
      Files.writeString(folder.resolve("err"), outcome.err());
      Files.writeString(folder.resolve("exit"), exit);
    }
    assertThat(outcome.out()).isEqualTo(Files.readString(folder.resolve("out")));
    assertThat(outcome.err()).isEqualTo(Files.readString(folder.resolve("err")));
    assertThat(exit).isEqualTo(Files.readString(folder.resolve("exit")));
  }

  @Test
  void everyCommandOfEverySampleIsTried() throws IOException {
    Set<String> commands =
        cases().stream().map(SamplesTest::command).collect(Collectors.toCollection(TreeSet::new));

    assertThat(commands).contains("check", "explain", "read", "report", "rollup", "status");
  }

  private static String command(Path folder) {
    try {
      return Files.readString(folder.resolve("cmd")).split("\\s+", -1)[1];
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
