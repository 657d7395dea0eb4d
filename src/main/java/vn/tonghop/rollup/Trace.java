package vn.tonghop.rollup;

import vn.tonghop.model.Part;

/// Told of every reading that a figure looks at, while it is made: so that what `explain` names is
/// what was added.
@FunctionalInterface
interface Trace {

  /// Nobody wants to know.
  Trace NOBODY = (_, _, _, _, _) -> {};

  /// Told of one reading, or of the place where one is missing.
  ///
  /// @param period the key of the period that was looked at
  /// @param handle the claim found there, or none
  void looked(int unit, int period, int indicator, int handle, Part.Role role);
}
