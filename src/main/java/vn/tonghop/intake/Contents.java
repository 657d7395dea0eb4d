package vn.tonghop.intake;

import java.util.List;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Grid;

/// What a reader made of a file's bytes.
sealed interface Contents {

  /// How the file is written, in short; empty where unknown.
  String encoding();

  /// The cells of the file.
  ///
  /// @param findings what was unusual on the way
  record Read(String encoding, List<Grid> grids, List<Finding> findings) implements Contents {

    Read(String encoding, List<Grid> grids) {
      this(encoding, grids, List.of());
    }
  }

  /// Why there are none.
  record Unread(String encoding, Problem problem) implements Contents {}
}
