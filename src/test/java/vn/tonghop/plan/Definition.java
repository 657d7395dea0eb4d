package vn.tonghop.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Definitions;

/// Reads definitions in tests.
final class Definition {

  private Definition() {}

  static Checked<Definitions> read(String plan, String units) {
    return DefinitionReader.read(
        new YamlText("plan.yaml", plan), Optional.of(new YamlText("units.yaml", units)));
  }

  static Definitions usable(String plan, String units) {
    return switch (read(plan, units)) {
      case Checked.Usable<Definitions>(Definitions definitions, List<Finding> _) -> definitions;
      case Checked.Unusable<Definitions>(List<Finding> findings) ->
          throw new AssertionError(said(findings));
    };
  }

  /// Every finding as `place code`.
  static List<String> findings(String plan, String units) {
    return said(read(plan, units).findings());
  }

  static List<String> said(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.source() + " " + finding.problem().code())
        .toList();
  }

  static String resource(String name) {
    try (InputStream in = Definition.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
