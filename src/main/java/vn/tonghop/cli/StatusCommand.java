package vn.tonghop.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Period;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;
import vn.tonghop.report.Format;
import vn.tonghop.report.StatusReport;

/// `status`: who has submitted, who is late, what is wrong.
@Command(name = "status", aliases = "tinh-hinh-nop")
final class StatusCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private PeriodOption asked;
  @Mixin private Destination destination;

  StatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    Format format = destination.listing(session);
    return session.with(
        (workspace, definitions) -> status(session, format, workspace, definitions));
  }

  private void status(
      Session session, Format format, Workspace workspace, Definitions definitions) {
    Definitions seen = session.seenFrom(asked.unit(), definitions);
    Period period = session.period(asked.period(), seen.plan());
    Run run = Run.of(workspace, seen, session.asOf());
    Evaluated evaluated = run.evaluate(period);
    session.report(evaluated.findings());
    session.judge(evaluated, run.gathered());
    destination.write(
        session,
        StatusReport.render(
            format,
            seen.plan(),
            seen.units(),
            period,
            evaluated.standings(),
            run.gathered().submissions(),
            session.dataLang(seen.plan())));
  }
}
