package vn.tonghop.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.Meant;
import vn.tonghop.finding.PlanProblem.UnknownReference.Kind;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// The units as written, by code; of two with one code the first. It answers questions even while
/// there are mistakes in it.
final class UnitTree {

  /// No state has as many tiers; a longer way up is a circle or a slip.
  private static final int HIGHEST = 30;

  private final Map<String, UnitDraft> drafts = new LinkedHashMap<>();
  private final Set<String> levels = new LinkedHashSet<>();
  private final Map<String, Set<String>> reached = new HashMap<>();

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
    tree.checkCircles(findings);
    return tree;
  }

  private void checkLinks(List<UnitDraft> written, Findings findings) {
    for (UnitDraft draft : written) {
      draft.fields().scalar("parent").ifPresent(parent -> known(parent, findings));
      draft.heirs().forEach(heir -> known(heir, findings));
    }
  }

  private void checkCircles(Findings findings) {
    Set<String> told = new HashSet<>();
    for (UnitDraft draft : drafts.values()) {
      List<String> path = upward(draft.code().text());
      if (path.size() > HIGHEST && told.add(path.getLast())) {
        findings.add(new PlanProblem.UnitCycle(circle(path)), draft.fields().place("parent"));
        told.addAll(path);
      }
    }
  }

  /// The way round, from its first unit to the same again; the start of the way where it is just
  /// too long.
  private static List<String> circle(List<String> path) {
    int again = path.subList(1, path.size()).indexOf(path.getFirst()) + 1;
    return path.subList(0, again > 0 ? again + 1 : 4);
  }

  /// A unit and those above it, as far as [#HIGHEST].
  private List<String> upward(String code) {
    List<String> path = new ArrayList<>();
    Optional<UnitDraft> next = Optional.ofNullable(drafts.get(code));
    while (next.isPresent() && path.size() <= HIGHEST) {
      path.add(next.get().code().text());
      next = next.get().unit().parent().map(drafts::get);
    }
    return path;
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
    List<String> path = upward(code);
    boolean whole =
        path.size() <= HIGHEST
            && Optional.ofNullable(drafts.get(path.getLast()))
                .filter(top -> top.unit().parent().isEmpty())
                .isPresent();
    return whole && !path.contains(root);
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
  Units units() {
    List<Unit> ordered =
        drafts.values().stream()
            .sorted(Comparator.comparingInt(UnitDraft::order))
            .map(UnitDraft::unit)
            .toList();
    return Units.of(ordered);
  }
}
