package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.Shape;
import vn.tonghop.finding.PlanProblem.WrongGoal.Reason;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Measure;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Source;

/// Reads what a target demands.
///
/// @param indicator its code, for findings
/// @param draft the indicator; none where the code is unknown, and then nothing is held against it
record GoalReader(Fields fields, String indicator, Optional<IndicatorDraft> draft) {

  static final List<String> KEYS = List.of("at-least", "at-most", "exactly", "between", "coverage");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// A bound as written: `32`, `80%`.
  private record Bound(BigDecimal value, boolean percent) {}

  /// The goal; where it cannot be had, there is a finding.
  Optional<Goal> read() {
    List<String> written = KEYS.stream().filter(fields::has).toList();
    if (draft.flatMap(IndicatorDraft::measure).filter(Measure.TEXT::equals).isPresent()) {
      refuse("", Reason.OF_TEXT, fields.place("indicator"));
      return Optional.empty();
    }
    if (written.isEmpty()) {
      if (KEYS.stream().noneMatch(fields::misspelt)) {
        refuse("", Reason.NONE, fields.source());
      }
      return Optional.empty();
    }
    written.stream().skip(1).forEach(key -> refuse(key, Reason.SEVERAL, fields.place(key)));
    return goal(written.getFirst());
  }

  private Optional<Goal> goal(String key) {
    return switch (key) {
      case "between" -> between();
      case "coverage" -> coverage();
      default -> fields.scalar(key).flatMap(written -> bound(key, written)).map(b -> goal(key, b));
    };
  }

  private static Goal goal(String key, Bound bound) {
    return switch (key) {
      case "at-most" -> new Goal.AtMost(bound.value(), bound.percent());
      case "exactly" -> new Goal.Exactly(bound.value(), bound.percent());
      default -> new Goal.AtLeast(bound.value(), bound.percent());
    };
  }

  private Optional<Goal> between() {
    Optional<Node> range = fields.find("between");
    if (!(range.orElse(null) instanceof Node.Sequence(List<Node> ends, Source _))
        || ends.size() != 2) {
      range.ifPresent(found -> fields.wrongType("between", Shape.PAIR, found));
      return Optional.empty();
    }
    Optional<Bound> low = end(ends.getFirst());
    Optional<Bound> high = end(ends.getLast());
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    if (low.get().value().compareTo(high.get().value()) > 0) {
      fields.add(
          new PlanProblem.RangeUpsideDown(
              Numbers.plain(low.get().value()), Numbers.plain(high.get().value())),
          ends.getFirst().source());
    }
    return Optional.of(
        new Goal.Between(low.get().value(), high.get().value(), low.get().percent()));
  }

  private Optional<Bound> end(Node node) {
    return fields.scalar("between", node).flatMap(written -> bound("between", written));
  }

  private Optional<Goal> coverage() {
    if (draft
        .flatMap(IndicatorDraft::measure)
        .filter(measure -> measure != Measure.YES_NO)
        .isPresent()) {
      refuse("coverage", Reason.COVERAGE_OF_NUMBER, fields.place("coverage"));
      return Optional.empty();
    }
    Optional<Node.Scalar> scalar = fields.scalar("coverage");
    Optional<Bound> bound = scalar.flatMap(written -> bound("coverage", written));
    if (draft.isEmpty() && bound.filter(floor -> !floor.percent()).isPresent()) {
      scalar.ifPresent(
          written -> refuse(written.text(), Reason.COUNT_OF_PERCENT, written.source()));
    }
    return bound.map(floor -> new Goal.Coverage(floor.value()));
  }

  /// A count that a unit is given of the goal.
  Optional<BigDecimal> share(String key, Node node) {
    return fields.scalar(key, node).flatMap(written -> bound(key, written)).map(Bound::value);
  }

  private Optional<Bound> bound(String key, Node.Scalar written) {
    String text = written.text();
    boolean percent = text.endsWith("%");
    String number = percent ? text.substring(0, text.length() - 1).strip() : text;
    int decimals =
        percent
            ? Amount.MOST_DECIMALS
            : draft.map(IndicatorDraft::decimals).orElse(Amount.MOST_DECIMALS);
    return switch (Amount.of(number, decimals)) {
      case Amount.Exact(BigDecimal value) -> checked(written, new Bound(value, percent));
      case Amount.TooFine _ -> refuse(text, Reason.TOO_FINE, written.source());
      case Amount.Ambiguous(BigDecimal thousands, BigDecimal fraction) -> {
        String sign = percent ? "%" : "";
        fields.add(
            new PlanProblem.AmbiguousGoal(
                text, Numbers.plain(thousands) + sign, Numbers.plain(fraction) + sign),
            written.source());
        yield Optional.empty();
      }
      case Amount.Unreadable() -> {
        fields.add(new PlanProblem.BadNumber(key, text, Optional.empty()), written.source());
        yield Optional.empty();
      }
    };
  }

  private Optional<Bound> checked(Node.Scalar written, Bound bound) {
    if (draft.isPresent() && draft.get().measure().isPresent()) {
      if (bound.percent() && draft.get().additive()) {
        return refuse(written.text(), Reason.PERCENT_OF_COUNT, written.source());
      }
      if (!bound.percent() && draft.get().percentage()) {
        return refuse(written.text(), Reason.COUNT_OF_PERCENT, written.source());
      }
    }
    boolean negatives = draft.map(IndicatorDraft::negatives).orElse(true) && !bound.percent();
    if (bound.value().signum() < 0 && !negatives) {
      return refuse(written.text(), Reason.NEGATIVE, written.source());
    }
    if (bound.percent() && bound.value().compareTo(HUNDRED) > 0) {
      return refuse(written.text(), Reason.ABOVE_HUNDRED, written.source());
    }
    return Optional.of(bound);
  }

  private Optional<Bound> refuse(String written, Reason reason, Source source) {
    fields.add(new PlanProblem.WrongGoal(indicator, written, reason), source);
    return Optional.empty();
  }
}
