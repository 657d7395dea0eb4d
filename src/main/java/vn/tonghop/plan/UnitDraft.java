package vn.tonghop.plan;

import java.util.List;
import vn.tonghop.model.Dated;
import vn.tonghop.model.Unit;

/// A unit as it is written, before its links to others have been looked at.
///
/// @param code its code and where that stands
/// @param unit the unit below its last parent; where something is missing, a stand-in that lets the
///   rest be checked
/// @param fields its block
/// @param order its place among its siblings; those without one come last
/// @param heirs its successors
/// @param homes the codes of the units above it, where they stand, the earliest first
record UnitDraft(
    Node.Scalar code,
    Unit unit,
    Fields fields,
    int order,
    List<Heir> heirs,
    List<Dated<Node.Scalar>> homes) {

  /// The unit below each of its parents, for the time that it has there.
  List<Unit> places() {
    return homes.isEmpty()
        ? List.of(unit)
        : homes.stream()
            .filter(home -> home.validity().overlaps(unit.validity()))
            .map(home -> unit.below(home.value().text(), home.validity()))
            .toList();
  }
}
