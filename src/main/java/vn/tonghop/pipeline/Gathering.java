package vn.tonghop.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.WorkspaceProblem;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.CumulativeClaim;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Ledger;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Repeat;
import vn.tonghop.model.Reporters;
import vn.tonghop.model.Segment;
import vn.tonghop.model.Settled;
import vn.tonghop.model.State;
import vn.tonghop.model.Submission;
import vn.tonghop.model.TotalsClaim;
import vn.tonghop.model.Units;
import vn.tonghop.reading.SubmissionReader;

/// Reads every submission of a workspace, each on its own, on all cores, and settles what they say.
final class Gathering {

  private Gathering() {}

  /// Gathers a workspace's submissions.
  ///
  /// @param digests whether every file's digest is wanted; otherwise only files of one size are
  ///   compared by it, for a copy is as long as its original
  static Gathered gather(Workspace workspace, Definitions definitions, boolean digests) {
    Plan plan = definitions.plan();
    Units units = definitions.units();
    List<Workspace.Submitted> files = workspace.submitted();
    Map<Long, Long> bySize =
        files.stream()
            .collect(Collectors.groupingBy(Workspace.Submitted::size, Collectors.counting()));
    FileReading reading =
        new FileReading(
            new SubmissionReader(plan, units),
            file -> digests || bySize.getOrDefault(file.size(), 0L) > 1);
    List<FileOutcome> outcomes = files.parallelStream().map(reading::read).toList();

    List<Segment> segments =
        outcomes.stream().flatMap(outcome -> outcome.segment().stream()).toList();
    Sidecars sidecars = Sidecars.of(workspace, definitions);
    Settled.Adjusted adjusted =
        new Ledger(segments).settle(plan, units).adjusted(sidecars.adjustments());
    Past past = Past.of(workspace, definitions, sidecars);
    List<TotalsClaim> totals = new ArrayList<>();
    List<CumulativeClaim> cumulatives = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (FileOutcome outcome : outcomes) {
      totals.addAll(outcome.totals());
      cumulatives.addAll(outcome.cumulatives());
      findings.addAll(outcome.findings());
    }
    findings.addAll(sidecars.findings());
    findings.addAll(Arrivals.unmatched(files, sidecars));
    findings.addAll(past.findings());
    adjusted.stale().forEach(stale -> findings.add(stale(definitions, stale)));
    Settled settled = adjusted.settled();
    return new Gathered(
        plan,
        units,
        Reporters.of(plan, units),
        settled,
        totals,
        cumulatives,
        fates(outcomes, settled),
        adjusted.applied(),
        Arrivals.of(plan, files, outcomes, sidecars),
        past,
        findings);
  }

  /// Only the claims of a workspace, as another one compares with them.
  static Settled settled(Workspace workspace, Definitions definitions) {
    Sidecars sidecars = Sidecars.of(workspace, definitions);
    FileReading reading =
        new FileReading(new SubmissionReader(definitions.plan(), definitions.units()), _ -> false);
    List<Segment> segments =
        workspace.submitted().parallelStream()
            .map(reading::read)
            .flatMap(outcome -> outcome.segment().stream())
            .toList();
    return new Ledger(segments)
        .settle(definitions.plan(), definitions.units())
        .adjusted(sidecars.adjustments())
        .settled();
  }

  private static Finding stale(Definitions definitions, Adjustment stale) {
    return new Finding(
        new WorkspaceProblem.AdjustmentStale(
            definitions.units().get(stale.unit()).name(),
            definitions.plan().indicators().get(stale.indicator()).name(),
            Period.ofKey(stale.period())),
        stale.source());
  }

  /// A file whose every reading was replaced by a revision is superseded.
  private static List<Submission> fates(List<FileOutcome> outcomes, Settled settled) {
    Map<String, Integer> replaced = new HashMap<>();
    for (Repeat repeat : settled.repeats()) {
      if (repeat.later().revision() > repeat.earlier().revision()) {
        replaced.merge(repeat.earlier().source().file(), 1, Integer::sum);
      }
    }
    return outcomes.stream().map(outcome -> fate(outcome, replaced)).toList();
  }

  private static Submission fate(FileOutcome outcome, Map<String, Integer> replaced) {
    Submission submission = outcome.submission();
    int gone = replaced.getOrDefault(submission.file(), 0);
    boolean superseded =
        gone > 0 && outcome.segment().map(segment -> said(segment) == gone).orElse(false);
    return superseded
        ? new Submission(
            submission.file(),
            submission.digest(),
            Fate.SUPERSEDED,
            submission.units(),
            submission.periods(),
            submission.cells(),
            submission.account())
        : submission;
  }

  private static int said(Segment segment) {
    int said = 0;
    for (int claim = 0; claim < segment.size(); claim++) {
      said += segment.state(claim) == State.MISSING ? 0 : 1;
    }
    return said;
  }
}
