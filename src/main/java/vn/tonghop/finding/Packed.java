package vn.tonghop.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What is packed into the program for the pages of its codes.
final class Packed {

  private Packed() {}

  /// The bytes of a file under `codes/`.
  static Optional<byte[]> bytes(String name) {
    try (InputStream file = Packed.class.getResourceAsStream("/codes/" + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Optional<String> text(String name) {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }
}
