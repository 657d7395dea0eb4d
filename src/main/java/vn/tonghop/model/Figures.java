package vn.tonghop.model;

/// The figures of every unit and indicator for one span.
@FunctionalInterface
public interface Figures {

  /// The figure of one unit and indicator.
  ///
  /// @param unit the unit's place in the tree
  /// @param indicator the indicator's place in the plan
  Figure of(int unit, int indicator);
}
