package vn.tonghop.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.WrongPart.Flaw;
import vn.tonghop.model.CheckRule;

/// Reads the plan's own rules: which indicators add up to which, which are never above which, by
/// how much one may change.
///
/// @param givenOut the codes of the indicators whose targets are given out to units
record ChecksReader(PlanIndicators indicators, Set<String> givenOut) {

  /// The keys that say what a rule is, each with the key that belongs to it.
  private static final Map<String, String> BESIDE =
      Map.of(
          "sum", "of",
          "partition", "of",
          "subset", "of",
          "nested", "of",
          "not-above", "limit",
          "change", "within",
          "allocated", "");

  private static final List<String> LEADING =
      List.of("sum", "partition", "subset", "nested", "not-above", "change", "allocated");
  static final List<String> KEYS =
      Stream.concat(LEADING.stream(), Stream.of("of", "limit", "within", LeniencyReader.SEVERITY))
          .toList();

  /// Where figures grow from next to nothing they multiply; a wider rule finds nothing.
  private static final int WIDEST_CHANGE = 100_000;

  List<CheckRule> read(List<Node.Mapping> blocks) {
    return blocks.stream().flatMap(block -> rule(block).stream()).toList();
  }

  private Optional<CheckRule> rule(Node.Mapping block) {
    Fields fields = Fields.of(block, "checks", KEYS, indicators.findings());
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
    refuseOthers(fields, leading.getFirst());
    return switch (leading.getFirst()) {
      case "not-above" -> notAbove(fields);
      case "change" -> change(fields);
      case "allocated" -> allocated(fields);
      default -> new PartsReader(fields, indicators).read(leading.getFirst());
    };
  }

  private static void refuseOthers(Fields fields, String leading) {
    String own = BESIDE.getOrDefault(leading, "");
    for (String key : List.of("sum", "not-above", "change")) {
      String beside = BESIDE.getOrDefault(key, "");
      if (!beside.equals(own)) {
        fields.refuse(key, beside);
      }
    }
  }

  private Optional<CheckRule> notAbove(Fields fields) {
    Links links = indicators.links();
    Optional<Node.Scalar> limit = fields.required("limit");
    Optional<Node.Scalar> indicator = fields.scalar("not-above");
    indicator.ifPresent(low -> links.number(low, low.text()));
    limit.ifPresent(high -> {
      if (indicator.filter(low -> low.text().equals(high.text())).isPresent()) {
        links.refuse(high, high.text(), Flaw.ITSELF);
      } else {
        links.number(high, high.text());
      }
    });
    return indicator.flatMap(
        low -> limit.map(high -> new CheckRule.NotAbove(low.text(), high.text(), fields.source())));
  }

  private Optional<CheckRule> change(Fields fields) {
    Optional<Node.Scalar> indicator = fields.scalar("change");
    indicator.ifPresent(code -> indicators.links().number(code, code.text()));
    return fields
        .required("within")
        .flatMap(written -> Percents.read(fields, "within", written, WIDEST_CHANGE))
        .flatMap(percent ->
            indicator.map(code -> new CheckRule.Change(code.text(), percent, fields.source())));
  }

  private Optional<CheckRule> allocated(Fields fields) {
    Optional<Node.Scalar> indicator = fields.scalar("allocated");
    indicator
        .filter(indicators.references()::indicator)
        .filter(code -> !givenOut.contains(code.text()))
        .ifPresent(code ->
            fields.add(
                new PlanProblem.MisplacedKey("allocated", "targets: allocate"), code.source()));
    return indicator.map(code -> new CheckRule.Allocated(code.text(), fields.source()));
  }
}
