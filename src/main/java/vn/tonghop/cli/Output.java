package vn.tonghop.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes files beside their place and moves them there whole: a killed run leaves the old one or
/// the new.
final class Output {

  private Output() {}

  /// Writes several files; none is moved to its place before all are written.
  ///
  /// @throws UncheckedIOException if one cannot be written
  static void write(Map<Path, String> texts) {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    texts.forEach((file, text) -> contents.put(file, text.getBytes(StandardCharsets.UTF_8)));
    writeAll(contents);
  }

  /// The same for files that are no texts.
  ///
  /// @throws UncheckedIOException if one cannot be written
  static void writeAll(Map<Path, byte[]> contents) {
    Map<Path, Path> beside = new LinkedHashMap<>();
    Path at = Path.of("");
    try {
      for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
        at = content.getKey();
        beside.put(at, writeBeside(at, content.getValue()));
      }
      for (Map.Entry<Path, Path> written : beside.entrySet()) {
        at = written.getKey();
        move(written.getValue(), at);
      }
    } catch (IOException failure) {
      beside.values().forEach(Output::remove);
      // The user asked for this file, and knows nothing of the temporary one beside it.
      FileSystemException told = new FileSystemException(at.toString());
      told.initCause(failure);
      throw new UncheckedIOException(told);
    }
  }

  private static Path writeBeside(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
    try {
      return Files.write(temporary, content);
    } catch (IOException failure) {
      remove(temporary);
      throw failure;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException left) {
      // The write has failed already, and says so; a temporary file left behind harms nobody.
    }
  }
}
