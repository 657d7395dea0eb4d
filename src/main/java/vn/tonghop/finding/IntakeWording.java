package vn.tonghop.finding;

/// The words of problems of the intake stage.
final class IntakeWording {

  private IntakeWording() {}

  static Wording of(IntakeProblem problem) {
    return switch (problem) {
      case IntakeProblem.Unreadable(String what) -> Wording.of(what, what, what, what);
    };
  }
}
