package vn.tonghop.cli;

import java.util.ArrayList;
import java.util.List;
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
import vn.tonghop.finding.Findings;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Run;
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

  @Option(names = "--list-codes", descriptionKey = "check.list-codes")
  private boolean listCodes;

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
    String format = destination.format(session, List.of("txt", "json"));
    if (period == null) {
      session.requireConditionsOfFindings();
    } else {
      session.requirePeriod(period);
    }
    Workspace workspace = session.workspace();
    List<Finding> found = new ArrayList<>(Run.templates(workspace));
    if (!found.isEmpty()) {
      session.hold(Exit.BROKEN_DEFINITIONS);
    }
    switch (Run.define(workspace)) {
      case Checked.Unusable<Definitions>(List<Finding> findings) -> {
        found.addAll(findings);
        session.hold(Exit.BROKEN_DEFINITIONS);
      }
      case Checked.Usable<Definitions>(Definitions definitions, List<Finding> findings) -> {
        found.addAll(findings);
        found.addAll(submissions(session, workspace, definitions));
      }
    }
    print(session, format, session.findings(found));
    if (Findings.of(found, 1).hasErrors()) {
      session.hold(Exit.SUBMISSION_ERRORS);
    }
    return session.exit();
  }

  private List<Finding> submissions(Session session, Workspace workspace, Definitions definitions) {
    Plan plan = session.seenFrom(Optional.ofNullable(unit), definitions);
    Optional<Period> asked = Optional.ofNullable(period).map(text -> session.period(text, plan));
    Run run = Run.withoutDigests(workspace, definitions, session.asOf());
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

  private void print(Session session, String format, Findings findings) {
    String text =
        format.equals("json")
            ? FindingJson.print(findings, session.messageLang())
            : session.text(findings, surroundings.colourOut());
    destination.write(session, text);
  }
}
