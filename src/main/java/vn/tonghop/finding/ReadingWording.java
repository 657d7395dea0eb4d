package vn.tonghop.finding;

/// The words of problems of the reading stage.
final class ReadingWording {

  private ReadingWording() {}

  static Wording of(ReadingProblem problem) {
    return switch (problem) {
      case ReadingProblem.NotANumber(String what) -> Wording.of(what, what, what, what);
    };
  }
}
