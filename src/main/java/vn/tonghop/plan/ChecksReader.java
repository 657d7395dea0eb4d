package vn.tonghop.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.WrongPart.Flaw;
import vn.tonghop.model.CheckRule;
import vn.tonghop.model.Target;

/// Reads the plan's own rules: which indicators add up to which, and which are never above which.
///
/// @param targets the plan's targets, one of which must be given out where a rule asks for it
record ChecksReader(
    References references, Map<String, IndicatorDraft> drafts, List<Target> targets) {

  private static final List<String> LEADING = List.of("sum", "not-above", "allocated");
  private static final List<String> KEYS = List.of("sum", "of", "not-above", "limit", "allocated");

  List<CheckRule> read(List<Node.Mapping> blocks) {
    return blocks.stream().flatMap(block -> rule(block).stream()).toList();
  }

  private Optional<CheckRule> rule(Node.Mapping block) {
    Fields fields = Fields.of(block, "checks", KEYS, references.findings());
    List<String> leading = LEADING.stream().filter(fields::has).toList();
    if (leading.isEmpty()) {
      boolean told = block.entries().stream().anyMatch(entry -> !KEYS.contains(entry.key().text()));
      if (!told) {
        fields.require("sum");
      }
      return Optional.empty();
    }
    leading.stream()
        .skip(1)
        .forEach(key ->
            fields.add(new PlanProblem.MisplacedKey(key, "- " + key + ": …"), fields.place(key)));
    return switch (leading.getFirst()) {
      case "sum" -> sum(fields);
      case "not-above" -> notAbove(fields);
      default -> allocated(fields);
    };
  }

  private Optional<CheckRule> sum(Fields fields) {
    fields.refuse("not-above", "limit");
    fields.require("of");
    Optional<Node.Scalar> whole = fields.scalar("sum");
    List<Node.Scalar> parts = fields.scalars("of");
    whole.ifPresent(sum -> sumOf(sum, parts));
    return whole.map(sum ->
        new CheckRule.Sum(
            sum.text(), parts.stream().map(Node.Scalar::text).toList(), fields.source()));
  }

  private void sumOf(Node.Scalar whole, List<Node.Scalar> parts) {
    Links links = links();
    links.number(whole, whole.text());
    Set<String> seen = new HashSet<>();
    for (Node.Scalar part : parts) {
      if (part.text().equals(whole.text())) {
        links.refuse(part, whole.text(), Flaw.ITSELF);
      } else if (!seen.add(part.text())) {
        int line =
            parts
                .get(parts.stream().map(Node.Scalar::text).toList().indexOf(part.text()))
                .source()
                .row();
        references.findings().add(new PlanProblem.DuplicateCode(part.text(), line), part.source());
      } else {
        links.number(part, whole.text());
      }
    }
  }

  private Optional<CheckRule> notAbove(Fields fields) {
    fields.refuse("sum", "of");
    Optional<Node.Scalar> limit = fields.required("limit");
    Optional<Node.Scalar> indicator = fields.scalar("not-above");
    indicator.ifPresent(low -> links().number(low, low.text()));
    limit.ifPresent(high -> {
      if (indicator.filter(low -> low.text().equals(high.text())).isPresent()) {
        links().refuse(high, high.text(), Flaw.ITSELF);
      } else {
        links().number(high, high.text());
      }
    });
    return indicator.flatMap(
        low -> limit.map(high -> new CheckRule.NotAbove(low.text(), high.text(), fields.source())));
  }

  private Optional<CheckRule> allocated(Fields fields) {
    fields.refuse("sum", "of");
    fields.refuse("not-above", "limit");
    Optional<Node.Scalar> indicator = fields.scalar("allocated");
    indicator
        .filter(references::indicator)
        .filter(code -> targets.stream().noneMatch(target -> givesOut(target, code.text())))
        .ifPresent(
            code -> fields.add(new PlanProblem.MissingKey("allocate", "targets"), code.source()));
    return indicator.map(code -> new CheckRule.Allocated(code.text(), fields.source()));
  }

  private static boolean givesOut(Target target, String indicator) {
    return target.indicator().equals(indicator) && !target.shares().isEmpty();
  }

  private Links links() {
    return new Links(references, drafts);
  }
}
