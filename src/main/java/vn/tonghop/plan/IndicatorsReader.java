package vn.tonghop.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.model.Indicator;
import vn.tonghop.model.Label;
import vn.tonghop.model.Measure;
import vn.tonghop.model.ReporterRule;

/// Reads the plan's indicators.
final class IndicatorsReader {

  private static final List<String> KEYS =
      List.of(
          "code",
          "name",
          "unit",
          "measure",
          "owner",
          "decimals",
          "negative",
          "reporters",
          "numerator",
          "denominator",
          "part-of",
          "carry",
          "aliases",
          "basis");

  private static final Map<String, Measure> MEASURES =
      Values.words(List.of(Measure.values()), Measure::word);
  private static final Map<String, Boolean> NEGATIVES =
      Values.words(List.of(false, true), allowed -> allowed ? "allowed" : "refused");

  private static final int LONGEST_CARRY = 12;

  private final References references;
  private final Map<String, IndicatorDraft> drafts = new LinkedHashMap<>();

  IndicatorsReader(References references) {
    this.references = references;
  }

  /// The indicators by code, in the plan's order; of two with one code the first.
  Map<String, IndicatorDraft> read(List<Node.Mapping> blocks) {
    blocks.forEach(this::add);
    drafts.values().forEach(draft -> new Links(references, drafts).check(draft));
    return drafts;
  }

  private void add(Node.Mapping block) {
    Fields fields = Fields.of(block, "indicators", KEYS, references.findings());
    Optional<Node.Scalar> code = Values.code(fields, "code");
    IndicatorDraft draft = draft(fields, code.orElseGet(() -> new Node.Scalar("", block.source())));
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

  private IndicatorDraft draft(Fields fields, Node.Scalar code) {
    Optional<Measure> measure =
        fields.has("measure")
            ? Values.word(fields, "measure", MEASURES)
            : fields.misspelt("measure") ? Optional.empty() : Optional.of(Measure.FLOW);
    Optional<Integer> decimals =
        fields.has("decimals")
            ? Values.whole(fields, "decimals", 0, Indicator.MOST_DECIMALS)
            : Optional.of(0);
    boolean negatives = Values.word(fields, "negative", NEGATIVES).orElse(false);
    return new IndicatorDraft(
        code,
        fields,
        measure,
        decimals.orElse(Indicator.MOST_DECIMALS),
        negatives,
        indicator(fields, code, measure.orElse(Measure.FLOW), decimals.orElse(0), negatives));
  }

  private Optional<Indicator> indicator(
      Fields fields, Node.Scalar code, Measure measure, int decimals, boolean negatives) {
    Label name = Values.label(fields, "name");
    List<ReporterRule> reporters = references.reporters(fields);
    Optional<Indicator.Ratio> ratio = ratio(fields, measure);
    if ((measure == Measure.SHARE) != ratio.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new Indicator(
            code.text(),
            name,
            text(fields, "unit").orElse(""),
            measure,
            text(fields, "owner"),
            decimals,
            negatives,
            reporters,
            ratio,
            text(fields, "part-of"),
            carry(fields, measure),
            fields.texts("aliases")));
  }

  private static Optional<Indicator.Ratio> ratio(Fields fields, Measure measure) {
    if (measure != Measure.SHARE) {
      fields.refuse("measure: share", "numerator", "denominator");
      return Optional.empty();
    }
    Optional<Node.Scalar> numerator = fields.required("numerator");
    Optional<Node.Scalar> denominator = fields.required("denominator");
    return numerator.flatMap(
        above -> denominator.map(below -> new Indicator.Ratio(above.text(), below.text())));
  }

  private static int carry(Fields fields, Measure measure) {
    if (measure != Measure.STOCK && measure != Measure.YES_NO) {
      fields.refuse("measure: stock | yes-no", "carry");
      return 0;
    }
    return Values.whole(fields, "carry", 0, LONGEST_CARRY).orElse(1);
  }

  private static Optional<String> text(Fields fields, String key) {
    return fields.scalar(key).map(Node.Scalar::text);
  }
}
