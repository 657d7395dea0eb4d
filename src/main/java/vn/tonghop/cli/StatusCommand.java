package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;
import vn.tonghop.report.Format;
import vn.tonghop.report.MessageData;
import vn.tonghop.report.StatusReport;

/// `status`: who has submitted, who is late, what is wrong.
@Command(name = "status", aliases = "tinh-hinh-nop")
final class StatusCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private PeriodOption asked;
  @Mixin private Destination destination;
  @Mixin private MessagesOption messages;

  StatusCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    Format format = destination.listing(session);
    Optional<Path> folder = messages.asked(session);
    return session.with(
        asked, (workspace, definitions) -> status(session, format, folder, workspace, definitions));
  }

  private void status(
      Session session,
      Format format,
      Optional<Path> folder,
      Workspace workspace,
      Definitions definitions) {
    Plan plan = session.seenFrom(asked.unit(), definitions);
    int root = definitions.units().place(plan.unit());
    Period period = session.period(asked.period(), plan);
    Run run = Run.of(workspace, definitions, session.asOf());
    session.tellFates(run.gathered());
    Evaluated evaluated = run.evaluate(period).within(definitions.units(), root);
    session.report(evaluated.findings());
    session.judge(evaluated, plan, root);
    destination.write(
        session,
        StatusReport.render(
            format,
            plan,
            definitions.units(),
            period,
            evaluated.standings(),
            run.gathered().submissions(),
            run.gathered().findings(),
            session.dataLang(plan)));
    folder.ifPresent(messagesTo ->
        MessagesOption.write(
            session,
            messagesTo,
            new MessageData(
                plan,
                definitions.units(),
                run.gathered().reporters(),
                period,
                session.asOf(),
                evaluated.standings(),
                evaluated.excused(),
                run.gathered().submissions(),
                run.gathered().receipts(),
                run.concerns(evaluated.findings()),
                session.dataLang(plan),
                Version.number()),
            definitions,
            workspace.templateFolders()));
  }
}
