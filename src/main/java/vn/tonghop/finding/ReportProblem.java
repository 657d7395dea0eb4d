package vn.tonghop.finding;

/// What is wrong with a report's template.
public sealed interface ReportProblem extends Problem {

  /// Why a template cannot be taken at all.
  enum Reason {
    /// A link leads out of the template folder.
    OUTSIDE,
    NOT_UTF8,
    TOO_LONG
  }

  /// What a template may not use up.
  enum Limit {
    /// The report is longer than any report is.
    LENGTH,
    /// It does not come to an end.
    TIME,
    /// It calls or includes itself without end, or holds too much at once.
    DEPTH
  }

  /// The file is no text of a reasonable length inside its folder.
  @Graded(Severity.ERROR)
  record TemplateUnreadable(Reason reason) implements ReportProblem {}

  /// The template is no FreeMarker.
  ///
  /// @param reason what the parser says
  @Graded(Severity.ERROR)
  record TemplateSyntax(String reason) implements ReportProblem {}

  /// The template uses something that the report does not have.
  ///
  /// @param expression what it asks for
  @Graded(Severity.ERROR)
  record TemplateUnknownName(String expression) implements ReportProblem {}

  /// The template cannot be run: an unsuitable value, a template that is not there, something that
  /// templates may not do.
  ///
  /// @param expression where it fails; empty where it is no expression
  /// @param reason what the template engine says
  @Graded(Severity.ERROR)
  record TemplateFails(String expression, String reason) implements ReportProblem {}

  /// The template takes too much.
  @Graded(Severity.ERROR)
  record TemplateLimit(Limit limit) implements ReportProblem {}
}
