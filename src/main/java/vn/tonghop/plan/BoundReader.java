package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.PlanProblem;
import vn.tonghop.finding.PlanProblem.BadNumber.Bounds;
import vn.tonghop.finding.PlanProblem.Shape;
import vn.tonghop.finding.PlanProblem.WrongGoal.Reason;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Numbers;
import vn.tonghop.model.Source;

/// Reads a bound on a figure: a floor, a ceiling, a number, a range.
///
/// @param indicator the code of what it is a bound on, for findings
/// @param scale what numbers it takes
record BoundReader(Fields fields, String indicator, Scale scale) {

  static final List<String> KEYS = List.of("at-least", "at-most", "exactly", "between");

  /// A bound as written: `32`, `80%`.
  record Bound(BigDecimal value, boolean percent) {}

  /// Says that of several keys of goals all but the first are too many.
  static void refuseOthers(Fields fields, String indicator, List<String> written) {
    written.stream()
        .skip(1)
        .forEach(key ->
            fields.add(
                new PlanProblem.WrongGoal(indicator, key, Reason.SEVERAL), fields.place(key)));
  }

  /// The goal behind one of the [#KEYS].
  Optional<Goal> goal(String key) {
    return switch (key) {
      case "between" -> between();
      case "at-most" -> bound(key).map(top -> new Goal.AtMost(top.value(), top.percent()));
      case "exactly" -> bound(key).map(one -> new Goal.Exactly(one.value(), one.percent()));
      default -> bound(key).map(floor -> new Goal.AtLeast(floor.value(), floor.percent()));
    };
  }

  private Optional<Goal> between() {
    Optional<Node> range = fields.find("between");
    if (!(range.orElse(null) instanceof Node.Sequence(List<Node> ends, Source _))
        || ends.size() != 2) {
      range.ifPresent(found -> fields.wrongType("between", Shape.PAIR, found));
      return Optional.empty();
    }
    Optional<Bound> low = bound("between", ends.getFirst());
    Optional<Bound> high = bound("between", ends.getLast());
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    return between(low.get(), high.get(), ends);
  }

  private Optional<Goal> between(Bound low, Bound high, List<Node> ends) {
    if (low.percent() != high.percent()) {
      Reason reason = low.percent() ? Reason.COUNT_OF_PERCENT : Reason.PERCENT_OF_COUNT;
      refuse(Numbers.plain(high.value()), reason, ends.getLast().source());
      return Optional.empty();
    }
    if (low.value().compareTo(high.value()) > 0) {
      fields.add(
          new PlanProblem.RangeUpsideDown(Numbers.plain(low.value()), Numbers.plain(high.value())),
          ends.getFirst().source());
    }
    return Optional.of(new Goal.Between(low.value(), high.value(), low.percent()));
  }

  Optional<Bound> bound(String key) {
    return fields.scalar(key).flatMap(written -> bound(key, written));
  }

  Optional<Bound> bound(String key, Node node) {
    return fields.scalar(key, node).flatMap(written -> bound(key, written));
  }

  private Optional<Bound> bound(String key, Node.Scalar written) {
    String text = written.text();
    boolean percent = text.endsWith("%");
    String number = percent ? text.substring(0, text.length() - 1).strip() : text;
    int decimals = percent || !scale.counts() ? Amount.MOST_DECIMALS : scale.decimals();
    return switch (Amount.of(number, decimals)) {
      case Amount.Exact(BigDecimal value) -> checked(key, written, new Bound(value, percent));
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

  private Optional<Bound> checked(String key, Node.Scalar written, Bound bound) {
    if (bound.percent() && !scale.percents()) {
      return refuse(written.text(), Reason.PERCENT_OF_COUNT, written.source());
    }
    if (!bound.percent() && !scale.counts()) {
      return refuse(written.text(), Reason.COUNT_OF_PERCENT, written.source());
    }
    if (bound.percent()) {
      return percent(key, written, bound);
    }
    return bound.value().signum() < 0 && !scale.negatives()
        ? refuse(written.text(), Reason.NEGATIVE, written.source())
        : Optional.of(bound);
  }

  private Optional<Bound> percent(String key, Node.Scalar written, Bound bound) {
    Scale.Range range = scale.range();
    if (range.holds(bound.value())) {
      return Optional.of(bound);
    }
    if (range == Scale.Range.PART) {
      Reason reason = bound.value().signum() < 0 ? Reason.NEGATIVE : Reason.ABOVE_HUNDRED;
      return refuse(written.text(), reason, written.source());
    }
    Bounds bounds =
        new Bounds(Numbers.plain(range.least()) + "%", Numbers.plain(range.most()) + "%");
    fields.add(
        new PlanProblem.BadNumber(key, written.text(), Optional.of(bounds)), written.source());
    return Optional.empty();
  }

  private Optional<Bound> refuse(String written, Reason reason, Source source) {
    fields.add(new PlanProblem.WrongGoal(indicator, written, reason), source);
    return Optional.empty();
  }
}
