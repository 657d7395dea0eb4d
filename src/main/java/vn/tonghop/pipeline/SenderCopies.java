package vn.tonghop.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Severity;
import vn.tonghop.finding.TableProblem;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.Kind;
import vn.tonghop.intake.Received;
import vn.tonghop.model.Grid;
import vn.tonghop.model.Lang;
import vn.tonghop.report.AnnotatedCopy;

/// Copies of the files that somebody has to correct, with what is wrong marked in them.
public final class SenderCopies {

  private SenderCopies() {}

  /// The copies by their names, which are those of the files under `submissions/`. A file without
  /// an error or a warning has none.
  public static SequencedMap<String, byte[]> of(
      Workspace workspace, Collection<Finding> findings, Lang lang) {
    Map<String, List<Finding>> byFile =
        findings.stream()
            .distinct()
            .collect(Collectors.groupingBy(finding -> finding.source().file()));
    SequencedMap<String, byte[]> copies = new LinkedHashMap<>();
    for (Workspace.Submitted file : workspace.submitted()) {
      List<Finding> own = byFile.getOrDefault(file.name(), List.of());
      if (own.stream().anyMatch(finding -> finding.severity() != Severity.REMARK)) {
        AnnotatedCopy.Copy copy = copy(file, own, lang);
        String name = file.name().substring(Workspace.SUBMISSIONS.length() + 1);
        copies.put(name + copy.ending(), copy.content().array());
      }
    }
    return copies;
  }

  /// A file with data on persons is not passed on, not even to who sent it: only where they stand.
  private static AnnotatedCopy.Copy copy(
      Workspace.Submitted file, List<Finding> findings, Lang lang) {
    boolean personal =
        findings.stream()
            .anyMatch(finding -> finding.problem() instanceof TableProblem.PersonalData);
    Optional<byte[]> original = personal ? Optional.empty() : content(file);
    Optional<Received> received =
        original
            .map(bytes -> Intake.receive(file.name(), bytes))
            .filter(one -> one.kind() == Kind.TABLES);
    List<Grid> grids = received.map(Received::grids).orElse(List.of());
    return AnnotatedCopy.of(file.name(), received.flatMap(_ -> original), grids, findings, lang);
  }

  private static Optional<byte[]> content(Workspace.Submitted file) {
    try {
      return Optional.of(Files.readAllBytes(file.path()));
    } catch (IOException | OutOfMemoryError gone) {
      return Optional.empty();
    }
  }
}
