package vn.tonghop.finding;

/// What is wrong, as data: codes, amounts, the text of a cell. Its words are in [Catalogue].
///
/// Its code is the name of its record in kebab case: `NotANumber` is `not-a-number`. Its severity
/// is on the record, as [Graded].
public sealed interface Problem
    permits PlanProblem,
        DefinitionProblem,
        TargetProblem,
        IntakeProblem,
        ReadingProblem,
        CheckProblem,
        RollupProblem,
        ReportProblem,
        WorkspaceProblem,
        VerifyProblem,
        DocumentProblem {

  default String code() {
    return code(getClass());
  }

  default Severity severity() {
    return severity(getClass());
  }

  static String code(Class<?> kind) {
    return kind.getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(java.util.Locale.ROOT);
  }

  static Severity severity(Class<?> kind) {
    Graded graded = kind.getAnnotation(Graded.class);
    if (graded == null) {
      throw new IllegalStateException(kind + " has no severity");
    }
    return graded.value();
  }
}
