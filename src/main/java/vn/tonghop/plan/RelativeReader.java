package vn.tonghop.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.WrongGoal.Reason;
import vn.tonghop.finding.PlanProblem.WrongPart.Flaw;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Period;
import vn.tonghop.model.Source;

/// Reads a goal that is relative to another figure: a part of another indicator, a change from a
/// year.
///
/// @param indicator the code of the target's indicator
/// @param draft that indicator, where there is one
record RelativeReader(
    Fields fields,
    String indicator,
    Optional<IndicatorDraft> draft,
    PlanIndicators indicators,
    Horizon horizon) {

  static final List<String> LEADING = List.of("share-of", "change-from");
  static final List<String> KEYS = List.of("share-of", "of", "change-from");

  private static final Map<String, Boolean> WHOLES =
      Values.words(List.of(false, true), ofTarget -> ofTarget ? "target" : "actual");

  /// The goal.
  ///
  /// @param key which of [#LEADING] it is
  /// @param written the keys of goals that stand beside it
  Optional<Goal> read(String key, List<String> written) {
    if (!draft.map(IndicatorDraft::additive).orElse(true)) {
      refuse(key, Reason.RELATIVE_OF_OTHER, fields.place(key));
      return Optional.empty();
    }
    Optional<Goal> bound = bound(key, written);
    return key.equals("share-of") ? shareOf(bound) : changeFrom(bound);
  }

  private Optional<Goal> bound(String key, List<String> written) {
    if (written.isEmpty()) {
      if (BoundReader.KEYS.stream().noneMatch(fields::misspelt)) {
        refuse(key, Reason.NO_BOUND, fields.place(key));
      }
      return Optional.empty();
    }
    String bound = written.getFirst();
    if (!BoundReader.KEYS.contains(bound)) {
      refuse(bound, Reason.SEVERAL, fields.place(bound));
      return Optional.empty();
    }
    Scale.Range range = key.equals("share-of") ? Scale.Range.OF_OTHER : Scale.Range.CHANGE;
    return new BoundReader(fields, indicator, Scale.percent(range)).goal(bound);
  }

  private Optional<Goal> shareOf(Optional<Goal> bound) {
    Optional<Node.Scalar> whole = fields.scalar("share-of");
    boolean ofTarget = Values.word(fields, "of", WHOLES).orElse(false);
    whole.ifPresent(this::checkWhole);
    return bound.flatMap(
        demanded -> whole.map(code -> new Goal.ShareOf(code.text(), ofTarget, demanded)));
  }

  private void checkWhole(Node.Scalar whole) {
    if (whole.text().equals(indicator)) {
      indicators.links().refuse(whole, indicator, Flaw.ITSELF);
    } else if (indicators.links().number(whole, indicator)) {
      indicators.alike(indicator, whole.text(), whole.source());
    }
  }

  /// A plan's own years may be changed from, all but the last.
  private Optional<Goal> changeFrom(Optional<Goal> bound) {
    int last = horizon.sure() ? horizon.last() - 1 : Period.LAST_YEAR;
    Optional<Integer> year = Values.whole(fields, "change-from", Period.FIRST_YEAR, last);
    return bound.flatMap(demanded -> year.map(base -> new Goal.ChangeFrom(base, demanded)));
  }

  private void refuse(String written, Reason reason, Source source) {
    fields.add(new PlanProblem.WrongGoal(indicator, written, reason), source);
  }
}
