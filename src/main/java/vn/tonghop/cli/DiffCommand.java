package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Difference;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;
import vn.tonghop.report.DiffReport;
import vn.tonghop.report.Format;

/// `diff`: what the submissions say now that an earlier copy of them did not, cell by cell, and
/// which reported figures move.
@Command(name = "diff", aliases = "thay-doi")
final class DiffCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private PeriodOption asked;
  @Mixin private Destination destination;

  @Option(names = "--before", required = true, paramLabel = "DIR", descriptionKey = "diff.before")
  private Path before = Path.of("");

  DiffCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    Format format = destination.listing(session);
    Path copy = surroundings.folder().resolve(before).normalize();
    if (!Files.isDirectory(copy)) {
      session.tell("tonghop: " + Words.unreadable(before.toString()).in(session.messageLang()));
      return Exit.INPUT_OUTPUT;
    }
    return session.with(
        asked, (workspace, definitions) -> compare(session, format, copy, workspace, definitions));
  }

  private void compare(
      Session session, Format format, Path copy, Workspace workspace, Definitions definitions) {
    Plan plan = session.seenFrom(asked.unit(), definitions);
    Period period = session.period(asked.period(), plan);
    int root = definitions.units().place(plan.unit());
    Run run = Run.of(workspace, definitions, session.asOf());
    Run earlier = Run.of(workspace.before(copy), definitions, session.asOf());
    session.tellFates(run.gathered());
    Evaluated evaluated = run.evaluate(period).within(definitions.units(), root);
    session.report(evaluated.findings());
    session.judge(evaluated, plan, root);
    Difference difference = run.since(earlier, period).within(definitions.units(), root);
    destination.write(
        session,
        DiffReport.render(
            format, plan, definitions.units(), period, difference, session.dataLang(plan)));
  }
}
