package vn.tonghop.intake;

import java.util.List;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Grid;

/// What a reader made of a file's bytes.
sealed interface Contents {

  /// How the file is written, in short; empty where unknown.
  String encoding();

  /// The cells of the file.
  record Read(String encoding, List<Grid> grids) implements Contents {}

  /// Why there are none.
  record Unread(String encoding, Problem problem) implements Contents {}
}
