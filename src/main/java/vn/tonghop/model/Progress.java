package vn.tonghop.model;

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
public record Progress(
    int unit,
    int indicator,
    Figure actual,
    Figure toDate,
    Optional<Target> target,
    Optional<Percent> percent,
    Status status) {}
