package vn.tonghop.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Ranking;
import vn.tonghop.model.Scorecard;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;
import vn.tonghop.report.Format;
import vn.tonghop.report.RankReport;

/// `rank`: the classes of units by the scorecards of the plan, with the reasons.
@Command(name = "rank", aliases = "xep-loai")
final class RankCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private PeriodOption asked;
  @Mixin private BoundariesOption drawn;
  @Mixin private Destination destination;

  @Option(names = "--scorecard", paramLabel = "CODE", descriptionKey = "rank.scorecard")
  private @Nullable String scorecard;

  RankCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    Format format = destination.listing(session);
    Boundaries boundaries = drawn.asked(session);
    return session.with(
        asked,
        (workspace, definitions) -> rank(session, format, boundaries, workspace, definitions));
  }

  private void rank(
      Session session,
      Format format,
      Boundaries boundaries,
      Workspace workspace,
      Definitions definitions) {
    Plan plan = session.seenFrom(asked.unit(), definitions);
    int root = definitions.units().place(plan.unit());
    Period period = session.period(asked.period(), plan);
    Optional<String> wanted = wanted(session, plan);
    Run run = Run.withoutDigests(workspace, definitions, session.asOf());
    session.tellFates(run.gathered());
    Evaluated evaluated = run.evaluate(period, boundaries).within(definitions.units(), root);
    session.report(evaluated.findings());
    session.judge(evaluated, plan, root);
    List<Ranking> rankings = run.rank(period, wanted, root, boundaries);
    destination.write(
        session,
        RankReport.render(format, plan, definitions.units(), rankings, session.dataLang(plan)));
  }

  private Optional<String> wanted(Session session, Plan plan) {
    if (plan.scorecards().isEmpty()) {
      throw session.usage(Words.NO_SCORECARDS);
    }
    List<String> codes = plan.scorecards().stream().map(Scorecard::code).toList();
    return Optional.ofNullable(scorecard).map(code -> session.known(Words.SCORECARD, code, codes));
  }
}
