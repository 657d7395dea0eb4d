package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whole documents as they are expected, in files that people can read. `-Dgolden.update=true`
/// writes them anew; what changed is then reviewed.
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/vn/tonghop/report");

  private Golden() {}

  static void matches(String name, String document) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, document);
      }
      assertThat(document).isEqualTo(Files.readString(file));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
