package vn.tonghop.rollup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tonghop.model.Part;
import vn.tonghop.model.Period;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Weight;

/// The shares of rolled-up submissions, `381/608` in one cell: they are added over the submission
/// periods of a span as their parts would be, a flow as a sum, a stock as the last one.
///
/// @param indicator the share's place in the plan
/// @param flowAbove whether the numerator adds up over time
/// @param flowBelow whether the denominator does
record RolledUpShare(int indicator, Settled settled, boolean flowAbove, boolean flowBelow) {

  /// A share in a cell, and the tiles that it stands for.
  private record Cell(Period period, int handle, int first, int end) {}

  /// Whether any period of a span has such a share.
  boolean anyFor(int unit, Tiles tiles) {
    for (int index = 0; index < tiles.size(); index++) {
      if (weight(settled.at(unit, tiles.place(index), indicator)).isPresent()) {
        return true;
      }
    }
    return tiles.longerReadings().stream()
        .anyMatch(longer -> weight(settled.at(unit, longer.place(), indicator)).isPresent());
  }

  private Optional<Weight> weight(int handle) {
    return handle == Settled.NONE ? Optional.empty() : settled.weight(handle);
  }

  private boolean counts(int handle) {
    return weight(handle).isPresent() && settled.state(handle).counts();
  }

  /// Counts the shares of a span.
  ///
  /// @param parts counts the readings of a share's parts, where there is no share
  void count(int unit, Tiles tiles, Tally tally, Trace trace, LeafMeasure parts) {
    BitSet covered = new BitSet();
    List<Cell> cells = cells(unit, tiles, covered);
    for (Cell cell : cells) {
      take(unit, tiles, cell, tally, trace);
    }
    for (int index = 0; index < tiles.size(); index++) {
      boolean wanted = flowAbove || flowBelow || isLast(tiles, index + 1);
      if (!covered.get(index) && wanted) {
        parts.count(unit, tiles.only(index), tally, trace);
      }
    }
  }

  private List<Cell> cells(int unit, Tiles tiles, BitSet covered) {
    List<Cell> cells = new ArrayList<>();
    for (Tiles.Longer longer : tiles.longerReadings()) {
      int handle = settled.at(unit, longer.place(), indicator);
      if (speaks(unit, tiles, longer, handle)
          && covered.get(longer.first(), longer.end()).isEmpty()
          && !allCount(unit, tiles, longer)) {
        covered.set(longer.first(), longer.end());
        cells.add(new Cell(longer.period(), handle, longer.first(), longer.end()));
      }
    }
    for (int index = 0; index < tiles.size(); index++) {
      int handle = settled.at(unit, tiles.place(index), indicator);
      if (!covered.get(index) && weight(handle).isPresent()) {
        covered.set(index);
        cells.add(new Cell(tiles.tile(index), handle, index, index + 1));
      }
    }
    return cells;
  }

  /// Whether a longer share says something: a number, or that nobody reported where no shorter one
  /// says anything.
  private boolean speaks(int unit, Tiles tiles, Tiles.Longer longer, int handle) {
    return counts(handle)
        || weight(handle).isPresent()
            && IntStream.range(longer.first(), longer.end())
                .map(index -> settled.at(unit, tiles.place(index), indicator))
                .allMatch(own -> own == Settled.NONE);
  }

  private boolean allCount(int unit, Tiles tiles, Tiles.Longer longer) {
    for (int index = longer.first(); index < longer.end(); index++) {
      if (!counts(settled.at(unit, tiles.place(index), indicator))) {
        return false;
      }
    }
    return longer.end() > longer.first();
  }

  private void take(int unit, Tiles tiles, Cell cell, Tally tally, Trace trace) {
    Optional<Weight> weight = settled.weight(cell.handle());
    boolean last = isLast(tiles, cell.end());
    boolean above = flowAbove || last;
    boolean below = flowBelow || last;
    boolean counts = counts(cell.handle());
    if ((above || below) && tiles.anyDue(cell.first(), cell.end())) {
      tally.report(weight, counts);
    }
    if (counts && (above || below)) {
      tally.any = true;
      tally.sum.add(above ? settled.value(cell.handle()) : 0);
      tally.denominator.add(below ? weight.map(Weight::whole).orElse(0L) : 0);
    }
    tell(unit, cell, counts && above, Part.Role.NUMERATOR, trace);
    tell(unit, cell, counts && below, Part.Role.DENOMINATOR, trace);
  }

  private void tell(int unit, Cell cell, boolean counts, Part.Role role, Trace trace) {
    if (counts || role == Part.Role.NUMERATOR) {
      trace.looked(
          unit, cell.period().key(), indicator, cell.handle(), counts ? role : Part.Role.LISTED);
    }
  }

  /// Whether tiles end with the last one whose data is closed.
  private static boolean isLast(Tiles tiles, int end) {
    return tiles.lastDue().stream().anyMatch(last -> last + 1 == end);
  }
}
