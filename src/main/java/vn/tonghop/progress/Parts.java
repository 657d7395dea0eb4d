package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.model.Coverage;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Figures;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Total;

/// Measures bounds on an indicator as a percentage of another: of what the other came to, or of
/// what was demanded of it.
///
/// The figure of the reported period stays the indicator's own, as its other rows have it: a
/// roll-up is a submission, whose count must not read as a fraction or rest on another's reports.
record Parts(Plan plan, ToDate toDate, Plainly plainly, InForce inForce) {

  Measured measured(Question question, Goal.ShareOf goal) {
    int whole = plan.indicator(goal.whole());
    Figures figures = toDate.within(whole, question.period());
    Figure share =
        share(plainly.toDate(question), question, goal, figures.of(question.unit(), whole));
    Demand bound = goal.bound().demands().getFirst();
    return new Measured(
        plainly.actual(question),
        share,
        Held.of(share.total(), true, share.reports().full(), false),
        bound,
        false,
        Percentage.of(share.total(), Optional.of(bound)),
        Optional.empty());
  }

  private Figure share(Figure own, Question question, Goal.ShareOf goal, Figure whole) {
    return goal.ofTarget()
        ? with(own, ratio(own, demanded(question, goal)))
        : of(own, whole, ratio(own, amount(whole.total())));
  }

  /// What was demanded of the whole, of the same unit for the same period.
  private Optional<BigDecimal> demanded(Question question, Goal.ShareOf goal) {
    int whole = plan.indicator(goal.whole());
    return inForce.of(question.unit(), whole).stream()
        .map(InForce.Stand::target)
        .filter(target -> toDate.period(whole, target).equals(question.period()))
        .flatMap(target -> target.goal().demands().stream())
        .filter(demand -> !demand.percent() && demand.relative().isEmpty())
        .flatMap(demand -> demand.bottom().or(demand::top).stream())
        .findFirst();
  }

  private static Total ratio(Figure own, Optional<BigDecimal> whole) {
    return amount(own.total())
        .flatMap(part -> whole.<Total>map(of -> new Total.Ratio(part, of)))
        .orElseGet(Total.NoData::new);
  }

  private static Optional<BigDecimal> amount(Total total) {
    return switch (total) {
      case Total.Amount(BigDecimal value) -> Optional.of(value);
      case Total.YesOf(int yes, int _) -> Optional.of(BigDecimal.valueOf(yes));
      case Total.Sites(int closed, int _, var _) -> Optional.of(BigDecimal.valueOf(closed));
      case Total.Milestones(var done, int _) -> Optional.of(BigDecimal.valueOf(done.size()));
      case Total.NoData _, Total.Ratio _, Total.Texts _ -> Optional.empty();
    };
  }

  private static Figure with(Figure own, Total total) {
    return new Figure(total, own.reports(), own.units(), own.absent(), own.carried());
  }

  /// A share rests on no more than the worse known of its two figures does.
  private static Figure of(Figure own, Figure whole, Total total) {
    return new Figure(
        total,
        lesser(own.reports(), whole.reports()),
        lesser(own.units(), whole.units()),
        Stream.concat(own.absent().stream(), whole.absent().stream()).sorted().distinct().toList(),
        joined(own.carried(), whole.carried()));
  }

  private static Coverage lesser(Coverage one, Coverage other) {
    long first = (long) one.reported() * other.expected();
    long second = (long) other.reported() * one.expected();
    boolean otherOwes = other.expected() > 0;
    return otherOwes && (one.expected() == 0 || second < first) ? other : one;
  }

  private static List<Figure.Carried> joined(
      List<Figure.Carried> first, List<Figure.Carried> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
