package vn.tonghop.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingText;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Nearest;
import vn.tonghop.finding.Severity;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Label;
import vn.tonghop.model.Lang;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Unit;
import vn.tonghop.pipeline.Evaluated;
import vn.tonghop.pipeline.Gathered;
import vn.tonghop.pipeline.Run;
import vn.tonghop.pipeline.Workspace;

/// One command at work: its options, what it stands in, and the ways in which it may end.
final class Session {

  private final CommandLine command;
  private final Common common;
  private final Surroundings surroundings;
  private final List<Integer> holding = new ArrayList<>();

  Session(CommandLine command, Common common, Surroundings surroundings) {
    this.command = command;
    this.common = common;
    this.surroundings = surroundings;
  }

  /// How the command ends.
  int exit() {
    return Exit.of(holding);
  }

  /// What a command does once the definitions are sound.
  @FunctionalInterface
  interface Work {
    void on(Workspace workspace, Definitions definitions);
  }

  /// Reads the definitions, does the work, and says how it ended.
  int with(PeriodOption asked, Work work) {
    requirePeriod(asked.period());
    Workspace workspace = workspace();
    return switch (Run.define(workspace)) {
      case Checked.Unusable<Definitions>(List<Finding> findings) -> {
        report(findings);
        yield Exit.BROKEN_DEFINITIONS;
      }
      case Checked.Usable<Definitions>(Definitions definitions, List<Finding> findings) -> {
        report(findings);
        work.on(workspace, definitions);
        yield exit();
      }
    };
  }

  Workspace workspace() {
    Path folder = common.folder().map(surroundings.folder()::resolve).orElse(surroundings.folder());
    Optional<Workspace> found =
        common.folder().isPresent() ? Workspace.in(folder) : Workspace.around(folder);
    return found.orElseThrow(() -> usage(Words.noWorkspace(folder.toString())));
  }

  /// The folder whose inputs no output may touch.
  Path root() {
    return common
        .folder()
        .map(surroundings.folder()::resolve)
        .or(() -> Workspace.around(surroundings.folder()).map(Workspace::root))
        .orElse(surroundings.folder());
  }

  /// The day that the run takes for today.
  LocalDate asOf() {
    return common.asOf().orElseGet(surroundings.today());
  }

  /// The language of messages: asked for, or the locale's.
  Lang messageLang() {
    return common.lang().orElse(surroundings.lang());
  }

  /// The language of reports and data: asked for, or the plan's.
  Lang dataLang(Plan plan) {
    return common.lang().orElse(plan.language());
  }

  /// Refuses what is no period whatever the plan says, before anything is read.
  void requirePeriod(String written) {
    if (!PeriodWord.isPeriod(written)) {
      throw usage(Words.noPeriod(written));
    }
  }

  Period period(String written, Plan plan) {
    Period period =
        PeriodWord.resolve(written, plan.calendar(), asOf())
            .orElseThrow(() -> usage(Words.noPeriod(written)));
    if (!plan.covers(period)) {
      throw usage(Words.outsidePlan(period.code(), plan.firstYear(), plan.lastYear()));
    }
    return period;
  }

  /// The plan as a unit sees it: itself the one that reports. Figures are made with the whole plan;
  /// this says whose are shown.
  Plan seenFrom(Optional<String> unit, Definitions definitions) {
    return unit.map(
            written -> {
              String code =
                  known(
                      Words.UNIT,
                      written,
                      definitions.units().list().stream().map(Unit::code).toList());
              return definitions.plan().reportedBy(code);
            })
        .orElse(definitions.plan());
  }

  /// The one of the codes that was written.
  String known(Label kind, String written, Collection<String> codes) {
    if (codes.contains(written)) {
      return written;
    }
    String near =
        Nearest.of(written, codes)
            .map(code -> "; \"" + code + "\"?")
            .orElseGet(() -> codes.stream().limit(8).collect(Collectors.joining(", ", "; ", "")));
    throw usage(Words.unknown(kind, written, codes.isEmpty() ? "" : near));
  }

  /// Wrong usage: the command ends with 2 and this sentence.
  ParameterException usage(Label sentence) {
    return new ParameterException(command, sentence.in(messageLang()));
  }

  /// Notes that something holds which the exit code will tell.
  void hold(int exit) {
    holding.add(exit);
  }

  /// Notes whether a condition of `--fail-on` holds.
  ///
  /// @param plan the plan as the unit that reports sees it
  /// @param root that unit's place
  void judge(Evaluated evaluated, Plan plan, int root) {
    if (common.failOn().stream().anyMatch(condition -> condition.holds(evaluated, plan, root))) {
      hold(Exit.CONDITION);
    }
  }

  /// Notes whether a condition of `--fail-on` holds where there are no figures to judge.
  void judge(Collection<Finding> found) {
    if (common.failOn().stream().anyMatch(condition -> condition.holds(found))) {
      hold(Exit.CONDITION);
    }
  }

  /// Refuses conditions of `--fail-on` that only the figures of a period can meet.
  void requireConditionsOfFindings() {
    if (!common.failOn().stream().allMatch(FailOn::ofFindings)) {
      throw usage(Words.NEEDS_PERIOD);
    }
  }

  /// Prints findings on standard error and notes whether they are errors of submissions.
  void report(Collection<Finding> found) {
    Findings findings = findings(found);
    if (findings.hasErrors()) {
      hold(Exit.SUBMISSION_ERRORS);
    }
    surroundings.err().print(text(findings, surroundings.colourErr()));
    surroundings.err().flush();
  }

  /// Findings as a reader at a terminal sees them: with `-q` no summary.
  ///
  /// @param terminal whether they go to a terminal that shows colours
  String text(Findings findings, boolean terminal) {
    return print(findings, terminal, !common.quiet());
  }

  /// The same without the line that counts them, for a command that has one of its own.
  String listed(Findings findings, boolean terminal) {
    return print(findings, terminal, false);
  }

  private String print(Findings findings, boolean terminal, boolean counted) {
    return FindingText.print(
        findings, messageLang(), common.coloured(terminal), counted, common.placesPerFinding());
  }

  /// The findings that are shown: with `-q` no remarks.
  Findings findings(Collection<Finding> found) {
    Findings all = Findings.of(found, common.findingsPerFile());
    return common.quiet() ? all.only(Severity.WARNING) : all;
  }

  /// With `-v`, what became of every file and of its cells, and why.
  void tellFates(Gathered gathered) {
    if (common.verbose()) {
      Inventory.lines(gathered, messageLang()).forEach(this::tell);
    }
  }

  /// A file's path as the user would write it from the current folder.
  String shown(Path file) {
    Path folder = surroundings.folder().toAbsolutePath().normalize();
    return (file.startsWith(folder) ? folder.relativize(file) : file).toString();
  }

  /// A line for the user, on standard error.
  void tell(String line) {
    surroundings.err().print(line + "\n");
    surroundings.err().flush();
  }

  boolean quiet() {
    return common.quiet();
  }

  Surroundings surroundings() {
    return surroundings;
  }
}
