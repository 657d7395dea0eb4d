package vn.tonghop.progress;

import java.util.Optional;
import vn.tonghop.model.Comparison;
import vn.tonghop.model.Demand;
import vn.tonghop.model.Figure;
import vn.tonghop.model.Percent;

/// A goal in absolute terms: what is measured, and the bound that it is held against.
///
/// @param actual the figure of the reported period alone, as a row shows it
/// @param toDate the figure to date, as a row shows it
/// @param held the figure to date in the terms of the bound
/// @param bound what is asked of it
/// @param counted whether only whole ones can be asked for
/// @param percent what is shown beside the figure
/// @param base what a change starts from
record Measured(
    Figure actual,
    Figure toDate,
    Held held,
    Demand bound,
    boolean counted,
    Optional<Percent> percent,
    Optional<Comparison> base) {}
