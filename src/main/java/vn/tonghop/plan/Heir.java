package vn.tonghop.plan;

import java.math.BigDecimal;
import java.util.Optional;

/// A successor as it is written.
///
/// @param unit its code and where that stands
/// @param given whether a share is written, sound or not
/// @param share the share, where it is sound
record Heir(Node.Scalar unit, boolean given, Optional<BigDecimal> share) {}
