package vn.tonghop.finding;

/// The words of problems of the check stage.
final class CheckWording {

  private CheckWording() {}

  static Wording of(CheckProblem problem) {
    return switch (problem) {
      case CheckProblem.MissingReporter(String what) -> Wording.of(what, what, what, what);
    };
  }
}
