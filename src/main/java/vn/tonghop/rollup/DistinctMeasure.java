package vn.tonghop.rollup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.tonghop.model.Part;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Weight;

/// People counted once: they cannot be added over time, so a span needs a reading of its own. That
/// is one for exactly the span, or a running total from the start of the year where the span starts
/// there.
///
/// @param indicator the indicator's place in the plan
/// @param notAdded told of each unit that reported parts of a span, but not the span
record DistinctMeasure(int indicator, Settled settled, Consumer<NotAdded> notAdded)
    implements LeafMeasure {

  /// Readings of submission periods that make no reading of the span; [RollupProblem].
  record NotAdded(int unit, int indicator, vn.tonghop.model.Span span) {}

  @Override
  public void count(int unit, Tiles tiles, Tally tally, Trace trace) {
    List<Tiles.Located> candidates = candidates(tiles);
    Optional<Tiles.Located> found =
        candidates.stream().filter(place -> stands(unit, tiles, place, true)).findFirst();
    Optional<Weight> weight =
        candidates.stream()
            .filter(place -> stands(unit, tiles, place, false))
            .findFirst()
            .flatMap(place -> settled.weight(handle(unit, place)));
    if (tiles.lastDue().stream().anyMatch(last -> tiles.owed(unit, last))) {
      tally.report(weight, found.isPresent());
    }
    found.ifPresent(place -> {
      tally.any = true;
      tally.sum.add(settled.value(handle(unit, place)));
    });
    if (found.isEmpty() && tiles.size() > 1 && anyPart(unit, tiles)) {
      notAdded.accept(new NotAdded(unit, indicator, tiles.span()));
    }
    tell(unit, tiles, found, trace);
  }

  /// Where a reading for the span may be: the longer ones first, then that of the last submission
  /// period whose data is closed.
  private static List<Tiles.Located> candidates(Tiles tiles) {
    return Stream.concat(
            tiles.longerReadings().stream()
                .filter(longer -> tiles.isWhole(longer.period()))
                .map(longer -> new Tiles.Located(longer.period(), longer.place())),
            tiles.lastDue().stream()
                .mapToObj(last -> new Tiles.Located(tiles.tile(last), tiles.place(last))))
        .toList();
  }

  private boolean stands(int unit, Tiles tiles, Tiles.Located place, boolean counting) {
    int handle = handle(unit, place);
    if (handle == Settled.NONE || counting && !settled.state(handle).counts()) {
      return false;
    }
    return settled.cumulative(handle)
        ? fromTheStart(tiles)
        : tiles.size() == 1 || tiles.isWhole(place.period());
  }

  /// Whether a span starts where running totals do, and lies in one year.
  private static boolean fromTheStart(Tiles tiles) {
    return tiles.size() == 0
        || tiles.opensYear(0)
            && tiles.tile(0).year() == tiles.tile(tiles.lastDue().orElseThrow()).year();
  }

  private boolean anyPart(int unit, Tiles tiles) {
    for (int index = 0; index < tiles.size(); index++) {
      if (settled.state(unit, tiles.place(index), indicator).counts()) {
        return true;
      }
    }
    return tiles.longerReadings().stream()
        .anyMatch(longer -> settled.state(unit, longer.place(), indicator).counts());
  }

  private int handle(int unit, Tiles.Located place) {
    return settled.at(unit, place.place(), indicator);
  }

  private void tell(int unit, Tiles tiles, Optional<Tiles.Located> found, Trace trace) {
    found.ifPresent(place ->
        trace.looked(unit, place.period().key(), indicator, handle(unit, place), Part.Role.ADDED));
    for (int index = 0; index < tiles.size(); index++) {
      int handle = settled.at(unit, tiles.place(index), indicator);
      boolean taken = found.filter(place -> handle(unit, place) == handle).isPresent();
      if (!taken && (handle != Settled.NONE || found.isEmpty() && tiles.exists(unit, index))) {
        trace.looked(unit, tiles.tile(index).key(), indicator, handle, Part.Role.LISTED);
      }
    }
  }
}
