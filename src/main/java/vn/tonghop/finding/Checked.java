package vn.tonghop.finding;

import java.util.List;

/// What a stage made of its input, or why it could not; in both cases with everything it found.
public sealed interface Checked<T> {

  List<Finding> findings();

  record Usable<T>(T value, List<Finding> findings) implements Checked<T> {
    public Usable {
      findings = List.copyOf(findings);
    }
  }

  record Unusable<T>(List<Finding> findings) implements Checked<T> {
    public Unusable {
      findings = List.copyOf(findings);
    }
  }
}
