package vn.tonghop.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A way to class units: criteria with points, and grades. All of it stands in the plan; no legal
/// threshold is built in.
///
/// @param code its code
/// @param name what it is called
/// @param reporters the units that it classes
/// @param criteria in the order of the plan
/// @param grades the classes, best first: a unit gets the first whose conditions hold
/// @param quota how many of the units should be in which classes
/// @param basis where it stands: decree, plan, section
public record Scorecard(
    String code,
    Label name,
    List<ReporterRule> reporters,
    List<Criterion> criteria,
    List<Grade> grades,
    Optional<Quota> quota,
    Optional<String> basis) {

  public Scorecard {
    reporters = List.copyOf(reporters);
    criteria = List.copyOf(criteria);
    grades = List.copyOf(grades);
  }

  /// Something that a unit is judged by.
  ///
  /// @param code its code within the scorecard
  /// @param name what it is called
  /// @param indicator the code of the indicator that it looks at
  /// @param perPopulation whether the figure is taken as a percentage of the unit's population
  /// @param bands conditions with their points, best first; it is met where the first holds
  /// @param knockOut whether a unit that does not meet it is out, whatever its points
  /// @param basis where it stands
  public record Criterion(
      String code,
      Label name,
      String indicator,
      boolean perPopulation,
      List<Band> bands,
      boolean knockOut,
      Optional<String> basis) {
    public Criterion {
      bands = List.copyOf(bands);
    }

    /// The most points that it gives.
    public BigDecimal most() {
      return bands.stream().map(Band::points).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }
  }

  /// Points for a condition on a figure.
  public record Band(Goal goal, BigDecimal points) {}

  /// A class.
  ///
  /// @param code its code
  /// @param name what it is called
  /// @param points the least points that it takes, where it takes any
  /// @param enough how many of which criteria must be met, where it says so
  /// @param knockedOut whether it is the class of units that are knocked out
  public record Grade(
      String code,
      Label name,
      Optional<BigDecimal> points,
      Optional<Enough> enough,
      boolean knockedOut) {}

  /// At least so many of some criteria, by their codes.
  public record Enough(int count, List<String> of) {
    public Enough {
      of = List.copyOf(of);
    }
  }

  /// The part of all units that should be in some classes.
  ///
  /// @param grades the codes of the classes
  /// @param goal a bound in percent
  public record Quota(List<String> grades, Goal goal, Optional<String> basis) {
    public Quota {
      grades = List.copyOf(grades);
    }
  }
}
