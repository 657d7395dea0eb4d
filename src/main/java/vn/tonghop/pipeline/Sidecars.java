package vn.tonghop.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.Received;
import vn.tonghop.model.Adjustment;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Ledger;
import vn.tonghop.model.Settled;
import vn.tonghop.reading.AdjustmentReader;
import vn.tonghop.reading.ReadFile;
import vn.tonghop.reading.ReceiptReader;
import vn.tonghop.reading.SubmissionReader;

/// The three files that may stand beside a plan: what was corrected by telephone, when files came,
/// the figures of the years before.
///
/// @param baseline the figures of earlier years, where the file is there and can be used
/// @param received when each file came, by its path; empty where nobody wrote it down
record Sidecars(
    List<Adjustment> adjustments,
    Optional<Settled> baseline,
    SequencedMap<String, LocalDate> received,
    List<Finding> findings) {

  Sidecars {
    adjustments = List.copyOf(adjustments);
    findings = List.copyOf(findings);
  }

  static Sidecars of(Workspace workspace, Definitions definitions) {
    List<Finding> findings = new ArrayList<>();
    List<Adjustment> adjustments = new ArrayList<>();
    SequencedMap<String, LocalDate> received = new LinkedHashMap<>();
    tables(workspace, Workspace.ADJUSTMENTS, findings)
        .map(found ->
            AdjustmentReader.read(
                Workspace.ADJUSTMENTS, found.tables(), definitions.plan(), definitions.units()))
        .ifPresent(read -> {
          adjustments.addAll(read.list());
          findings.addAll(read.findings());
        });
    tables(workspace, Workspace.RECEIVED, findings)
        .map(found -> ReceiptReader.read(Workspace.RECEIVED, found.tables()))
        .ifPresent(read -> {
          received.putAll(read.byFile());
          findings.addAll(read.findings());
        });
    return new Sidecars(
        adjustments, baseline(workspace, definitions, findings), received, findings);
  }

  private static Optional<Settled> baseline(
      Workspace workspace, Definitions definitions, List<Finding> findings) {
    Optional<ReadFile> read =
        tables(workspace, Workspace.BASELINE, findings)
            .map(found ->
                SubmissionReader.ofAnyYear(definitions.plan(), definitions.units())
                    .read(Workspace.BASELINE, found.tables()));
    read.ifPresent(file -> findings.addAll(file.findings()));
    return read.filter(file -> !file.rejected())
        .map(file -> Ledger.of(file.segment()).settle(definitions.plan(), definitions.units()));
  }

  private static Optional<Received> tables(
      Workspace workspace, String name, List<Finding> findings) {
    if (!workspace.has(name)) {
      return Optional.empty();
    }
    Received received = Intake.receive(name, workspace.bytes(name));
    findings.addAll(received.findings());
    return Optional.of(received);
  }
}
