package vn.tonghop.plan;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Checked;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.Shape;
import vn.tonghop.model.Definitions;
import vn.tonghop.model.Leniency;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Source;
import vn.tonghop.model.Units;

/// Reads a plan and its reporting tree, and finds every mistake in them in one run.
public final class DefinitionReader {

  private final YamlText planText;
  private final Findings findings = new Findings();

  private DefinitionReader(YamlText planText) {
    this.planText = planText;
  }

  /// Reads `plan.yaml` and, where there is one, `units.yaml`; without it the plan holds the units.
  public static Checked<Definitions> read(YamlText plan, Optional<YamlText> units) {
    return new DefinitionReader(plan).read(units);
  }

  private Checked<Definitions> read(Optional<YamlText> unitsText) {
    Optional<Fields> plan =
        root(planText).map(root -> Fields.of(root, "plan", PlanReader.KEYS, findings));
    Optional<UnitTree> tree =
        units(plan, unitsText)
            .map(blocks -> UnitTree.of(new UnitsReader(findings).read(blocks), findings));
    Optional<Plan> read = plan.map(fields -> new PlanReader(fields, tree).read());
    Leniency leniency =
        plan.map(fields -> new PlanReader(fields, tree).leniency()).orElse(Leniency.NONE);
    if (!findings.none() || read.isEmpty() || tree.isEmpty()) {
      return new Checked.Unusable<>(findings.sorted());
    }
    Units units = tree.get().units(read.get().unit());
    Plan allocated = Allocating.of(read.get(), units, plan.get().mappings("targets"), findings);
    if (!findings.none()) {
      return new Checked.Unusable<>(findings.sorted());
    }
    return new Checked.Usable<>(new Definitions(allocated, units, leniency), findings.sorted());
  }

  /// The blocks of the units; none where there is no sound list of them.
  private Optional<List<Node.Mapping>> units(Optional<Fields> plan, Optional<YamlText> unitsText) {
    if (unitsText.isEmpty()) {
      plan.ifPresent(fields -> fields.require("units"));
      return plan.filter(fields -> fields.has("units")).map(fields -> fields.mappings("units"));
    }
    boolean twice = plan.filter(fields -> fields.has("units")).isPresent();
    if (twice) {
      Fields fields = plan.get();
      fields.add(new PlanProblem.UnitsTwice(unitsText.get().file()), fields.place("units"));
    }
    return ownFile(unitsText.get()).filter(_ -> !twice);
  }

  private Optional<List<Node.Mapping>> ownFile(YamlText yaml) {
    int before = findings.size();
    Optional<Node> root = NodeReader.read(yaml, findings);
    if (root.isEmpty()) {
      if (findings.size() == before) {
        findings.add(new PlanProblem.MissingKey("units", yaml.file()), Source.ofFile(yaml.file()));
      }
      return Optional.empty();
    }
    Node.Mapping list = asBlock(root.get());
    Fields fields = Fields.of(list, "units", List.of("units"), findings);
    fields.require("units");
    return fields.has("units") ? Optional.of(fields.mappings("units")) : Optional.empty();
  }

  /// A bare list, as the list behind the key that may be left out.
  private static Node.Mapping asBlock(Node root) {
    return root instanceof Node.Mapping block
        ? block
        : new Node.Mapping(
            List.of(new Node.Entry(new Node.Scalar("units", root.source()), root)), root.source());
  }

  private Optional<Node.Mapping> root(YamlText yaml) {
    Optional<Node> root = NodeReader.read(yaml, findings);
    if (root.isPresent() && !(root.get() instanceof Node.Mapping)) {
      findings.add(
          new PlanProblem.WrongType("plan", Shape.BLOCK, root.get().shape()), root.get().source());
    }
    if (root.isEmpty() && findings.none()) {
      findings.add(new PlanProblem.MissingKey("plan", yaml.file()), Source.ofFile(yaml.file()));
    }
    return root.flatMap(
        node -> node instanceof Node.Mapping block ? Optional.of(block) : Optional.empty());
  }
}
