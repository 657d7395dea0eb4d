package vn.tonghop.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkloadGeneratorTest {

  @TempDir private Path workspace;

  @Test
  void writesEveryReadingOfTheCountryOnce() throws IOException {
    WorkloadGenerator.write(workspace, WorkloadGenerator.Layout.PROVINCE);

    assertThat(submissions()).hasSize(408);
    long rows = 0;
    for (Path file : submissions()) {
      rows += lines(file).size() - 1;
    }
    assertThat(rows).isEqualTo(3321 * 12 * 40);
  }

  @Test
  void givesACommuneTheSameFiguresInWhateverFilesTheyStand() throws IOException {
    WorkloadGenerator.write(workspace.resolve("provinces"), WorkloadGenerator.Layout.PROVINCE);
    WorkloadGenerator.write(workspace.resolve("years"), WorkloadGenerator.Layout.YEAR);

    List<String> december =
        lines(workspace.resolve("provinces/submissions/2023-12/P34.csv")).stream()
            .filter(line -> line.startsWith("C00034,"))
            .toList();
    List<String> year = lines(workspace.resolve("years/submissions/P34/C00034.csv"));

    assertThat(december).hasSize(40);
    assertThat(year).hasSize(1 + 12 * 40).endsWith(december.toArray(String[]::new));
  }

  private List<Path> submissions() throws IOException {
    try (Stream<Path> files = Files.walk(workspace.resolve("submissions"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file);
  }
}
