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
public record Finding(Problem problem, Source source, List<String> excerpt)
    implements Comparable<Finding> {

  /// By place, then by what it says: the order is the same whatever found it first.
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::source)
          .thenComparing(finding -> finding.problem().code())
          .thenComparing(finding -> finding.problem().toString());

  public Finding {
    excerpt = List.copyOf(excerpt);
  }

  public Finding(Problem problem, Source source) {
    this(problem, source, List.of());
  }

  public Severity severity() {
    return problem.severity();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
