package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import vn.tonghop.finding.TargetProblem;

/// Reads what units are given of a target.
///
/// @param target its block
/// @param goals reads the counts
/// @param draft its indicator, where there is one
record SharesReader(
    Fields target, References references, GoalReader goals, Optional<IndicatorDraft> draft) {

  static final List<String> KEYS = List.of("by");

  private static final Map<String, Boolean> MEASURES =
      Values.words(List.of(true), _ -> "population");

  /// Of these goals nothing can be given out.
  private static final List<String> WHOLE =
      List.of("between", "coverage", "done-by", "all-of", "share-of", "change-from");

  /// The shares by the units' codes, in the order written; none where they are still to be
  /// reckoned.
  SequencedMap<String, BigDecimal> read() {
    SequencedMap<String, BigDecimal> shares = new LinkedHashMap<>();
    if (WHOLE.stream().anyMatch(target::has)) {
      target.refuse("at-least", "allocate");
      return shares;
    }
    if (!draft.map(IndicatorDraft::additive).orElse(true)) {
      target.refuse("measure: flow | stock | distinct", "allocate");
    }
    if (!target.has("allocate")) {
      target.refuse("allocate", "must");
    } else if (target.has("each")) {
      target.add(new TargetProblem.ClashingKeys("allocate", "each"), target.place("each"));
    }
    target.mapping("allocate").ifPresent(block -> read(block, shares));
    return shares;
  }

  private void read(Node.Mapping block, SequencedMap<String, BigDecimal> shares) {
    if (isReckoned(block)) {
      Fields by = Fields.of(block, "allocate", KEYS, references.findings());
      Values.word(by, "by", MEASURES);
      return;
    }
    for (Node.Entry entry : Fields.named(block, "allocate", references.findings()).entries()) {
      references.unit(entry.key());
      goals
          .share("allocate", entry.value())
          .ifPresent(amount -> shares.put(entry.key().text(), amount));
    }
  }

  /// Whether the shares of a target are to be reckoned by something that is known of units.
  static boolean isReckoned(Fields target) {
    return target.find("allocate").orElse(null) instanceof Node.Mapping block && isReckoned(block);
  }

  /// A unit may be called `by` too, but it is given a number.
  private static boolean isReckoned(Node.Mapping block) {
    return block.entries().stream()
        .anyMatch(entry ->
            entry.key().text().equals("by")
                && entry.value() instanceof Node.Scalar word
                && !word.text().matches("[+-]?\\d.*"));
  }
}
