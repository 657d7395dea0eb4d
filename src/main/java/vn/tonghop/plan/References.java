package vn.tonghop.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.Meant;
import vn.tonghop.finding.PlanProblem.UnknownReference.Kind;
import vn.tonghop.model.ReporterRule;

/// What a plan may refer to. Where the units could not be read no reference to one is doubted: the
/// one mistake is told once.
///
/// @param tree the units, where there are any
/// @param root the plan's unit, where it is known
/// @param indicators the codes of the plan's indicators, sound or not
record References(
    Findings findings, Optional<UnitTree> tree, Optional<String> root, Set<String> indicators) {

  /// Whether there is such an indicator; a finding if not.
  boolean indicator(Node.Scalar reference) {
    boolean known = indicators.contains(reference.text());
    if (!known && !findings.full()) {
      Meant meant = Meant.of(reference.text(), indicators);
      findings.add(
          new PlanProblem.UnknownReference(Kind.INDICATOR, reference.text(), meant),
          reference.source());
    }
    return known;
  }

  /// Checks that a unit is there and stands at or below the plan's.
  void unit(Node.Scalar reference) {
    if (tree.isEmpty() || !tree.get().known(reference, findings) || root.isEmpty()) {
      return;
    }
    if (tree.get().outside(reference.text(), root.get())) {
      findings.add(new PlanProblem.UnitOutside(reference.text(), root.get()), reference.source());
    }
  }

  /// Checks that some unit at or below the plan's has a level.
  void level(Node.Scalar reference) {
    if (tree.isEmpty()) {
      return;
    }
    String level = reference.text();
    if (!tree.get().levels().contains(level)) {
      Meant meant = Meant.of(level, tree.get().levels());
      findings.add(new PlanProblem.UnknownReference(Kind.LEVEL, level, meant), reference.source());
    } else if (root.isPresent() && !tree.get().hasLevel(level, root.get())) {
      findings.add(new PlanProblem.NoReporters(level), reference.source());
    }
  }

  /// Reads who is meant by levels, lists of codes, single codes.
  List<ReporterRule> reporters(Fields fields) {
    return ReportersReader.picking(this).read(fields).stream().map(ReporterDraft::rule).toList();
  }
}
