package vn.tonghop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/// Keeps what libraries log off the user's screen: what a user should know of a file is a finding.
///
/// The logging of Java makes one of these where [Main] names it, and only once something logs.
public final class Silence {

  /// The system property by which logging finds this class.
  static final String PROPERTY = "java.util.logging.config.class";

  public Silence() throws IOException {
    byte[] nothing = "handlers=\n.level=OFF\n".getBytes(StandardCharsets.US_ASCII);
    LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(nothing));
  }
}
