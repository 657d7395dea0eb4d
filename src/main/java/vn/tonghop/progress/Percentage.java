package vn.tonghop.progress;

import java.math.BigDecimal;
import java.util.Optional;
import vn.tonghop.model.Goal;
import vn.tonghop.model.Percent;
import vn.tonghop.model.Total;

/// The percent that stands beside a figure.
final class Percentage {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentage() {}

  /// The share itself for a share or a yes-no; for a count what is reached of its floor; none where
  /// it has no meaning: ceilings, ranges and `exactly` of counts, a floor of 0, a whole of 0.
  static Optional<Percent> of(Total total, Optional<Goal> goal) {
    return switch (total) {
      case Total.NoData(), Total.Texts _ -> Optional.empty();
      case Total.Sites(int closed, int named, var _) ->
          share(BigDecimal.valueOf(closed), BigDecimal.valueOf(named), goal);
      case Total.Milestones(var done, int of) ->
          share(BigDecimal.valueOf(done.size()), BigDecimal.valueOf(of), goal);
      case Total.Amount(BigDecimal value) -> goal.flatMap(set -> ofFloor(value, set));
      case Total.YesOf(int yes, int of) ->
          share(BigDecimal.valueOf(yes), BigDecimal.valueOf(of), goal);
      case Total.Ratio(BigDecimal numerator, BigDecimal denominator) ->
          share(numerator, denominator, goal);
    };
  }

  private static Optional<Percent> ofFloor(BigDecimal value, Goal goal) {
    return switch (goal) {
      case Goal.AtLeast(BigDecimal floor, boolean percent) when !percent && floor.signum() > 0 ->
          Optional.of(new Percent(value, floor, Optional.of(HUNDRED), Optional.empty()));
      case Goal.AtLeast _,
          Goal.AtMost _,
          Goal.Exactly _,
          Goal.Between _,
          Goal.Coverage _,
          Goal.ShareOf _,
          Goal.ChangeFrom _,
          Goal.DoneBy _,
          Goal.AllOf _ ->
          Optional.empty();
    };
  }

  private static Optional<Percent> share(BigDecimal part, BigDecimal whole, Optional<Goal> goal) {
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    Optional<Goal> bounds = goal.filter(Goal::percent);
    return Optional.of(
        new Percent(
            part, whole, bounds.flatMap(Percentage::floor), bounds.flatMap(Percentage::ceiling)));
  }

  private static Optional<BigDecimal> floor(Goal goal) {
    return switch (goal) {
      case Goal.AtLeast(BigDecimal floor, boolean _) -> Optional.of(floor);
      case Goal.Coverage(BigDecimal floor) -> Optional.of(floor);
      case Goal.Exactly(BigDecimal value, boolean _) -> Optional.of(value);
      case Goal.Between(BigDecimal bottom, BigDecimal _, boolean _) -> Optional.of(bottom);
      case Goal.AtMost _, Goal.ShareOf _, Goal.ChangeFrom _, Goal.DoneBy _, Goal.AllOf _ ->
          Optional.empty();
    };
  }

  private static Optional<BigDecimal> ceiling(Goal goal) {
    return switch (goal) {
      case Goal.AtMost(BigDecimal ceiling, boolean _) -> Optional.of(ceiling);
      case Goal.Exactly(BigDecimal value, boolean _) -> Optional.of(value);
      case Goal.Between(BigDecimal _, BigDecimal top, boolean _) -> Optional.of(top);
      case Goal.AtLeast _,
          Goal.Coverage _,
          Goal.ShareOf _,
          Goal.ChangeFrom _,
          Goal.DoneBy _,
          Goal.AllOf _ ->
          Optional.empty();
    };
  }
}
