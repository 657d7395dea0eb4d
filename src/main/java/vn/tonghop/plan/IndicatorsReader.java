package vn.tonghop.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;

/// Reads the plan's indicators.
final class IndicatorsReader {

  private final References references;
  private final List<ReporterDraft> usual;
  private final Map<String, IndicatorDraft> drafts = new LinkedHashMap<>();

  /// @param usual the plan's reporters
  IndicatorsReader(References references, List<ReporterDraft> usual) {
    this.references = references;
    this.usual = usual;
  }

  /// The indicators by code, in the plan's order; of two with one code the first.
  Map<String, IndicatorDraft> read(List<Node.Mapping> blocks) {
    blocks.forEach(this::add);
    drafts.values().forEach(draft -> new Links(references, drafts).check(draft));
    return drafts;
  }

  private void add(Node.Mapping block) {
    Fields fields = Fields.of(block, "indicators", IndicatorReader.KEYS, references.findings());
    Optional<Node.Scalar> code = Values.code(fields, "code");
    IndicatorDraft draft =
        new IndicatorReader(
                fields,
                code.orElseGet(() -> new Node.Scalar("", block.source())),
                references,
                usual)
            .read();
    if (code.isEmpty()) {
      return;
    }
    IndicatorDraft first = drafts.putIfAbsent(draft.code().text(), draft);
    if (first != null) {
      fields.add(
          new PlanProblem.DuplicateCode(draft.code().text(), first.code().source().row()),
          draft.code().source());
    }
  }
}
