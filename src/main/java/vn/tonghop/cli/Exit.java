package vn.tonghop.cli;

import java.util.Collection;
import java.util.List;

/// How a run ends.
final class Exit {

  static final int DONE = 0;

  /// The submissions have error findings; what is sound is still reported, and marked partial.
  static final int SUBMISSION_ERRORS = 1;

  static final int USAGE = 2;

  /// Plan, units or template broken: nothing computed.
  static final int BROKEN_DEFINITIONS = 3;

  /// A file of the workspace's own, an argument or an output could not be read or written.
  static final int INPUT_OUTPUT = 4;

  /// What `--fail-on` names holds.
  static final int CONDITION = 5;

  /// A fault of tonghop's own.
  static final int FAULT = 70;

  private static final List<Integer> PRECEDENCE =
      List.of(FAULT, INPUT_OUTPUT, USAGE, BROKEN_DEFINITIONS, SUBMISSION_ERRORS, CONDITION);

  private Exit() {}

  /// The one that stands, where several hold.
  static int of(Collection<Integer> holding) {
    return PRECEDENCE.stream().filter(holding::contains).findFirst().orElse(DONE);
  }
}
