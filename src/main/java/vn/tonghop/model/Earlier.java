package vn.tonghop.model;

import java.util.Optional;

/// Figures of earlier periods, wherever they come from: earlier submissions, a baseline, the
/// workspace of the years before.
@FunctionalInterface
public interface Earlier {

  /// Nothing is known of earlier periods.
  Earlier NONE = (_, _, _) -> Optional.empty();

  /// What is known of one unit and indicator in an earlier period; nothing where nobody reported
  /// it.
  ///
  /// @param unit the unit's place in the tree
  /// @param indicator the indicator's place in the plan
  Optional<Base> find(int unit, int indicator, Period period);

  /// A figure to compare with, or the reason why it cannot be compared with.
  sealed interface Base {

    /// A figure that counts the same things in the same territory.
    record Known(Figure figure) implements Base {}

    /// The boundaries changed since, and nobody said how to share out what was reported before.
    record TerritoryChanged() implements Base {}

    /// The indicator counted something else then.
    record IndicatorChanged() implements Base {}
  }
}
