package vn.tonghop.rollup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.tonghop.model.Dates;
import vn.tonghop.model.Months;
import vn.tonghop.model.Period;
import vn.tonghop.model.Plan;
import vn.tonghop.model.Settled;
import vn.tonghop.model.Span;
import vn.tonghop.model.Unit;
import vn.tonghop.model.Units;

/// A span cut into the submission periods in which an indicator is asked for, with their places in
/// the settled ledger.
final class Tiles {

  /// A reading for more than one submission period.
  ///
  /// @param place of its period in the settled ledger
  /// @param first the first tile that it covers
  /// @param end the tile after the last
  record Longer(Period period, int place, int first, int end) {}

  /// A period that a reading may be for, with its place in the settled ledger.
  record Located(Period period, int place) {}

  private final Timing timing;
  private final Units units;
  private final List<Months> tiles;
  private final int[] places;
  private final LocalDate[] closings;
  private final boolean[] due;
  private final boolean dated;
  private final boolean moves;
  private final List<Longer> longer;
  private final List<Located> history;
  private final List<Tiles> singles;
  private final Plan plan;
  private final Settled settled;

  Tiles(Plan plan, Units units, Settled settled, Timing timing, LocalDate asOf) {
    this.plan = plan;
    this.units = units;
    this.settled = settled;
    this.timing = timing;
    this.tiles = timing.span().tiles(plan.frequency()).stream().filter(timing::asks).toList();
    this.places = tiles.stream().mapToInt(tile -> settled.periodPlace(tile.key())).toArray();
    this.closings = tiles.stream().map(timing::closing).toArray(LocalDate[]::new);
    this.due = new boolean[tiles.size()];
    for (int index = 0; index < due.length; index++) {
      due[index] = !closings[index].isAfter(asOf);
    }
    this.dated =
        units.list().stream().anyMatch(unit -> unit.from().isPresent() || unit.until().isPresent());
    this.moves = units.list().stream().map(Unit::code).distinct().count() < units.size();
    this.longer = longer();
    this.history = new History(plan, settled, timing).upTo(lastDue().stream().mapToObj(this::tile));
    this.singles = singles(asOf);
  }

  private List<Tiles> singles(LocalDate asOf) {
    return tiles.size() < 2
        ? List.of()
        : tiles.stream()
            .map(tile -> new Tiles(plan, units, settled, timing.with(Span.of(tile)), asOf))
            .toList();
  }

  private List<Longer> longer() {
    return IntStream.of(settled.periods())
        .mapToObj(Period::ofKey)
        .filter(this::isLonger)
        .map(this::located)
        .filter(found -> found.end() > found.first() || isAskedFor(found.period()))
        .sorted(Comparator.comparingInt((Longer found) -> found.first() - found.end()))
        .toList();
  }

  private boolean isLonger(Period period) {
    return switch (period) {
      case Months months ->
          months.length() > plan.frequency().months() && timing.span().covers(months);
      case Dates dates -> timing.span().dates().filter(dates::equals).isPresent();
    };
  }

  /// Two dates without any closing day may have a reading of their own.
  private boolean isAskedFor(Period period) {
    return period instanceof Dates && timing.asks(period);
  }

  private Longer located(Period period) {
    int place = settled.periodPlace(period.key());
    return switch (period) {
      case Months months -> {
        int first = indexOf(months.start());
        yield new Longer(months, place, first, indexOf(months.last() + 1));
      }
      case Dates dates -> new Longer(dates, place, 0, tiles.size());
    };
  }

  private int indexOf(int month) {
    return tiles.isEmpty()
        ? 0
        : Math.clamp(
            Math.floorDiv(month - tiles.getFirst().start(), plan.frequency().months()),
            0,
            tiles.size());
  }

  /// One submission period of the span by itself.
  Tiles only(int index) {
    return singles.isEmpty() ? this : singles.get(index);
  }

  Span span() {
    return timing.span();
  }

  int size() {
    return tiles.size();
  }

  Months tile(int index) {
    return tiles.get(index);
  }

  /// The day on which the data of a tile closes.
  LocalDate closing(int index) {
    return closings[index];
  }

  /// The place of a tile's period in the settled ledger, negative where no claim is for it.
  int place(int index) {
    return places[index];
  }

  /// Readings for longer periods inside the span, the longest first.
  List<Longer> longerReadings() {
    return longer;
  }

  /// The periods that end with the last due tile or before it, within the plan's years, the latest
  /// first.
  List<Located> history() {
    return history;
  }

  /// Whether a reading is for exactly the span.
  boolean isWhole(Period period) {
    return switch (period) {
      case Months months ->
          span().dates().isEmpty()
              && months.start() == span().start()
              && months.last() + 1 == span().end();
      case Dates dates -> span().dates().filter(dates::equals).isPresent();
    };
  }

  /// Whether the data of a tile is closed on the day of the run.
  boolean due(int index) {
    return due[index];
  }

  /// Whether the data of any of these tiles is closed.
  boolean anyDue(int first, int end) {
    for (int index = first; index < end; index++) {
      if (due[index]) {
        return true;
      }
    }
    return false;
  }

  /// Whether a unit exists when the data of a tile closes.
  boolean exists(int unit, int index) {
    return !dated || units.get(unit).existsOn(closings[index]);
  }

  /// The place of a unit when the data of a period closed: one that moved from one parent to
  /// another reported from another place before.
  int home(int unit, Period period) {
    return moves ? units.findOn(units.get(unit).code(), timing.closing(period)).orElse(unit) : unit;
  }

  /// Whether a unit existed, wherever it stood, when the data of a period closed.
  private boolean existed(int unit, Months period) {
    return !dated || units.get(home(unit, period)).existsOn(timing.closing(period));
  }

  /// Whether a unit exists when the data of any tile closes.
  boolean existsAtAll(int unit) {
    return IntStream.range(0, size()).anyMatch(index -> exists(unit, index));
  }

  /// Whether a unit has to report for a tile by now.
  boolean owed(int unit, int index) {
    return due[index] && exists(unit, index);
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

  /// The place of a submission period before a tile, negative where it may not be read.
  int placeBefore(int index, int count) {
    Months earlier = before(index, count);
    return timing.asks(earlier) ? settled.periodPlace(earlier.key()) : Settled.NONE;
  }

  /// Whether the running total of any unit starts with a tile: with the year, or where the
  /// indicator begins.
  boolean opensYear(int index) {
    return opensYear(index, 0);
  }

  /// Whether the running total of a unit starts with a submission period before a tile: with the
  /// year, or where the indicator or the unit begins.
  boolean opensYear(int unit, int index, int count) {
    return opensYear(index, count) || !existed(unit, before(index, count + 1));
  }

  private boolean opensYear(int index, int count) {
    return before(index, count).start() % 12 == 0 || !timing.asks(before(index, count + 1));
  }
}
