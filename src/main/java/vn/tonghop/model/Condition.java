package vn.tonghop.model;

import java.util.Optional;

/// One of several things that a target asks at once, with how it stands: a part of `all-of`, or a
/// quarter of `each: quarter`.
///
/// @param demand what is asked
/// @param period the period that it is asked for, where it is not the target's own
/// @param figure the figure to date that it is held against
/// @param percent the figure against it, where that has a meaning
/// @param status where it stands
public record Condition(
    Demand demand,
    Optional<Months> period,
    Figure figure,
    Optional<Percent> percent,
    Status status) {}
