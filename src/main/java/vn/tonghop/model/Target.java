package vn.tonghop.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What the plan demands of an indicator, for a unit and a period.
///
/// @param indicator the indicator's code
/// @param goal what is demanded
/// @param unit the unit that it is set for, by its code
/// @param period the period it belongs to; none: the plan's year, in a plan of several years the
///   year of the reported period
/// @param eachUnit whether every reporter must reach it, the unit above being met only if all do
/// @param among the units that a coverage looks at; empty: every reporter
/// @param shares what the units below were given of it, by code, in the order of the plan
/// @param mustEqual whether shares that do not add up to the goal are an error
/// @param pace how a floor is expected to be approached
/// @param basis where the demand stands: decree, plan, section
/// @param source where it stands in the plan's file
/// @param eachPeriod how often within its period it must be reached anew; none: once
/// @param validity the days on which it is in force: a row takes the one that is on its last day
public record Target(
    String indicator,
    Goal goal,
    String unit,
    Optional<Months> period,
    boolean eachUnit,
    List<String> among,
    SequencedMap<String, BigDecimal> shares,
    boolean mustEqual,
    Pace pace,
    Optional<String> basis,
    Source source,
    Optional<Frequency> eachPeriod,
    Validity validity) {

  /// A target that is in force all the time and to be reached once.
  public Target(
      String indicator,
      Goal goal,
      String unit,
      Optional<Months> period,
      boolean eachUnit,
      List<String> among,
      SequencedMap<String, BigDecimal> shares,
      boolean mustEqual,
      Pace pace,
      Optional<String> basis,
      Source source) {
    this(
        indicator,
        goal,
        unit,
        period,
        eachUnit,
        among,
        shares,
        mustEqual,
        pace,
        basis,
        source,
        Optional.empty(),
        Validity.ALWAYS);
  }

  public Target {
    among = List.copyOf(among);
    shares = java.util.Collections.unmodifiableSequencedMap(new java.util.LinkedHashMap<>(shares));
  }

  /// The same target as it stands on one unit's rows.
  ///
  /// @param part what that unit was given of the goal, or the goal itself
  /// @param each whether the units below that one must each reach it too
  public Target on(String other, Goal part, boolean each) {
    return new Target(
        indicator,
        part,
        other,
        period,
        each,
        among,
        new java.util.LinkedHashMap<>(),
        mustEqual,
        pace,
        basis,
        source,
        eachPeriod,
        validity);
  }

  /// The same target with what the units below were given of it.
  public Target sharedOut(SequencedMap<String, BigDecimal> given) {
    return new Target(
        indicator,
        goal,
        unit,
        period,
        eachUnit,
        among,
        given,
        mustEqual,
        pace,
        basis,
        source,
        eachPeriod,
        validity);
  }

  /// How far a floor should have been reached on the way.
  public sealed interface Pace {
    /// In step with the days of the target's window; `stated` when the plan itself asks for it.
    record Linear(boolean stated) implements Pace {}

    /// Nothing is expected before the end.
    record None() implements Pace {}

    /// Percent of the goal due by the end of the periods named.
    record Steps(Map<Months, BigDecimal> percents) implements Pace {
      public Steps {
        percents = Map.copyOf(percents);
      }
    }
  }
}
