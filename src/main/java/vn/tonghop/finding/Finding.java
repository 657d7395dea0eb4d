package vn.tonghop.finding;

import java.util.Comparator;
import java.util.List;
import vn.tonghop.model.Source;

/// One problem or remark, and where it stands.
///
/// @param problem what it is
/// @param source where: a cell, a line of a definition, a file
/// @param excerpt the cells around it, as a reader would recognise them; never personal data; may
///   be empty
/// @param treatment what the plan makes of it
public record Finding(Problem problem, Source source, List<String> excerpt, Treatment treatment)
    implements Comparable<Finding> {

  /// By place, then by what it says: the order is the same whatever found it first.
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::source)
          .thenComparing(finding -> finding.problem().code())
          .thenComparing(finding -> finding.problem().toString());

  public Finding {
    excerpt = List.copyOf(excerpt);
  }

  /// A finding that stands for what it is.
  public Finding(Problem problem, Source source, List<String> excerpt) {
    this(problem, source, excerpt, new Treatment.Plain());
  }

  public Finding(Problem problem, Source source) {
    this(problem, source, List.of());
  }

  /// The severity of its kind, whatever the plan makes of it.
  public Severity severity() {
    return problem.severity();
  }

  /// Whether it has the weight of a severity: it is of that severity, neither waived nor on trial.
  public boolean weighs(Severity severity) {
    return treatment.kind() == Treatment.Kind.PLAIN && severity() == severity;
  }

  /// The same finding, treated otherwise.
  public Finding treated(Treatment other) {
    return new Finding(problem, source, excerpt, other);
  }

  /// The same place, with another problem.
  public Finding saying(Problem other) {
    return new Finding(other, source, excerpt, treatment);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
