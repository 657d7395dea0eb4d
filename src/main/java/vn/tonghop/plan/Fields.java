package vn.tonghop.plan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.Meant;
import vn.tonghop.finding.PlanProblem.Shape;
import vn.tonghop.finding.Problem;
import vn.tonghop.model.Source;

/// The keys of one block and what stands behind them. A key without a value counts as left out.
final class Fields {

  private final Node.Mapping mapping;
  private final String block;
  private final Findings findings;
  private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
  private final Set<String> misspelt = new HashSet<>();

  private Fields(Node.Mapping mapping, String block, Findings findings) {
    this.mapping = mapping;
    this.block = block;
    this.findings = findings;
  }

  /// Takes a block that may have some keys; any other key, and a key that stands twice, is a
  /// finding.
  ///
  /// @param block what findings call it: the key that it stands behind
  static Fields of(Node.Mapping mapping, String block, List<String> known, Findings findings) {
    Fields fields = named(mapping, block, findings);
    fields.entries().forEach(entry -> fields.expect(entry.key(), known));
    return fields;
  }

  /// Takes a block whose keys are names of things, not words of ours.
  static Fields named(Node.Mapping mapping, String block, Findings findings) {
    Fields fields = new Fields(mapping, block, findings);
    mapping.entries().forEach(fields::take);
    return fields;
  }

  private void take(Node.Entry entry) {
    String key = entry.key().text();
    Node.Entry first = entries.putIfAbsent(key, entry);
    if (first != null) {
      add(new PlanProblem.DuplicateKey(key, first.key().source().row()), entry.key().source());
    }
  }

  private void expect(Node.Scalar key, List<String> known) {
    if (!known.contains(key.text()) && !findings.full()) {
      Meant meant = Meant.of(key.text(), known);
      meant.nearest().ifPresent(misspelt::add);
      add(new PlanProblem.UnknownKey(key.text(), block, meant), key.source());
    }
  }

  Findings findings() {
    return findings;
  }

  void add(Problem problem, Source source) {
    findings.add(problem, source);
  }

  /// Where the block starts.
  Source source() {
    return mapping.source();
  }

  List<Node.Entry> entries() {
    return List.copyOf(entries.values());
  }

  /// Where a key stands; the block where there is none.
  Source place(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null ? source() : entry.key().source();
  }

  Optional<Node> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(Node.Entry::value).filter(Fields::written);
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  /// Says that a key is missing, unless it is there or a misspelt one was meant to be it.
  void require(String key) {
    if (!has(key) && !misspelt.contains(key)) {
      add(new PlanProblem.MissingKey(key, block), place(key));
    }
  }

  /// Whether some key is unknown but near to this one.
  boolean misspelt(String key) {
    return misspelt.contains(key);
  }

  /// Says that keys are out of place, where they are there.
  void refuse(String belongs, String... keys) {
    for (String key : keys) {
      if (has(key)) {
        add(new PlanProblem.MisplacedKey(key, belongs), place(key));
      }
    }
  }

  Optional<Node.Scalar> scalar(String key) {
    return find(key).flatMap(node -> scalar(key, node));
  }

  Optional<Node.Scalar> required(String key) {
    require(key);
    return scalar(key);
  }

  Optional<Node.Mapping> mapping(String key) {
    return find(key).flatMap(node -> mapping(key, node));
  }

  /// The items of a list; a single value stands for a list of one.
  List<Node> list(String key) {
    return find(key)
        .map(node ->
            node instanceof Node.Sequence(List<Node> items, Source _) ? items : List.of(node))
        .orElse(List.of());
  }

  /// The values of a list of texts.
  List<Node.Scalar> scalars(String key) {
    return list(key).stream().flatMap(item -> scalar(key, item).stream()).toList();
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(Node.Scalar::text).toList();
  }

  /// The blocks of a list of blocks.
  List<Node.Mapping> mappings(String key) {
    return list(key).stream().flatMap(item -> mapping(key, item).stream()).toList();
  }

  /// A value as a single text; a finding if it is something else or nothing.
  Optional<Node.Scalar> scalar(String key, Node node) {
    if (node instanceof Node.Scalar scalar && written(node)) {
      return Optional.of(scalar);
    }
    wrongType(key, Shape.TEXT, node);
    return Optional.empty();
  }

  private Optional<Node.Mapping> mapping(String key, Node node) {
    if (node instanceof Node.Mapping block) {
      return Optional.of(block);
    }
    wrongType(key, Shape.BLOCK, node);
    return Optional.empty();
  }

  void wrongType(String key, Shape expected, Node found) {
    if (written(found)) {
      add(new PlanProblem.WrongType(key, expected, found.shape()), found.source());
    } else {
      add(new PlanProblem.MissingKey(key, block), found.source());
    }
  }

  private static boolean written(Node node) {
    return switch (node) {
      case Node.Scalar(String text, Source _) -> !text.isEmpty();
      case Node.Sequence(List<Node> items, Source _) -> !items.isEmpty();
      case Node.Mapping(List<Node.Entry> inside, Source _) -> !inside.isEmpty();
    };
  }
}
