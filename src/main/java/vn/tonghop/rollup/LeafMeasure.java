package vn.tonghop.rollup;

/// How the readings of one unit make its figure for a span.
@FunctionalInterface
interface LeafMeasure {

  /// Counts a unit's readings into its tally and tells the trace which they are.
  void count(int unit, Tiles tiles, Tally tally, Trace trace);
}
