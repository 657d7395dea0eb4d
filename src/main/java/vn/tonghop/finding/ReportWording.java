package vn.tonghop.finding;

/// The words of problems of the report stage.
final class ReportWording {

  private ReportWording() {}

  static Wording of(ReportProblem problem) {
    return switch (problem) {
      case ReportProblem.BadTemplate(String what) -> Wording.of(what, what, what, what);
    };
  }
}
