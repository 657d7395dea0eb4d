package vn.tonghop.report;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.ReportProblem;
import vn.tonghop.model.Source;

/// Tells what went wrong in a template: which file, line, column and expression, and why in short.
final class TemplateFault {

  private static final int LONGEST = 200;

  private final TemplateFolders folders;

  TemplateFault(TemplateFolders folders) {
    this.folders = folders;
  }

  /// The finding for whatever a template threw; a fault of ours is thrown on.
  ///
  /// @param name the template that was asked for
  Finding of(Throwable thrown, String name) {
    Optional<TemplateFolders.Unreadable> unreadable =
        cause(thrown, TemplateFolders.Unreadable.class);
    if (unreadable.isPresent()) {
      return whole(unreadable.get().problem(), unreadable.get().name());
    }
    if (cause(thrown, BoundedWriter.Full.class).isPresent()) {
      return whole(new ReportProblem.TemplateLimit(ReportProblem.Limit.LENGTH), name);
    }
    if (cause(thrown, VirtualMachineError.class).isPresent()) {
      return whole(new ReportProblem.TemplateLimit(ReportProblem.Limit.DEPTH), name);
    }
    Optional<ParseException> syntax = cause(thrown, ParseException.class);
    if (syntax.isPresent()) {
      return syntax(syntax.get(), name);
    }
    if (thrown instanceof TemplateException failure) {
      return failure(failure, name);
    }
    throw new IllegalStateException("The template " + name + " could not be run", thrown);
  }

  Finding tooSlow(String name) {
    return whole(new ReportProblem.TemplateLimit(ReportProblem.Limit.TIME), name);
  }

  private Finding whole(ReportProblem problem, String name) {
    return new Finding(problem, Source.ofFile(folders.path(name)));
  }

  private Finding syntax(ParseException fault, String name) {
    String file = Optional.ofNullable(fault.getTemplateName()).orElse(name);
    return new Finding(
        new ReportProblem.TemplateSyntax(brief(fault.getEditorMessage())),
        source(file, fault.getLineNumber(), fault.getColumnNumber()));
  }

  private Finding failure(TemplateException fault, String name) {
    String expression =
        Optional.ofNullable(fault.getBlamedExpressionString()).map(Layout::line).orElse("");
    ReportProblem problem =
        fault instanceof InvalidReferenceException
            ? new ReportProblem.TemplateUnknownName(expression)
            : new ReportProblem.TemplateFails(expression, brief(fault.getMessageWithoutStackTop()));
    String file = Optional.ofNullable(fault.getTemplateSourceName()).orElse(name);
    return new Finding(problem, source(file, fault.getLineNumber(), fault.getColumnNumber()));
  }

  private Source source(String name, @Nullable Integer line, @Nullable Integer column) {
    String file = folders.path(name);
    return line == null || line < 1
        ? Source.ofFile(file)
        : Source.ofText(file, line, column == null ? 0 : Math.max(0, column));
  }

  /// The first paragraph of what FreeMarker says, in one line; its tips are for programmers.
  private static String brief(@Nullable String message) {
    String first = message == null ? "" : message.strip().split("\n\\s*\n|\n-{3,}", 2)[0];
    return Layout.cut(Layout.line(first), LONGEST);
  }

  private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
    for (@Nullable Throwable at = thrown; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return Optional.of(kind.cast(at));
      }
    }
    return Optional.empty();
  }
}
