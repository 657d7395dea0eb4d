package vn.tonghop.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version that the jar says it is.
final class Version implements IVersionProvider {

  static String number() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"tonghop " + number()};
  }
}
