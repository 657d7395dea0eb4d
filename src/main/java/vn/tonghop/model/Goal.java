package vn.tonghop.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a target demands.
///
/// Bounds are counts in the indicator's unit of measure, or percentages (`80` is 80%) where
/// `percent` says so: of a share, or of the reporters of a yes-no.
///
/// A new kind is a record here, an arm in [#code] and [#demands], and the arms that the compiler
/// asks for in `plan` (how it is written) and `progress` (how it is judged). Nobody else names one.
public sealed interface Goal {

  /// Reached from below: `32`, `80%`.
  record AtLeast(BigDecimal floor, boolean percent) implements Goal {}

  /// Kept: `<=0`, `<=5%`.
  record AtMost(BigDecimal ceiling, boolean percent) implements Goal {}

  /// `=5`.
  record Exactly(BigDecimal value, boolean percent) implements Goal {}

  /// `30-50`: reached at its bottom; above its top is no failure but is shown.
  record Between(BigDecimal bottom, BigDecimal top, boolean percent) implements Goal {}

  /// The share of reporters that answer yes, or that wrote something, or of sites that are closed,
  /// in percent.
  record Coverage(BigDecimal floor) implements Goal {}

  /// A bound on the indicator as a percentage of another: `45% of drug-cases`.
  ///
  /// @param whole the code of the other
  /// @param ofTarget whether of what was demanded of the other, not of what it came to
  /// @param bound the bound, in percent
  record ShareOf(String whole, boolean ofTarget, Goal bound) implements Goal {}

  /// A bound on the change from a year, in percent of that year's figure: `-5% vs 2023`.
  ///
  /// The change is (figure − base) / base.
  record ChangeFrom(int year, Goal bound) implements Goal {}

  /// Done by a day: `by 2024-12-31`.
  record DoneBy(LocalDate day) implements Goal {}

  /// All of several hold at once: `100% & 1000`.
  record AllOf(List<Goal> goals) implements Goal {
    public AllOf {
      goals = List.copyOf(goals);
    }
  }

  /// Whether its bounds are percentages; of several, those of the first.
  default boolean percent() {
    return demands().getFirst().percent();
  }

  /// What it asks, part by part; at least one.
  default List<Demand> demands() {
    return switch (this) {
      case AtLeast(BigDecimal floor, boolean percent) ->
          List.of(Demand.of(Optional.of(floor), Optional.empty(), percent));
      case AtMost(BigDecimal ceiling, boolean percent) ->
          List.of(Demand.of(Optional.empty(), Optional.of(ceiling), percent));
      case Exactly(BigDecimal value, boolean percent) ->
          List.of(Demand.of(Optional.of(value), Optional.of(value), percent));
      case Between(BigDecimal bottom, BigDecimal top, boolean percent) ->
          List.of(Demand.of(Optional.of(bottom), Optional.of(top), percent));
      case Coverage(BigDecimal floor) ->
          List.of(Demand.of(Optional.of(floor), Optional.empty(), true));
      case ShareOf(String whole, boolean ofTarget, Goal bound) ->
          List.of(bound.demands().getFirst().relativeTo(new Demand.PartOf(whole, ofTarget)));
      case ChangeFrom(int year, Goal bound) ->
          List.of(bound.demands().getFirst().relativeTo(new Demand.Since(year)));
      case DoneBy(LocalDate day) -> List.of(Demand.by(day));
      case AllOf(List<Goal> goals) ->
          goals.stream().flatMap(goal -> goal.demands().stream()).toList();
    };
  }

  /// The spelling in data files: `32` `<=0` `=5` `30-50` `80%` `45% of drug-cases` `-5% vs 2023`
  /// `by 2024-12-31`, several joined with ` & `.
  default String code() {
    return switch (this) {
      case AtLeast(BigDecimal floor, boolean percent) -> spelt(floor, percent);
      case AtMost(BigDecimal ceiling, boolean percent) -> "<=" + spelt(ceiling, percent);
      case Exactly(BigDecimal value, boolean percent) -> "=" + spelt(value, percent);
      case Between(BigDecimal bottom, BigDecimal top, boolean percent) ->
          Numbers.plain(bottom) + "-" + spelt(top, percent);
      case Coverage(BigDecimal floor) -> spelt(floor, true);
      case ShareOf(String whole, boolean ofTarget, Goal bound) ->
          bound.code() + " of " + (ofTarget ? "target " : "") + whole;
      case ChangeFrom(int year, Goal bound) -> bound.code().replace("<=", "") + " vs " + year;
      case DoneBy(LocalDate day) -> "by " + day;
      case AllOf(List<Goal> goals) ->
          goals.stream().map(Goal::code).collect(Collectors.joining(" & "));
    };
  }

  private static String spelt(BigDecimal bound, boolean percent) {
    return Numbers.plain(bound) + (percent ? "%" : "");
  }
}
