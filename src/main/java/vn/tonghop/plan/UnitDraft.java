package vn.tonghop.plan;

import java.util.List;
import vn.tonghop.model.Unit;

/// A unit as it is written, before its links to others have been looked at.
///
/// @param code its code and where that stands
/// @param unit the unit; where something is missing, a stand-in that lets the rest be checked
/// @param fields its block
/// @param order its place among its siblings; those without one come last
/// @param heirs the codes of its successors, where they stand
record UnitDraft(Node.Scalar code, Unit unit, Fields fields, int order, List<Node.Scalar> heirs) {}
