package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.IntakeProblem;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.Received;
import vn.tonghop.model.Fate;
import vn.tonghop.model.Source;
import vn.tonghop.model.Submission;
import vn.tonghop.reading.ReadFile;
import vn.tonghop.reading.SubmissionReader;

/// One file, from its bytes to its claims.
///
/// @param reader reads tables against the plan
/// @param digested which files' digests anybody will ask for
record FileReading(SubmissionReader reader, Predicate<Workspace.Submitted> digested) {

  FileOutcome read(Workspace.Submitted file) {
    byte[] content;
    try {
      content = Files.readAllBytes(file.path());
    } catch (IOException | OutOfMemoryError unreadable) {
      Finding finding = new Finding(new IntakeProblem.Unreadable(), Source.ofFile(file.name()));
      return FileOutcome.without(fate(file, "", Fate.REJECTED), List.of(finding));
    }
    return outcome(file, content, Intake.receive(file.name(), content));
  }

  private FileOutcome outcome(Workspace.Submitted file, byte[] content, Received received) {
    String digest = digested.test(file) ? digest(content) : "";
    return switch (received.kind()) {
      case IGNORED -> FileOutcome.without(fate(file, digest, Fate.IGNORED), received.findings());
      case NOT_A_TABLE -> named(file, digest, Fate.NOT_A_TABLE, received);
      case UNREADABLE -> named(file, digest, Fate.REJECTED, received);
      case TABLES -> used(file, digest, received);
    };
  }

  /// The name of a file that cannot be read still says whose it is.
  private FileOutcome named(Workspace.Submitted file, String digest, Fate fate, Received received) {
    ReadFile named = reader.read(file.name(), List.of());
    Submission submission =
        new Submission(file.name(), digest, fate, named.units(), named.periods(), 0);
    return FileOutcome.without(submission, received.findings());
  }

  private FileOutcome used(Workspace.Submitted file, String digest, Received received) {
    ReadFile read = reader.read(file.name(), received.tables(), received.grids());
    List<Finding> findings = new ArrayList<>();
    received.findings().forEach(finding -> findings.add(SubmissionReader.shown(finding)));
    read.findings().forEach(finding -> findings.add(SubmissionReader.shown(finding)));
    Submission submission =
        new Submission(
            file.name(),
            digest,
            read.rejected() ? Fate.REJECTED : Fate.USED,
            read.units(),
            read.periods(),
            read.cells(),
            read.account());
    if (read.rejected()) {
      return FileOutcome.without(submission, findings);
    }
    return new FileOutcome(
        submission,
        Optional.of(read.segment()),
        read.totals(),
        read.cumulatives(),
        read.received(),
        findings);
  }

  private static Submission fate(Workspace.Submitted file, String digest, Fate fate) {
    return new Submission(file.name(), digest, fate, List.of(), List.of(), 0);
  }

  static String digest(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
