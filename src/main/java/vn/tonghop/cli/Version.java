package vn.tonghop.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/// The version, as the build wrote it down.
final class Version implements IVersionProvider {

  static String number() {
    return ResourceBundle.getBundle("vn.tonghop.cli.version").getString("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"tonghop " + number()};
  }
}
