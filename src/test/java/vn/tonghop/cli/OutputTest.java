package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

  @TempDir Path folder;

  @Test
  void replacesAFileAndLeavesNothingBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");

    Output.write(Map.of(file, "số liệu mới"));

    assertThat(file).hasContent("số liệu mới");
    assertThat(names()).containsExactly("report.txt");
  }

  @Test
  void makesTheFoldersThatItNeeds() {
    Path file = folder.resolve("reports/2021/report.md");

    Output.write(Map.of(file, "x"));

    assertThat(file).hasContent("x");
  }

  @Test
  void leavesEveryOldFileWhereOneCannotBeWritten() throws IOException {
    Path sound = Files.writeString(folder.resolve("a.txt"), "old");
    Path blocked = Files.writeString(folder.resolve("file"), "").resolve("b.txt");
    Map<Path, String> texts = new LinkedHashMap<>();
    texts.put(sound, "new");
    texts.put(blocked, "new");

    assertThatThrownBy(() -> Output.write(texts)).isInstanceOf(UncheckedIOException.class);
    assertThat(sound).hasContent("old");
    assertThat(names()).containsExactlyInAnyOrder("a.txt", "file");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
