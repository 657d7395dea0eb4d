package vn.tonghop.model;

import java.math.BigDecimal;

/// What a *lũy kế* column says beside a column for the period itself: it is checked, never taken.
///
/// @param unit the unit's place in the tree
/// @param indicator the indicator's place in the plan
/// @param period the period's key; the value runs from the start of its year to its end
public record CumulativeClaim(
    int unit, int indicator, int period, BigDecimal stated, Source source) {}
