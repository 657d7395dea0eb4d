package vn.tonghop.verify;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Problem;

/// What a file says, whatever its format: running text and tables.
sealed interface Draft {

  /// It can be read.
  ///
  /// @param passages running text, cells of tables included
  /// @param charts its tables
  /// @param findings what could not be read of it
  record Read(List<Passage> passages, List<Chart> charts, List<Finding> findings) implements Draft {
    public Read {
      passages = List.copyOf(passages);
      charts = List.copyOf(charts);
      findings = List.copyOf(findings);
    }
  }

  /// It cannot.
  ///
  /// @param line the line that is to blame; 0 for the whole file
  record Unread(Problem problem, int line) implements Draft {
    Unread(Problem problem) {
      this(problem, 0);
    }
  }
}
