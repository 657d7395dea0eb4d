package vn.tonghop.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Span;
import vn.tonghop.model.Units;

/// A span cut into submission periods, with their places in the settled ledger.
final class Tiles {

  /// A reading for more than one submission period.
  ///
  /// @param place of its period in the settled ledger
  /// @param first the first tile that it covers
  /// @param end the tile after the last
  record Longer(Period period, int place, int first, int end) {}

  private final Span span;
  private final Units units;
  private final List<Months> tiles;
  private final int[] places;
  private final LocalDate[] closings;
  private final boolean[] due;
  private final boolean dated;
  private final LocalDate asOf;
  private final List<Longer> longer;
  private final Plan plan;
  private final Settled settled;

  Tiles(Plan plan, Units units, Settled settled, Span span, LocalDate asOf) {
    this.plan = plan;
    this.units = units;
    this.settled = settled;
    this.span = span;
    this.asOf = asOf;
    this.tiles = span.tiles(plan.frequency());
    this.places = tiles.stream().mapToInt(tile -> settled.periodPlace(tile.key())).toArray();
    this.closings =
        tiles.stream().map(tile -> plan.calendar().window(tile).to()).toArray(LocalDate[]::new);
    this.due = new boolean[tiles.size()];
    for (int index = 0; index < due.length; index++) {
      due[index] = !closings[index].isAfter(asOf);
    }
    this.dated =
        units.list().stream().anyMatch(unit -> unit.from().isPresent() || unit.until().isPresent());
    this.longer = longer();
  }

  private List<Longer> longer() {
    return IntStream.of(settled.periods())
        .mapToObj(Period::ofKey)
        .filter(this::isLonger)
        .map(this::located)
        .sorted(Comparator.comparingInt((Longer found) -> found.first() - found.end()))
        .toList();
  }

  private boolean isLonger(Period period) {
    return switch (period) {
      case Months months -> months.length() > plan.frequency().months() && span.covers(months);
      case vn.tonghop.model.Dates dates -> span.dates().filter(dates::equals).isPresent();
    };
  }

  private Longer located(Period period) {
    int place = settled.periodPlace(period.key());
    return switch (period) {
      case Months months -> {
        int first = indexOf(months.start());
        yield new Longer(months, place, first, indexOf(months.last() + 1));
      }
      case vn.tonghop.model.Dates dates -> new Longer(dates, place, 0, tiles.size());
    };
  }

  private int indexOf(int month) {
    return tiles.isEmpty() ? 0 : (month - tiles.getFirst().start()) / plan.frequency().months();
  }

  /// One submission period of the span by itself.
  Tiles only(int index) {
    return new Tiles(plan, units, settled, Span.of(tiles.get(index)), asOf);
  }

  int size() {
    return tiles.size();
  }

  Months tile(int index) {
    return tiles.get(index);
  }

  /// The place of a tile's period in the settled ledger, negative where no claim is for it.
  int place(int index) {
    return places[index];
  }

  /// Readings for longer periods inside the span, the longest first.
  List<Longer> longerReadings() {
    return longer;
  }

  /// Whether the data of a tile is closed on the day of the run.
  boolean due(int index) {
    return due[index];
  }

  /// Whether a unit exists when the data of a tile closes.
  boolean exists(int unit, int index) {
    return !dated || units.get(unit).existsOn(closings[index]);
  }

  /// The last tile whose data is closed; before any is, the last tile; none in an empty span.
  OptionalInt lastDue() {
    for (int index = tiles.size() - 1; index >= 0; index--) {
      if (due(index)) {
        return OptionalInt.of(index);
      }
    }
    return tiles.isEmpty() ? OptionalInt.empty() : OptionalInt.of(tiles.size() - 1);
  }

  /// The submission period so many before a tile.
  Months before(int index, int count) {
    int length = plan.frequency().months();
    return new Months(tiles.get(index).start() - count * length, length);
  }

  /// Whether a tile is the first of its year: a running total starts there.
  boolean opensYear(int index) {
    return tiles.get(index).start() % 12 == 0;
  }
}
