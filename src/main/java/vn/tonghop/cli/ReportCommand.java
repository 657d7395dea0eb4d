package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;
import vn.tonghop.report.Document;
import vn.tonghop.report.Manifest;
import vn.tonghop.report.ReportData;

/// `report`: the report of a period, on standard output, in a file, or as the set that the plan
/// names.
@Command(name = "report", aliases = "bao-cao")
final class ReportCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private PeriodOption asked;
  @Mixin private BoundariesOption drawn;
  @Mixin private Destination destination;

  ReportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    Optional<Document> single =
        destination.folder(session).isPresent()
            ? Optional.empty()
            : Optional.of(Document.of(destination.format(session, Document.words())));
    Boundaries boundaries = drawn.asked(session);
    return session.with(
        asked,
        (workspace, definitions) -> report(session, single, boundaries, workspace, definitions));
  }

  /// @param single the one document that is asked for, unless it is the set that the plan names
  private void report(
      Session session,
      Optional<Document> single,
      Boundaries boundaries,
      Workspace workspace,
      Definitions definitions) {
    Plan plan = session.seenFrom(asked.unit(), definitions);
    int root = definitions.units().place(plan.unit());
    Period period = session.period(asked.period(), plan);
    Optional<Path> folder = destination.folder(session);
    List<Document> formats =
        single.map(List::of).orElseGet(() -> plan.formats().stream().map(Document::of).toList());

    Run run = Run.of(workspace, definitions, session.asOf());
    session.tellFates(run.gathered());
    Evaluated evaluated = run.evaluate(period, boundaries).within(definitions.units(), root);
    session.report(evaluated.findings());
    session.judge(evaluated, plan, root);
    ReportData data = data(session, workspace, plan, run, evaluated);

    Map<Document, String> texts = new LinkedHashMap<>();
    for (Document format : formats) {
      switch (format.render(data, workspace.templateFolders())) {
        case Checked.Unusable<String>(List<Finding> findings) -> {
          session.report(findings);
          session.hold(Exit.BROKEN_DEFINITIONS);
          return;
        }
        case Checked.Usable<String>(String text, List<Finding> findings) -> {
          session.report(findings);
          texts.put(format, text);
        }
      }
    }
    if (folder.isEmpty()) {
      texts.values().forEach(text -> destination.write(session, text));
    } else {
      writeSet(session, folder.get(), data, texts);
    }
  }

  private static ReportData data(
      Session session, Workspace workspace, Plan plan, Run run, Evaluated evaluated) {
    return new ReportData(
        plan,
        run.gathered().units(),
        run.gathered().reporters(),
        evaluated.rollup(),
        evaluated.standings(),
        run.gathered().submissions(),
        evaluated.findings(),
        session.dataLang(plan),
        Version.number(),
        workspace.digests(),
        run.gathered().adjustments());
  }

  private static void writeSet(
      Session session, Path folder, ReportData data, Map<Document, String> texts) {
    Map<Path, String> files = new LinkedHashMap<>();
    texts.forEach((format, text) ->
        files.put(folder.resolve(data.plan().code() + "." + format.word()), text));
    files.put(folder.resolve("manifest.json"), Manifest.render(data));
    Output.write(files);
    if (!session.quiet()) {
      files
          .keySet()
          .forEach(
              file -> session.tell(Words.written(session.shown(file)).in(session.messageLang())));
    }
  }
}
