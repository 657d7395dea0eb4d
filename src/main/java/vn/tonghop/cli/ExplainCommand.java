package vn.tonghop.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.model.Boundaries;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Explanation;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Origins;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;
import vn.tonghop.report.ExplainReport;
import vn.tonghop.report.Format;

/// `explain`: every reading behind a figure, down to its cell.
@Command(name = "explain", aliases = "truy-nguon")
final class ExplainCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private PeriodOption asked;
  @Mixin private BoundariesOption drawn;
  @Mixin private Destination destination;

  @Parameters(arity = "1", paramLabel = "INDICATOR", descriptionKey = "explain.indicator")
  private String indicator = "";

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    Format format = destination.listing(session);
    Boundaries boundaries = drawn.asked(session);
    return session.with(
        asked,
        (workspace, definitions) -> explain(session, format, boundaries, workspace, definitions));
  }

  private void explain(
      Session session,
      Format format,
      Boundaries boundaries,
      Workspace workspace,
      Definitions definitions) {
    Plan plan = session.seenFrom(asked.unit(), definitions);
    Period period = session.period(asked.period(), plan);
    List<String> codes = plan.indicators().stream().map(Indicator::code).toList();
    int place = plan.indicator(session.known(Words.INDICATOR, indicator, codes));
    Run run = Run.of(workspace, definitions, session.asOf());
    session.tellFates(run.gathered());
    int root = definitions.units().place(plan.unit());
    Evaluated evaluated = run.evaluate(period, boundaries).within(definitions.units(), root);
    session.report(evaluated.findings());
    session.judge(evaluated, plan, root);
    Explanation explanation = run.explain(root, place, period, boundaries);
    destination.write(
        session,
        ExplainReport.render(
            format,
            plan,
            definitions.units(),
            List.of(explanation),
            run.gathered().adjustments(),
            Origins.of(workspace, run.gathered().submissions(), explanation),
            session.dataLang(plan)));
  }
}
