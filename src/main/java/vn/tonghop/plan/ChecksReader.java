package vn.tonghop.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.WrongPart.Flaw;
import vn.tonghop.model.CheckRule;

/// Reads the plan's own rules: which indicators add up to which, and which are never above which.
///
/// @param givenOut the codes of the indicators whose targets are given out to units
record ChecksReader(
    References references, Map<String, IndicatorDraft> drafts, Set<String> givenOut) {

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
    Map<String, Node.Scalar> seen = new HashMap<>();
    for (Node.Scalar part : parts) {
      if (part.text().equals(whole.text())) {
        links.refuse(part, whole.text(), Flaw.ITSELF);
        continue;
      }
      Node.Scalar first = seen.putIfAbsent(part.text(), part);
      if (first != null) {
        references
            .findings()
            .add(new PlanProblem.DuplicateCode(part.text(), first.source().row()), part.source());
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
        .filter(code -> !givenOut.contains(code.text()))
        .ifPresent(code ->
            fields.add(
                new PlanProblem.MisplacedKey("allocated", "targets: allocate"), code.source()));
    return indicator.map(code -> new CheckRule.Allocated(code.text(), fields.source()));
  }

  private Links links() {
    return new Links(references, drafts);
  }
}
