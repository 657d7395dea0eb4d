package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.CodeList;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingJson;
import vn.tonghop.finding.FindingSarif;
import vn.tonghop.finding.FindingXml;
import vn.tonghop.finding.Findings;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Submission;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.SenderCopies;
import vn.tonghop.pipeline.Workspace;

/// `check`: everything that is wrong with plan, units, templates and submissions, at once.
@Command(name = "check", aliases = "kiem-tra")
final class CheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private Destination destination;

  @Option(names = "-p", paramLabel = "PERIOD", descriptionKey = "option.period")
  private @Nullable String period;

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "option.unit")
  private @Nullable String unit;

  @Option(names = "--explain", paramLabel = "CODE", descriptionKey = "check.explain")
  private @Nullable String explain;

  @Option(names = "--list-codes", descriptionKey = "check.list-codes")
  private boolean listCodes;

  @Option(names = "--annotate", paramLabel = "DIR", descriptionKey = "check.annotate")
  private @Nullable String annotate;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    if (listCodes) {
      surroundings.out().print(CodeList.print(session.messageLang()));
      surroundings.out().flush();
      return Exit.DONE;
    }
    if (explain != null) {
      return new CodeHelp(session, surroundings).show(explain, destination);
    }
    String format = destination.format(session, List.of("txt", "json", "junit", "sarif", "xml"));
    if (period == null) {
      session.requireConditionsOfFindings();
    } else {
      session.requirePeriod(period);
    }
    Workspace workspace = session.workspace();
    boolean digested = format.equals("json") || format.equals("sarif");
    List<Submission> files = new ArrayList<>();
    List<Finding> found = new ArrayList<>(Run.templates(workspace));
    if (!found.isEmpty()) {
      session.hold(Exit.BROKEN_DEFINITIONS);
    }
    Checked<Definitions> defined = Run.define(workspace);
    switch (defined) {
      case Checked.Unusable<Definitions>(List<Finding> findings) -> {
        found.addAll(findings);
        session.hold(Exit.BROKEN_DEFINITIONS);
      }
      case Checked.Usable<Definitions>(Definitions definitions, List<Finding> findings) -> {
        found.addAll(findings);
        found.addAll(submissions(session, workspace, definitions, digested, files));
      }
    }
    if (annotate != null) {
      annotate(session, annotate, SenderCopies.of(workspace, found, session.messageLang()));
    }
    print(session, format, session.findings(found), files);
    tellUnchecked(session, defined, files);
    if (Findings.of(found, 1).hasErrors()) {
      session.hold(Exit.SUBMISSION_ERRORS);
    }
    return session.exit();
  }

  private static void annotate(Session session, String folder, Map<String, byte[]> copies) {
    Path root = Destination.resolve(session, folder);
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    copies.forEach((name, content) -> contents.put(root.resolve(name), content));
    Output.writeAll(contents);
    if (!session.quiet()) {
      session.tell(Words.annotated(copies.size(), folder).in(session.messageLang()));
    }
  }

  private List<Finding> submissions(
      Session session,
      Workspace workspace,
      Definitions definitions,
      boolean digested,
      List<Submission> files) {
    Plan plan = session.seenFrom(Optional.ofNullable(unit), definitions);
    Optional<Period> asked = Optional.ofNullable(period).map(text -> session.period(text, plan));
    Run run =
        digested
            ? Run.of(workspace, definitions, session.asOf())
            : Run.withoutDigests(workspace, definitions, session.asOf());
    files.addAll(run.gathered().submissions());
    session.tellFates(run.gathered());
    if (asked.isEmpty()) {
      List<Finding> found = run.check();
      session.judge(found);
      return found;
    }
    int root = definitions.units().place(plan.unit());
    Evaluated evaluated = run.evaluate(asked.get()).within(definitions.units(), root);
    session.judge(evaluated, plan, root);
    return evaluated.findings();
  }

  /// With `-v`, which checks could not run.
  private void tellUnchecked(
      Session session, Checked<Definitions> defined, List<Submission> files) {
    Optional<Definitions> definitions =
        switch (defined) {
          case Checked.Unusable<Definitions> _ -> Optional.empty();
          case Checked.Usable<Definitions>(Definitions sound, List<Finding> _) ->
              Optional.of(sound);
        };
    if (common.verbose()) {
      Unchecked.of(definitions, files)
          .ifPresent(line -> session.tell(line.in(session.messageLang())));
    }
  }

  private void print(Session session, String format, Findings findings, List<Submission> files) {
    Lang lang = session.messageLang();
    destination.write(
        session,
        switch (format) {
          case "json" -> FindingJson.print(findings, files, lang);
          case "sarif" -> FindingSarif.print(findings, files, Version.number(), lang);
          case "junit", "xml" -> FindingXml.print(findings, lang);
          default -> session.text(findings, surroundings.colourOut());
        });
  }
}
