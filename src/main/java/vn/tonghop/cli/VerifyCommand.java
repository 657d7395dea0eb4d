package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingJson;
import vn.tonghop.finding.Findings;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Plan;
import vn.tonghop.pipeline.Proofread;
import vn.tonghop.pipeline.Proofreading;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;

/// `verify`: every claim of finished texts, computed again; needs no plan without a period.
@Command(name = "verify", aliases = "doi-chieu")
final class VerifyCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private Destination destination;
  @Mixin private BoundariesOption boundaries;

  @Option(names = "-p", paramLabel = "PERIOD", descriptionKey = "option.period")
  private @Nullable String period;

  @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "option.unit")
  private @Nullable String unit;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "verify.files")
  private List<Path> files = List.of();

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Session session = new Session(spec.commandLine(), common, surroundings);
    String format = destination.format(session, List.of("txt", "json"));
    session.requireConditionsOfFindings();
    Optional<Proofreading> proofreading =
        period == null ? Optional.of(Proofreading.alone()) : against(session, period);
    proofreading.ifPresent(known -> verify(session, format, known));
    return session.exit();
  }

  /// Reads the workspace; nothing where its definitions are broken.
  private Optional<Proofreading> against(Session session, String asked) {
    session.requirePeriod(asked);
    Workspace workspace = session.workspace();
    return switch (Run.define(workspace)) {
      case Checked.Unusable<Definitions>(List<Finding> findings) -> {
        session.report(findings);
        session.hold(Exit.BROKEN_DEFINITIONS);
        yield Optional.empty();
      }
      case Checked.Usable<Definitions>(Definitions definitions, List<Finding> _) -> {
        Plan plan = session.seenFrom(Optional.ofNullable(unit), definitions);
        Run run = Run.withoutDigests(workspace, definitions, session.asOf());
        yield Optional.of(
            Proofreading.against(
                run, plan, session.period(asked, plan), boundaries.asked(session)));
      }
    };
  }

  private void verify(Session session, String format, Proofreading proofreading) {
    List<Finding> found = new ArrayList<>();
    int claims = 0;
    int wrong = 0;
    boolean read = false;
    for (Path file : files) {
      Path path = surroundings.folder().resolve(file);
      if (!Files.isReadable(path) || Files.isDirectory(path)) {
        session.tell("tonghop: " + Words.unreadable(file.toString()).in(session.messageLang()));
        session.hold(Exit.INPUT_OUTPUT);
        continue;
      }
      Proofread proof = proofreading.verify(file.toString().replace('\\', '/'), path);
      found.addAll(proof.findings());
      claims += proof.claims();
      wrong += proof.wrong();
      read |= proof.readable();
      if (!proof.readable()) {
        session.hold(Exit.INPUT_OUTPUT);
      }
    }
    if (wrong > 0) {
      session.hold(Exit.CONDITION);
    }
    session.judge(found);
    Findings findings = session.findings(found);
    destination.write(
        session,
        format.equals("json")
            ? FindingJson.print(
                findings, session.messageLang(), Map.of("claims", claims, "wrong", wrong))
            : text(session, findings, claims, wrong, read));
  }

  private String text(Session session, Findings findings, int claims, int wrong, boolean read) {
    String listed = session.listed(findings, surroundings.colourOut());
    if (session.quiet() || !read) {
      return listed;
    }
    String last =
        (claims == 0 ? Words.NO_CLAIMS : Words.claims(claims, wrong)).in(session.messageLang());
    return listed + (listed.isEmpty() ? "" : "\n") + last + "\n";
  }
}
