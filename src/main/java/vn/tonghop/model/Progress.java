package vn.tonghop.model;

import java.util.List;
import java.util.Optional;

/// One row of a roll-up: a unit's figure for an indicator, against one target or none.
///
/// @param unit the unit's place in the tree
/// @param indicator the indicator's place in the plan
/// @param actual the figure of the reported period alone
/// @param toDate the figure from the start of the target's period to the end of the reported one
///   (lũy kế)
/// @param target what the plan demands; none for a row without
/// @param percent the figure to date against the target, or the share itself; none where it has no
///   meaning
/// @param status where it stands
/// @param conditions where the target asks several things at once, each of them
/// @param base the figure that a target on a change starts from
/// @param replaced the target that was in force before this one, within the same period
public record Progress(
    int unit,
    int indicator,
    Figure actual,
    Figure toDate,
    Optional<Target> target,
    Optional<Percent> percent,
    Status status,
    List<Condition> conditions,
    Optional<Comparison> base,
    Optional<Target> replaced) {

  public Progress {
    conditions = List.copyOf(conditions);
  }

  /// A row whose target asks one thing, and none before it was in force.
  public Progress(
      int unit,
      int indicator,
      Figure actual,
      Figure toDate,
      Optional<Target> target,
      Optional<Percent> percent,
      Status status) {
    this(
        unit,
        indicator,
        actual,
        toDate,
        target,
        percent,
        status,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
