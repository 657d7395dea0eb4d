package vn.tonghop.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.tonghop.finding.Finding;
import vn.tonghop.model.Source;

/// Verifies finished texts: every claim in them that can be computed again is, exactly.
public final class Verifier {

  private Verifier() {}

  /// Verifies a file. Whatever is wrong with it is a finding; nothing is thrown.
  ///
  /// @param file its path, as findings shall show it
  /// @param content all of its bytes
  /// @param workbook reads it as a workbook; asked only where it is one
  /// @param facts what the figures of indicators are held against, if anything
  public static Proof verify(
      String file, byte[] content, Supplier<Workbook> workbook, Optional<Facts> facts) {
    return switch (Drafts.of(file, content, workbook)) {
      case Draft.Unread(var problem, int line) -> {
        Source place = line > 0 ? Source.ofText(file, line, 0) : Source.ofFile(file);
        yield new Proof(false, 0, List.of(new Finding(problem, place)));
      }
      case Draft.Read read -> proof(read, facts);
    };
  }

  private static Proof proof(Draft.Read read, Optional<Facts> facts) {
    TableClaims.Tally tally = new TableClaims.Tally();
    for (Passage passage : read.passages()) {
      for (Claim claim : PassageClaims.in(passage)) {
        tally.count(passage.place(claim.from()), claim.problem());
      }
    }
    read.charts().forEach(chart -> TableClaims.in(chart, tally));
    facts.ifPresent(known -> FactClaims.in(read, known, tally));
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(tally.findings());
    return new Proof(true, tally.claims(), findings);
  }
}
