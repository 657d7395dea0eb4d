package vn.tonghop.report;

import freemarker.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;

/// Reports as text, made by FreeMarker templates: the office's own where it has one of that name,
/// else the built-in one.
///
/// A template runs in a thread of its own. Its output and its time are bounded: a loop is
/// interrupted; what cannot be (a single huge expression) is left behind in a daemon thread, which
/// ends with the program.
public final class TextReport {

  private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(30), 50_000_000);

  private final TemplateFolders folders;
  private final TemplateFault faults;
  private final Bounds bounds;

  private TextReport(List<Path> templateFolders, Bounds bounds) {
    this.folders = new TemplateFolders(templateFolders);
    this.faults = new TemplateFault(folders);
    this.bounds = bounds;
  }

  /// How much a template may take.
  ///
  /// @param characters how long its output may be
  record Bounds(Duration time, int characters) {}

  /// The report as text; unusable if the template has a fault.
  ///
  /// @param templateFolders where the office's own templates are, the first one first; they need
  ///   not exist
  public static Checked<String> render(
      TextFormat format, ReportData data, List<Path> templateFolders) {
    return render(format, data, templateFolders, BOUNDS);
  }

  static Checked<String> render(
      TextFormat format, ReportData data, List<Path> templateFolders, Bounds bounds) {
    SequencedMap<String, Object> model = ReportModel.of(data);
    model.put("text", Term.all(data.lang()));
    return new TextReport(templateFolders, bounds)
        .render(
            format.template(),
            switch (format) {
              case TXT -> model;
              case MD -> Markdown.escaped(model);
            });
  }

  /// Another document as text, by the template of its own.
  ///
  /// @param model what the template sees
  static Checked<String> render(
      String template, SequencedMap<String, Object> model, List<Path> templateFolders) {
    return new TextReport(templateFolders, BOUNDS).render(template, model);
  }

  /// What is wrong with the syntax of the office's own templates.
  public static List<Finding> check(List<Path> templateFolders) {
    return new TextReport(templateFolders, BOUNDS).check();
  }

  private Checked<String> render(String name, Map<String, Object> model) {
    BoundedWriter text = new BoundedWriter(bounds.characters());
    Optional<Finding> fault =
        run(
            name,
            () -> {
              template(name).process(model, text);
              return name;
            });
    return fault
        .<Checked<String>>map(finding -> new Checked.Unusable<>(List.of(finding)))
        .orElseGet(() -> new Checked.Usable<>(text.toString(), List.of()));
  }

  private List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    for (String name : names()) {
      run(name, () -> template(name)).ifPresent(findings::add);
    }
    return findings;
  }

  private List<String> names() {
    try {
      return folders.names();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Template template(String name) throws IOException {
    return new TemplateEngine(folders).getTemplate(name);
  }

  /// Runs a template's work within its bounds, and says what went wrong.
  private Optional<Finding> run(String name, Callable<?> work) {
    FutureTask<?> task = new FutureTask<>(work);
    Thread.ofPlatform().daemon().name("template " + name).start(task);
    try {
      task.get(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
      return Optional.empty();
    } catch (ExecutionException fault) {
      return Optional.of(faults.of(causeOf(fault), name));
    } catch (TimeoutException slow) {
      task.cancel(true);
      return Optional.of(faults.tooSlow(name));
    } catch (InterruptedException stopped) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted", stopped);
    }
  }

  private static Throwable causeOf(ExecutionException fault) {
    return Optional.ofNullable(fault.getCause()).orElse(fault);
  }
}
