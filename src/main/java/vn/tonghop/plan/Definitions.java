package vn.tonghop.plan;

import vn.tonghop.model.Plan;
import vn.tonghop.model.Units;

/// A plan and its reporting tree, free of mistakes: every code that the one refers to is in the
/// other or in itself.
public record Definitions(Plan plan, Units units) {}
