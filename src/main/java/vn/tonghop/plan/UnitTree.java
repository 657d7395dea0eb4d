package vn.tonghop.plan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.Meant;
import vn.tonghop.finding.PlanProblem.UnknownReference.Kind;
import vn.tonghop.model.Units;

/// The units as written, by code; of two with one code the first. It answers questions even while
/// there are mistakes in it.
final class UnitTree {

  private final Map<String, UnitDraft> drafts = new LinkedHashMap<>();
  private final Set<String> levels = new LinkedHashSet<>();
  private final Map<String, Set<String>> reached = new HashMap<>();
  private final Ancestry ancestry = Ancestry.of(drafts);

  private UnitTree() {}

  /// Puts units in their places; what does not fit is a finding.
  static UnitTree of(List<UnitDraft> written, Findings findings) {
    UnitTree tree = new UnitTree();
    for (UnitDraft draft : written) {
      UnitDraft first = tree.drafts.putIfAbsent(draft.code().text(), draft);
      if (first != null) {
        findings.add(
            new PlanProblem.DuplicateCode(draft.code().text(), first.code().source().row()),
            draft.code().source());
      } else if (!draft.unit().level().isEmpty()) {
        tree.levels.add(draft.unit().level());
      }
    }
    tree.checkLinks(written, findings);
    tree.ancestry.check(findings);
    new HomesCheck(tree.drafts, tree.ancestry, findings).check();
    new SuccessorsCheck(tree.drafts, findings).check();
    return tree;
  }

  private void checkLinks(List<UnitDraft> written, Findings findings) {
    for (UnitDraft draft : written) {
      draft.homes().forEach(parent -> known(parent.value(), findings));
      draft.heirs().forEach(heir -> known(heir.unit(), findings));
    }
  }

  /// Whether there is such a unit; a finding if not.
  boolean known(Node.Scalar reference, Findings findings) {
    boolean known = drafts.containsKey(reference.text());
    if (!known && !findings.full()) {
      Meant meant = Meant.of(reference.text(), drafts.keySet());
      findings.add(
          new PlanProblem.UnknownReference(Kind.UNIT, reference.text(), meant), reference.source());
    }
    return known;
  }

  /// Whether a unit certainly is neither the other nor stands below it; where the way up is broken
  /// that is not certain.
  boolean outside(String code, String root) {
    return ancestry.isWhole(code) && !ancestry.above(code).contains(root);
  }

  /// The level of a unit, where it is known.
  Optional<String> level(String code) {
    return Optional.ofNullable(drafts.get(code))
        .map(draft -> draft.unit().level())
        .filter(level -> !level.isEmpty());
  }

  Set<String> levels() {
    return levels;
  }

  /// Whether some unit of a level may be the root or stand below it.
  boolean hasLevel(String level, String root) {
    return reached.computeIfAbsent(root, this::levelsBelow).contains(level);
  }

  private Set<String> levelsBelow(String root) {
    return drafts.values().stream()
        .filter(draft -> !outside(draft.code().text(), root))
        .map(draft -> draft.unit().level())
        .collect(Collectors.toSet());
  }

  boolean holds(String code) {
    return drafts.containsKey(code);
  }

  /// The finished tree; only where nothing was found.
  ///
  /// @param root the unit that reports: where it and those above it stand at other times changes
  ///   nothing that it reports, so that they have one place each
  Units units(String root) {
    Set<String> fixed = ancestry.above(root);
    return Units.of(
        drafts.values().stream()
            .sorted(Comparator.comparingInt(UnitDraft::order))
            .flatMap(draft ->
                fixed.contains(draft.code().text())
                    ? Stream.of(draft.unit())
                    : draft.places().stream())
            .toList());
  }
}
